import { eventTekst } from '@/lib/domain/logboek/logboek.texts'
import type { Gebeurtenis } from '@/lib/domain/toezicht/toezicht'
import { Moment } from '../ui/moment'
import { Row } from '../ui/row'
import { Section } from '../ui/section'
import { TableFrame } from '../ui/table-frame'

type GebeurtenisLijstProps = { title: string; leeg: string; gebeurtenissen: readonly Gebeurtenis[] }

const columns = [
  { key: 'wanneer', label: 'Wanneer' },
  { key: 'wie', label: 'Wie' },
  { key: 'wat', label: 'Wat' },
]

export function GebeurtenisLijst({ title, leeg, gebeurtenissen }: GebeurtenisLijstProps) {
  return (
    <Section title={title} wide>
      <Row>
        {gebeurtenissen.length === 0 ? (
          <p>{leeg}</p>
        ) : (
          <TableFrame caption="Het nieuwste staat bovenaan" columns={columns}>
            {gebeurtenissen.map(({ at, event, wie }) => (
              <tr key={`${at.toISOString()}${event}${wie}`}>
                <th scope="row">
                  <Moment value={at} form="kort" />
                </th>
                <td>{wie ?? 'Geborgen'}</td>
                <td>{eventTekst[event]}</td>
              </tr>
            ))}
          </TableFrame>
        )}
      </Row>
    </Section>
  )
}
