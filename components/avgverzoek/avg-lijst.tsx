import type { AvgverzoekRegel } from '@/lib/domain/avgverzoek/avgverzoek'
import { avgSoortTekst } from '@/lib/domain/avgverzoek/avgverzoek.texts'
import { withCapital } from '@/lib/kernel/capital'
import type { Datum as Day } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { ButtonLink } from '../ui/button-link'
import { Datum } from '../ui/datum'
import { EmptyState } from '../ui/empty-state'
import { PageHead } from '../ui/page-head'
import { Row } from '../ui/row'
import { SealNote } from '../ui/seal-note'
import { TableFrame } from '../ui/table-frame'
import { TextLink } from '../ui/text-link'
import { KaartNaam } from '../vault/kaart-naam'
import { TermijnStand } from './termijn-stand'

type AvgLijstProps = { bestuurId: string; regels: readonly AvgverzoekRegel[]; today: Day; mayRecord: boolean }

const columns = [
  { key: 'ontvangen', label: 'Ontvangen' },
  { key: 'wie', label: 'Van wie' },
  { key: 'wat', label: 'Wat' },
  { key: 'stand', label: 'Stand' },
]

export function AvgLijst({ bestuurId, regels, today, mayRecord }: AvgLijstProps) {
  return (
    <>
      <PageHead
        title="AVG-verzoeken"
        lead="Mensen mogen vragen wat er over hen staat, en of het verbeterd of gewist wordt. U antwoordt binnen een maand."
      >
        {mayRecord ? <ButtonLink href={routes.avgverzoekNieuw(bestuurId)}>Verzoek vastleggen</ButtonLink> : null}
      </PageHead>
      <Row className="section">
        {regels.length === 0 ? (
          <EmptyState title="Er is nog geen verzoek">
            <p>Vraagt iemand u om zijn gegevens? Leg dat hier vast. Dan telt Geborgen de termijn voor u.</p>
          </EmptyState>
        ) : (
          <>
            <TableFrame caption="Uw AVG-verzoeken" columns={columns}>
              {regels.map((regel) => (
                <tr key={regel.id}>
                  <th scope="row">
                    <TextLink href={routes.avgverzoek(bestuurId, regel.id)}>
                      <Datum value={regel.ontvangenOp} form="kort" />
                    </TextLink>
                  </th>
                  <td>
                    <KaartNaam bestuurId={bestuurId} objectId={regel.id} kaart={regel.kaart} />
                  </td>
                  <td>{withCapital(avgSoortTekst[regel.soort])}</td>
                  <td>
                    <TermijnStand termijn={regel} today={today} />
                  </td>
                </tr>
              ))}
            </TableFrame>
            <div className="after-table">
              <SealNote>Alleen u kunt deze namen lezen.</SealNote>
            </div>
          </>
        )}
      </Row>
    </>
  )
}
