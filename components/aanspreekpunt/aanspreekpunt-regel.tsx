import type { Aanspreekpunt, Gat, PestenBijSchool } from '@/lib/domain/aanspreekpunt/aanspreekpunt'
import { gatZin, taakTekst } from '@/lib/domain/aanspreekpunt/aanspreekpunt.texts'
import { routes } from '@/lib/kernel/routes'
import { Datum } from '../ui/datum'
import { Section } from '../ui/section'
import { State } from '../ui/state'
import { TextLink } from '../ui/text-link'

type AanspreekpuntRegelProps = { bestuurId: string; school: PestenBijSchool; gaten: readonly Gat[] }

/** One school: who it is now, who is missing, who it was (R-AANST-7). */
export function AanspreekpuntRegel({ bestuurId, school, gaten }: AanspreekpuntRegelProps) {
  const nu = [...school.aanspreekpunten, ...school.coordinatoren]
  return (
    <Section
      title={school.schoolNaam}
      kantlijn={gaten.length > 0 ? <State kind="attention">Nog niet vervuld</State> : null}
      stack
    >
      {gaten.map((gat) => (
        <p key={gat.taak}>{gatZin(gat)}</p>
      ))}
      {school.vanzelf ? <p>{taakTekst.aanspreekpunt.naam}: de vertrouwenspersoon van deze school.</p> : null}
      {nu.length > 0 ? (
        <ul className="bullets">
          {nu.map((punt) => (
            <li key={punt.id}>
              {taakTekst[punt.taak].naam}: {punt.naam}, {punt.bereik}. <Dagen punt={punt} />{' '}
              <TextLink href={routes.aanspreekpuntBeeindigen(bestuurId, punt.id)}>
                Vul de laatste dag in<span className="visually-hidden"> van {punt.naam}</span>
              </TextLink>
            </li>
          ))}
        </ul>
      ) : null}
      {school.eerder.length > 0 ? (
        <details>
          <summary>Eerder en later</summary>
          <ul className="bullets">
            {school.eerder.map((punt) => (
              <li key={punt.id}>
                {taakTekst[punt.taak].naam}: {punt.naam}. <Dagen punt={punt} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </Section>
  )
}

function Dagen({ punt: { vanaf, tot } }: { punt: Aanspreekpunt }) {
  return (
    <span className="meta">
      Vanaf <Datum value={vanaf} />
      {tot ? (
        <>
          {' '}
          tot en met <Datum value={tot} />
        </>
      ) : null}
      .
    </span>
  )
}
