import type { MeldketenRegel } from '@/lib/domain/meldketen/meldketen'
import { statusTekst } from '@/lib/domain/meldketen/meldketen.texts'
import type { Datum as Day } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { Back } from '../ui/back'
import { Datum } from '../ui/datum'
import { EmptyState } from '../ui/empty-state'
import { PageHead } from '../ui/page-head'
import { Row } from '../ui/row'
import { Section } from '../ui/section'
import { TableFrame } from '../ui/table-frame'
import { TextLink } from '../ui/text-link'
import { Inspecteur } from './inspecteur'
import { KetenStand } from './keten-stand'

type KetenLijstProps = { bestuurId: string; regels: readonly MeldketenRegel[]; today: Day }

const columns = [
  { key: 'gemeld', label: 'Gemeld op' },
  { key: 'school', label: 'School' },
  { key: 'stand', label: 'Hoever u bent' },
  { key: 'wanneer', label: 'Volgende stap' },
]

/** What was reported to the bestuur under the law, the first to act on on top (R-MELD-2). */
export function KetenLijst({ bestuurId, regels, today }: KetenLijstProps) {
  return (
    <>
      <PageHead
        title="Meldingen aan het bestuur"
        lead="Over een mogelijk zedenmisdrijf door iemand met een taak voor de school. De wet vraagt dat u elke stap meteen doet."
        kantlijn={<Back href={routes.bestuurstafel(bestuurId)}>Bestuurstafel</Back>}
      />
      <Row className="section">
        {regels.length === 0 ? (
          <EmptyState title="Er is geen melding">
            <p>Komt er een melding, dan krijgt u een mail en staat zij hier.</p>
          </EmptyState>
        ) : (
          <TableFrame caption="Wat het eerst moet, staat bovenaan" columns={columns}>
            {regels.map((regel) => (
              <tr key={regel.id}>
                <th scope="row">
                  <TextLink href={routes.meldketen(bestuurId, regel.id)}>
                    <Datum value={regel.gemeldOp} form="kort" />
                  </TextLink>
                </th>
                <td>{regel.schoolNaam}</td>
                <td>{statusTekst[regel.status]}</td>
                <td>
                  {regel.uiterlijk ? <Datum value={regel.uiterlijk} form="kort" /> : 'Klaar'}{' '}
                  <KetenStand keten={regel} today={today} />
                </td>
              </tr>
            ))}
          </TableFrame>
        )}
      </Row>
      <Section title="Wie met u meedenkt" stack>
        <Inspecteur />
      </Section>
    </>
  )
}
