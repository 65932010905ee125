import type { MandaatHandeling } from '@/lib/domain/bestuur/instellingen'
import { mandaatTekst } from '@/lib/domain/bestuur/instellingen.texts'
import type { Stap } from '@/lib/domain/routesjabloon/routesjabloon'
import { Section } from '../ui/section'

type MandaatRegelsProps = { mandaat: readonly MandaatHandeling[]; stappen: readonly Pick<Stap, 'soort'>[] }

/** R-AANST-6: what the directeur does in the name of the bestuur, where the route comes past the bestuur. */
export function MandaatRegels({ mandaat, stappen }: MandaatRegelsProps) {
  const bij = stappen.some(({ soort }) => soort === 'bestuur' || soort === 'klachtencommissie')
  if (!bij || mandaat.length === 0) return null
  return (
    <Section title="Wat de directeur namens het bestuur doet" stack>
      <ul className="bullets">
        {mandaat.map((handeling) => (
          <li key={handeling}>{mandaatTekst[handeling].zin}.</li>
        ))}
      </ul>
      <p>Is de directeur zelf betrokken bij de klacht? Dan doet het bestuur dit altijd zelf.</p>
    </Section>
  )
}
