import type { MandaatHandeling } from '@/lib/domain/bestuur/instellingen'
import { mandaatTekst } from '@/lib/domain/bestuur/instellingen.texts'
import { beslisser, type DirecteurBetrokken } from '@/lib/domain/bestuur/mandaat.rules'
import type { Stap } from '@/lib/domain/routesjabloon/routesjabloon'
import { Section } from '../ui/section'

type MandaatRegelsProps = {
  mandaat: readonly MandaatHandeling[]
  stappen: readonly Pick<Stap, 'soort'>[]
  /** Of a case; without one nobody knows. */
  betrokken?: DirecteurBetrokken
}

/** R-AANST-6: what the directeur does in the name of the bestuur, where the route comes past the bestuur; lapsed where he is involved. */
export function MandaatRegels({ mandaat, stappen, betrokken = 'weet_niet' }: MandaatRegelsProps) {
  const bij = stappen.some(({ soort }) => soort === 'bestuur' || soort === 'klachtencommissie')
  if (!bij || mandaat.length === 0) return null
  const vervalt = betrokken === 'ja' && mandaat.every((een) => beslisser(mandaat, een, betrokken) === 'bestuurder')
  return (
    <Section title={vervalt ? 'Wat het bestuur nu zelf doet' : 'Wat de directeur namens het bestuur doet'} stack>
      <ul className="bullets">
        {mandaat.map((handeling) => (
          <li key={handeling}>{mandaatTekst[handeling].zin}.</li>
        ))}
      </ul>
      <p>
        {vervalt
          ? 'De directeur is zelf betrokken bij deze klacht. Daarom doet hij dit niet.'
          : 'Is de directeur zelf betrokken bij de klacht? Dan doet het bestuur dit altijd zelf.'}
      </p>
    </Section>
  )
}
