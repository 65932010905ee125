import type { Werktelling } from '@/lib/domain/bijdrage/bijdrage'
import { urenVan } from '@/lib/domain/bijdrage/bijdrage.rules'
import { werkTekst } from '@/lib/domain/bijdrage/bijdrage.texts'
import { Section } from '../ui/section'
import { TableFrame } from '../ui/table-frame'

/** Hours, voorlichting and advies: her own work, so in the report it stands as it is. */
export function EigenWerk({ werk }: { werk: readonly Werktelling[] }) {
  const uren = urenVan(werk).map(({ vak, uren: aantal }) => ({ soort: 'uren' as const, vak, aantal }))
  const rest = werk.filter(({ soort }) => soort !== 'uren')
  if (uren.length + rest.length === 0) return null
  const wat = { uren: 'uur', voorlichting: 'keer voorlichting', advies: 'keer advies' }
  return (
    <Section title="Uw werk" stack>
      <p>
        Uren staan in hele uren, en alleen voor het bestuur als geheel. Ook voorlichting en advies tellen niet per
        school: het gaat niet over een zaak.
      </p>
      <TableFrame
        caption="Uren, voorlichting en advies"
        columns={[
          { key: 'wat', label: 'Waaraan' },
          { key: 'aantal', label: 'Hoeveel', num: true },
        ]}
      >
        {[...uren, ...rest].map(({ soort, vak, aantal }) => (
          <tr key={`${soort} ${vak}`}>
            <th scope="row">{werkTekst[soort]?.[vak] ?? vak}</th>
            <td className="num">
              {aantal} {wat[soort]}
            </td>
          </tr>
        ))}
      </TableFrame>
    </Section>
  )
}
