import { Section } from '@/components/ui/section'
import { State } from '@/components/ui/state'
import { TextLink } from '@/components/ui/text-link'
import type { Gat } from '@/lib/domain/aanspreekpunt/aanspreekpunt'
import { gatZin } from '@/lib/domain/aanspreekpunt/aanspreekpunt.texts'
import { routes } from '@/lib/kernel/routes'

/** R-AANST-7: schools without whom the law asks for against pesten. */
export function Gaten({ bestuurId, gaten }: { bestuurId: string; gaten: readonly Gat[] }) {
  if (gaten.length === 0) return null
  return (
    <Section title="Pesten: nog niemand aangewezen" kantlijn={<State kind="attention">Verplicht</State>} stack>
      <ul className="bullets">
        {gaten.map((gat) => (
          <li key={`${gat.schoolId}${gat.taak}`}>{gatZin(gat)}</li>
        ))}
      </ul>
      <p>
        <TextLink href={routes.aanspreekpunten(bestuurId)}>Wijs iemand aan</TextLink>
      </p>
    </Section>
  )
}
