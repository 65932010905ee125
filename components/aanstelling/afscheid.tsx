import type { AfscheidPunt } from '@/lib/domain/aanspreekpunt/afscheid.rules'
import { afscheidZin } from '@/lib/domain/aanspreekpunt/afscheid.texts'
import { Section } from '../ui/section'

/** What must find another place. It names no case, and not whether there is one (R-AANST-4). */
export function Afscheid({ punten }: { punten: readonly AfscheidPunt[] }) {
  if (punten.length === 0) return null
  return (
    <Section title="Wat een andere plek moet krijgen" stack>
      <p>Loop dit samen door. Deze persoon kan het afdrukken en afvinken.</p>
      <ul className="bullets">
        {punten.map((punt) => (
          <li key={punt.soort}>{afscheidZin(punt)}</li>
        ))}
      </ul>
    </Section>
  )
}
