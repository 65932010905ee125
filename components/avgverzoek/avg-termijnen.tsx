import type { Avgtermijn } from '@/lib/domain/avgverzoek/avgverzoek'
import { avgSoortTekst } from '@/lib/domain/avgverzoek/avgverzoek.texts'
import { withCapital } from '@/lib/kernel/capital'
import type { Datum as Day } from '@/lib/kernel/datum'
import { Datum } from '../ui/datum'
import { EmptyState } from '../ui/empty-state'
import { PageHead } from '../ui/page-head'
import { Row } from '../ui/row'
import { TableFrame } from '../ui/table-frame'
import { TermijnStand } from './termijn-stand'

type AvgTermijnenProps = { termijnen: readonly Avgtermijn[]; today: Day }

const columns = [
  { key: 'ontvangen', label: 'Ontvangen' },
  { key: 'wat', label: 'Wat' },
  { key: 'stand', label: 'Stand' },
  { key: 'termijn', label: 'Termijn' },
]

/** For the FG: whether each request is answered in time. Of whom, with whom and about what stays away (R-AVG-1). */
export function AvgTermijnen({ termijnen, today }: AvgTermijnenProps) {
  // Two requests can be alike in all that is shown: their place tells them apart.
  const rijen = termijnen.map((termijn, at) => ({ termijn, key: `${at}` }))
  return (
    <>
      <PageHead
        title="AVG-termijnen"
        lead="Welke verzoeken er kwamen, en of ze op tijd een antwoord kregen. U ziet alleen de soort en de dagen."
      />
      <Row className="section">
        {rijen.length === 0 ? (
          <EmptyState title="Er is nog geen verzoek">
            <p>Legt een vertrouwenspersoon een AVG-verzoek vast, dan staan de dagen hier.</p>
          </EmptyState>
        ) : (
          <TableFrame caption="Het nieuwste staat bovenaan" columns={columns}>
            {rijen.map(({ termijn, key }) => (
              <tr key={key}>
                <th scope="row">
                  <Datum value={termijn.ontvangenOp} form="kort" />
                </th>
                <td>{withCapital(avgSoortTekst[termijn.soort])}</td>
                <td>
                  <TermijnStand termijn={termijn} today={today} />
                </td>
                <td>
                  <Datum value={termijn.verlengdTot ?? termijn.uiterlijkOp} form="kort" />
                </td>
              </tr>
            ))}
          </TableFrame>
        )}
      </Row>
    </>
  )
}
