import { onterechtTekst } from '@/lib/domain/begeleiding/begeleiding.texts'
import type { RehabilitatieRegel } from '@/lib/domain/rehabilitatie/rehabilitatie'
import { uitkomstTekst } from '@/lib/domain/rehabilitatie/rehabilitatie.texts'
import { routes } from '@/lib/kernel/routes'
import { ButtonLink } from '../ui/button-link'
import { Datum } from '../ui/datum'
import { EmptyState } from '../ui/empty-state'
import { PageHead } from '../ui/page-head'
import { Row } from '../ui/row'
import { TableFrame } from '../ui/table-frame'
import { TextLink } from '../ui/text-link'

type RehabilitatieLijstProps = { bestuurId: string; regels: readonly RehabilitatieRegel[]; mayRecord: boolean }

const columns = [
  { key: 'begonnen', label: 'Begonnen' },
  { key: 'school', label: 'School' },
  { key: 'grond', label: 'Waarom' },
  { key: 'stand', label: 'Stand' },
]

export function RehabilitatieLijst({ bestuurId, regels, mayRecord }: RehabilitatieLijstProps) {
  return (
    <>
      <PageHead
        title="Herstel van een goede naam"
        lead="Is iemand onterecht beschuldigd? Dan herstelt de school zijn of haar goede naam, in overleg met die persoon."
      >
        {mayRecord ? <ButtonLink href={routes.rehabilitatieNieuw(bestuurId)}>Herstel beginnen</ButtonLink> : null}
      </PageHead>
      <Row className="section">
        {regels.length === 0 ? (
          <EmptyState title="Er loopt geen herstel">
            <p>
              U begint hieraan als de klager zegt dat het niet waar is, als de klachtencommissie de klacht ongegrond
              vindt, of als de rechter vrijspreekt.
            </p>
          </EmptyState>
        ) : (
          <TableFrame caption="Herstel dat u leidt" columns={columns}>
            {regels.map((regel) => (
              <tr key={regel.id}>
                <th scope="row">
                  <TextLink href={routes.rehabilitatie(bestuurId, regel.id)}>
                    <Datum value={regel.begonnenOp} form="kort" />
                  </TextLink>
                </th>
                <td>{regel.schoolNaam}</td>
                <td>{onterechtTekst[regel.grond]}</td>
                <td>{regel.uitkomst ? uitkomstTekst[regel.uitkomst] : standTekst(regel.open)}</td>
              </tr>
            ))}
          </TableFrame>
        )}
      </Row>
    </>
  )
}

function standTekst(open: number): string {
  if (open === 0) return 'Loopt'
  return open === 1 ? 'Loopt, 1 maatregel open' : `Loopt, ${open} maatregelen open`
}
