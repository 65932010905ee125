import type { BegeleidingRegel } from '@/lib/domain/begeleiding/begeleiding'
import { trajectTekst } from '@/lib/domain/begeleiding/begeleiding.texts'
import { withCapital } from '@/lib/kernel/capital'
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

type BegeleidingLijstProps = { bestuurId: string; regels: readonly BegeleidingRegel[]; mayRecord: boolean }

const columns = [
  { key: 'gevraagd', label: 'Gevraagd' },
  { key: 'wie', label: 'Wie' },
  { key: 'school', label: 'School' },
  { key: 'stand', label: 'Stand' },
]

export function BegeleidingLijst({ bestuurId, regels, mayRecord }: BegeleidingLijstProps) {
  return (
    <>
      <PageHead
        title="Begeleidingen"
        lead="U bent er voor wie een klacht over zich kreeg. De vertrouwenspersoon is er voor de klager. U ziet niets van elkaar."
      >
        {mayRecord ? <ButtonLink href={routes.begeleidingNieuw(bestuurId)}>Begeleiding beginnen</ButtonLink> : null}
      </PageHead>
      <Row className="section">
        {regels.length === 0 ? (
          <EmptyState title="U begeleidt nog niemand">
            <p>Vraagt een aangeklaagde u om hulp? Begin dan een begeleiding.</p>
          </EmptyState>
        ) : (
          <>
            <TableFrame caption="Wie u begeleidt" columns={columns}>
              {regels.map((regel) => (
                <tr key={regel.id}>
                  <th scope="row">
                    <TextLink href={routes.begeleiding(bestuurId, regel.id)}>
                      <Datum value={regel.gevraagdOp} form="kort" />
                    </TextLink>
                  </th>
                  <td>
                    <KaartNaam bestuurId={bestuurId} objectId={regel.id} kaart={regel.kaart} />
                  </td>
                  <td>{regel.schoolNaam}</td>
                  <td>
                    <Stand regel={regel} />
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

function Stand({ regel: { afgeslotenOp, volgendeOp, traject } }: { regel: BegeleidingRegel }) {
  if (afgeslotenOp)
    return (
      <>
        Afgesloten op <Datum value={afgeslotenOp} form="kort" />
      </>
    )
  return (
    <>
      {withCapital(trajectTekst[traject])}
      {volgendeOp ? (
        <>
          , weer op <Datum value={volgendeOp} form="kort" />
        </>
      ) : null}
    </>
  )
}
