import type { IntakeRegel } from '@/lib/domain/intake/intake'
import { statusTekst } from '@/lib/domain/intake/intake.texts'
import { routes } from '@/lib/kernel/routes'
import { Datum } from '../ui/datum'
import { Nr } from '../ui/nr'
import { TableFrame } from '../ui/table-frame'
import { TextLink } from '../ui/text-link'
import { KaartNaam } from '../vault/kaart-naam'

type IntakeTabelProps = {
  bestuurId: string
  regels: readonly IntakeRegel[]
  pagina: number
  aantalPaginas: number
}

export function IntakeTabel({ bestuurId, regels, pagina, aantalPaginas }: IntakeTabelProps) {
  const hrefOf = (page: number) => `${routes.intakes(bestuurId)}?pagina=${page}`
  return (
    <TableFrame
      caption="Uw intakes, nieuwste eerst"
      columns={columns}
      pager={{ page: pagina, pages: aantalPaginas, hrefOf }}
    >
      {regels.map(({ id, nummer, kaart, status, schoolNaam, aangemeldOp }) => (
        <tr key={id}>
          <th scope="row">
            <TextLink href={routes.intake(bestuurId, id)}>
              <Nr>{nummer}</Nr>
            </TextLink>
            <br />
            <span className="meta">{aangemeldOp ? <Datum value={aangemeldOp} form="kort" /> : 'datum onbekend'}</span>
          </th>
          <td>
            <KaartNaam bestuurId={bestuurId} objectId={id} kaart={kaart} />
          </td>
          <td>{statusTekst[status]}</td>
          <td>{schoolNaam}</td>
        </tr>
      ))}
    </TableFrame>
  )
}

const columns = [
  { key: 'nummer', label: 'Intake, gemeld op' },
  { key: 'naam', label: 'Klager' },
  { key: 'status', label: 'Stand' },
  { key: 'school', label: 'School' },
]
