import type { Bereik, BereikRegel } from '@/lib/domain/aanstelling/bereik.rules'
import { tekortZin, voorWieTekst } from '@/lib/domain/aanstelling/bereik.texts'
import { routes } from '@/lib/kernel/routes'
import { Datum } from '../ui/datum'
import { Section } from '../ui/section'
import { State } from '../ui/state'
import { TextLink } from '../ui/text-link'

type WieErBlijftProps = { bestuurId: string; aanstellingId: string; bereik: Bereik }

/** For each school who can be reached without this aanstelling. Nothing in it comes from a case (R-AANST-4). */
export function WieErBlijft({ bestuurId, aanstellingId, bereik: { scholen, vanaf } }: WieErBlijftProps) {
  return (
    <Section title="Bij wie mensen dan terechtkunnen" stack>
      <p>
        Wie begeleid werd, moet een ander kunnen vinden. Dit is er per school vanaf <Datum value={vanaf} />. Bij een
        tekort en bij zaken over het bestuur is er ook de vertrouwensinspecteur: 0900 111 3 111.
      </p>
      <ul className="stack plain">
        {samen(scholen).map(([eerste, ...rest]) => {
          const tekort = tekortZin(eerste)
          return (
            <li key={eerste.schoolId}>
              <strong>{[eerste, ...rest].map(({ schoolNaam }) => schoolNaam).join(', ')}</strong>
              {eerste.vertrouwenspersonen.map(({ naam, mail, doelgroep, afwezig }) => (
                <p key={mail}>
                  {naam}, voor {voorWieTekst(doelgroep)}: {mail}
                  {afwezig ? ' (nu afwezig)' : null}
                </p>
              ))}
              {tekort ? (
                <p>
                  <State kind="late">Tekort</State> {tekort}
                </p>
              ) : null}
              <p className="no-print">
                <TextLink href={routes.bereikbaar(bestuurId, aanstellingId, eerste.schoolId)}>
                  {`Tekst voor ${eerste.schoolNaam}${rest.length > 0 ? ` en ${rest.length} andere` : ''}`}
                </TextLink>
              </p>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

/** Schools where it is all the same stand together. */
function samen(scholen: readonly BereikRegel[]): [BereikRegel, ...BereikRegel[]][] {
  const found = new Map<string, [BereikRegel, ...BereikRegel[]]>()
  for (const regel of scholen) {
    const { vertrouwenspersonen, contactpersonen, nietVoor, grond } = regel
    const nog = vertrouwenspersonen.length > 0 || contactpersonen.length > 0
    const key = JSON.stringify([vertrouwenspersonen, nog, nietVoor, grond])
    const group = found.get(key)
    if (group) group.push(regel)
    else found.set(key, [regel])
  }
  return [...found.values()]
}
