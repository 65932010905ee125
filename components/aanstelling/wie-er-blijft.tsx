import type { Bereik } from '@/lib/domain/aanstelling/bereik.rules'
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
        {scholen.map((regel) => {
          const tekort = tekortZin(regel)
          return (
            <li key={regel.schoolId}>
              <strong>{regel.schoolNaam}</strong>
              {regel.vertrouwenspersonen.map(({ naam, mail, doelgroep, afwezig }) => (
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
                <TextLink href={routes.bereikbaar(bestuurId, aanstellingId, regel.schoolId)}>
                  Tekst voor {regel.schoolNaam}
                </TextLink>
              </p>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
