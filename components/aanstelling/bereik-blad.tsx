import type { Bereik, BereikRegel } from '@/lib/domain/aanstelling/bereik.rules'
import { bereikBrief, tekortZin } from '@/lib/domain/aanstelling/bereik.texts'
import type { Datum } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { BriefBlad } from '../pdf/brief-blad'
import { Notice } from '../ui/notice'
import { PrintRow } from '../ui/print-row'
import { Row } from '../ui/row'
import { TextLink } from '../ui/text-link'

type BereikBladProps = {
  bestuurId: string
  aanstellingId: string
  bereik: Bereik
  regel: BereikRegel
  inspecteur: Parameters<typeof bereikBrief>[2]['inspecteur']
  today: Datum
}

/** The text for one school, to print; of several, one at a time. */
export function BereikBlad({ bestuurId, aanstellingId, bereik, regel, inspecteur, today }: BereikBladProps) {
  const tekort = tekortZin(regel)
  const anderen = bereik.scholen.filter(({ schoolId }) => schoolId !== regel.schoolId)
  return (
    <>
      <PrintRow
        back={routes.aanstelling(bestuurId, aanstellingId)}
        know="Geef deze tekst aan de school: om op te hangen, te mailen of op de site te zetten. Vraag eerst aan wie erop staat of die met naam genoemd wil worden. Er staat niet in wie er weg is, en waarom."
      >
        {tekort ? (
          <Notice kind="attention" title={regel.schoolNaam}>
            <p>{tekort}</p>
          </Notice>
        ) : null}
        {anderen.length > 0 ? (
          <p>
            Andere school:{' '}
            {anderen.map(({ schoolId, schoolNaam }, at) => (
              <span key={schoolId}>
                {at > 0 ? ', ' : null}
                <TextLink href={routes.bereikbaar(bestuurId, aanstellingId, schoolId)}>{schoolNaam}</TextLink>
              </span>
            ))}
          </p>
        ) : null}
      </PrintRow>
      <Row>
        <BriefBlad brief={bereikBrief(bereik, regel, { datum: today, inspecteur })} />
      </Row>
    </>
  )
}
