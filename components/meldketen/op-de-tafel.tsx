import { routes } from '@/lib/kernel/routes'
import { Notice } from '../ui/notice'
import { Section } from '../ui/section'
import { TextLink } from '../ui/text-link'

type OpDeTafelProps = {
  bestuurId: string
  stand: { lopend: number; teLaat: number } | null
  /** Nobody can open what is for the bestuur. */
  dicht: boolean
}

/** What was reported under the law, first on the desk; and, before it matters, that no report could be opened (kluis 3). */
export function OpDeTafel({ bestuurId, stand, dicht }: OpDeTafelProps) {
  if (!stand || (stand.lopend === 0 && !dicht)) return null
  return (
    <Section title="Meldingen aan het bestuur" first stack>
      {stand.lopend > 0 ? (
        <Notice kind="attention" heading="h3" title={titelVan(stand)}>
          <p>
            De wet vraagt dat u elke stap meteen doet.{' '}
            <TextLink href={routes.meldketens(bestuurId)}>Bekijk wat er nu moet gebeuren</TextLink>
          </p>
        </Notice>
      ) : null}
      {dicht ? (
        <Notice kind="attention" heading="h3" title="Een melding kan nu niemand openen">
          <p>
            Meldt iemand vandaag een mogelijk zedenmisdrijf, dan kan niemand van het bestuur die melding lezen.{' '}
            <TextLink href={routes.ambtGeven(bestuurId, null)}>Maak eerst de sleutel van het bestuur</TextLink>
          </p>
        </Notice>
      ) : null}
    </Section>
  )
}

function titelVan({ lopend, teLaat }: { lopend: number; teLaat: number }): string {
  const wat = lopend === 1 ? 'Eén melding wacht op uw volgende stap' : `${lopend} meldingen wachten op uw volgende stap`
  if (teLaat === 0) return wat
  return `${wat}, ${teLaat === 1 ? 'één daarvan te laat' : `${teLaat} daarvan te laat`}`
}
