import type { BestuursklachtRegel } from '@/lib/domain/bestuursklacht/bestuursklacht'
import { statusTekst } from '@/lib/domain/bestuursklacht/bestuursklacht.texts'
import type { Datum as Day } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { Back } from '../ui/back'
import { ButtonLink } from '../ui/button-link'
import { Datum } from '../ui/datum'
import { EmptyState } from '../ui/empty-state'
import { PageHead } from '../ui/page-head'
import { Row } from '../ui/row'
import { TableFrame } from '../ui/table-frame'
import { TextLink } from '../ui/text-link'
import { BesluitStand } from './besluit-stand'

type KlachtenLijstProps = { bestuurId: string; regels: readonly BestuursklachtRegel[]; today: Day }

const columns = [
  { key: 'ontvangen', label: 'Ontvangen op' },
  { key: 'school', label: 'School' },
  { key: 'stand', label: 'Hoever u bent' },
  { key: 'wanneer', label: 'Besluit uiterlijk' },
]

/** What was filed with the bestuur, or came to it by the committee: its own file of each (R-KL-5). */
export function KlachtenLijst({ bestuurId, regels, today }: KlachtenLijstProps) {
  return (
    <>
      <PageHead
        title="Formele klachten"
        lead="Het dossier van het bestuur zelf. Wie bij een klacht betrokken is, ziet die klacht hier niet."
        kantlijn={<Back href={routes.bestuurstafel(bestuurId)}>Bestuurstafel</Back>}
      />
      <Row>
        <ButtonLink href={routes.bestuursklachtNieuw(bestuurId)}>Leg een nieuwe klacht vast</ButtonLink>
      </Row>
      <Row className="section">
        {regels.length === 0 ? (
          <EmptyState title="Er is geen formele klacht">
            <p>Krijgt het bestuur een brief met een klacht, leg die dan meteen vast. De dag van ontvangst telt.</p>
          </EmptyState>
        ) : (
          <TableFrame caption="Wat het eerst een besluit vraagt, staat bovenaan" columns={columns}>
            {regels.map((regel) => (
              <tr key={regel.id}>
                <th scope="row">
                  <TextLink href={routes.bestuursklacht(bestuurId, regel.id)}>
                    <Datum value={regel.ontvangenOp} form="kort" />
                  </TextLink>
                </th>
                <td>{regel.schoolNaam}</td>
                <td>{statusTekst[regel.status]}</td>
                <td>
                  {regel.uiterlijk && !regel.afgerondOp ? <Datum value={regel.uiterlijk} form="kort" /> : null}{' '}
                  <BesluitStand klacht={regel} today={today} />
                </td>
              </tr>
            ))}
          </TableFrame>
        )}
      </Row>
    </>
  )
}
