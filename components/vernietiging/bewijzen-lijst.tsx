import type { Bewijs } from '@/lib/domain/vernietiging/vernietiging'
import { soortTekst, vernietigingGrondTekst } from '@/lib/domain/vernietiging/vernietiging.texts'
import { withCapital } from '@/lib/kernel/capital'
import { routes } from '@/lib/kernel/routes'
import { Datum } from '../ui/datum'
import { EmptyState } from '../ui/empty-state'
import { Nr } from '../ui/nr'
import { Row } from '../ui/row'
import { TableFrame } from '../ui/table-frame'
import { TextLink } from '../ui/text-link'

type BewijzenLijstProps = { bestuurId: string; bewijzen: readonly Bewijs[]; pagina: number; paginas: number }

const columns = [
  { key: 'op', label: 'Wanneer' },
  { key: 'wat', label: 'Wat' },
  { key: 'grond', label: 'Waarom' },
  { key: 'door', label: 'Door wie' },
  { key: 'bewijs', label: 'Bewijs' },
]

/** What is gone: days and codes, a page at a time. */
export function BewijzenLijst({ bestuurId, bewijzen, pagina, paginas }: BewijzenLijstProps) {
  return (
    <Row className="section">
      {bewijzen.length === 0 ? (
        <EmptyState title="Nog niets vernietigd">
          <p>Hier komt te staan wat weg is: wanneer, waarom en door wie. Zonder namen van betrokkenen.</p>
        </EmptyState>
      ) : (
        <TableFrame
          caption="Vernietigd"
          columns={columns}
          pager={{ page: pagina, pages: paginas, hrefOf: (page) => `${routes.vernietigen(bestuurId)}?pagina=${page}` }}
        >
          {bewijzen.map(({ id, op, soort, nummer, grond, door }) => (
            <tr key={id}>
              <th scope="row">
                <Datum value={op} form="kort" />
              </th>
              <td>
                {soortTekst[soort]} {nummer ? <Nr>{nummer}</Nr> : null}
              </td>
              <td>{withCapital(vernietigingGrondTekst[grond])}</td>
              <td>{door ?? 'Geborgen'}</td>
              <td>
                <TextLink href={routes.bewijs(bestuurId, id)}>
                  Bekijk<span className="visually-hidden"> het bewijs{nummer ? ` van ${nummer}` : ''}</span>
                </TextLink>
              </td>
            </tr>
          ))}
        </TableFrame>
      )}
    </Row>
  )
}
