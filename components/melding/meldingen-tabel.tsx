import type { MeldingRegel } from '@/lib/domain/melding/melding'
import { soortTekst, statusTekst } from '@/lib/domain/melding/melding.texts'
import { routes } from '@/lib/kernel/routes'
import { Datum } from '../ui/datum'
import { Nr } from '../ui/nr'
import { Pager } from '../ui/pager'
import { SealNote } from '../ui/seal-note'
import { State } from '../ui/state'
import { TableFrame } from '../ui/table-frame'
import { TextLink } from '../ui/text-link'
import { KaartNaam } from '../vault/kaart-naam'
import { hrefOf, type MeldingFilter } from './filter'

type MeldingenTabelProps = {
  bestuurId: string
  filter: MeldingFilter
  regels: readonly MeldingRegel[]
  meer: boolean
}

const columns = [
  { key: 'melding', label: 'Melding' },
  { key: 'naam', label: 'Naam of woord' },
  { key: 'binnen', label: 'Binnen' },
  { key: 'soort', label: 'Soort en stand' },
  { key: 'school', label: 'School' },
]

export function MeldingenTabel({ bestuurId, filter, regels, meer }: MeldingenTabelProps) {
  const { pagina } = filter
  return (
    <>
      <TableFrame caption={pagina > 1 ? `Uw meldingen, pagina ${pagina}` : 'Uw meldingen'} columns={columns}>
        {regels.map((regel) => (
          <Regel key={regel.id} bestuurId={bestuurId} regel={regel} />
        ))}
      </TableFrame>
      <div className="after-table">
        <SealNote>Alleen u kunt deze namen lezen.</SealNote>
      </div>
      <Pager page={pagina} more={meer} hrefOf={(page) => hrefOf(bestuurId, { ...filter, pagina: page })} />
    </>
  )
}

function Regel({ bestuurId, regel }: { bestuurId: string; regel: MeldingRegel }) {
  const { id, nummer, kaart, soort, status, ontvangenOp, schoolNaam } = regel
  return (
    <tr>
      <th scope="row">
        <TextLink href={routes.melding(bestuurId, id)}>{nummer ? <Nr>{nummer}</Nr> : 'Lees de melding'}</TextLink>{' '}
        {status === 'nieuw' ? <State kind="attention">Nieuw</State> : null}
      </th>
      <td>
        <KaartNaam bestuurId={bestuurId} objectId={id} kaart={kaart} />
      </td>
      <td>
        <Nr>
          <Datum value={ontvangenOp} form="kort" />
        </Nr>
      </td>
      <td>
        {soortTekst[soort]}, {statusTekst[status]}
      </td>
      <td>{schoolNaam}</td>
    </tr>
  )
}
