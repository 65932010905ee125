import { rolTekst } from '@/lib/domain/aanstelling/aanstelling.texts'
import type { Periode, ToegangRegel } from '@/lib/domain/toezicht/toezicht'
import { scholenTekst } from '../aanstelling/scholen-tekst'
import { Datum } from '../ui/datum'
import { EmptyState } from '../ui/empty-state'
import { Row } from '../ui/row'
import { TableFrame } from '../ui/table-frame'

const columns = [
  { key: 'wie', label: 'Wie' },
  { key: 'taak', label: 'Taak' },
  { key: 'waar', label: 'Scholen' },
  { key: 'wanneer', label: 'Toegang' },
]

/** Who could open what was his to open: from when until when. */
export function ToegangLijst({ regels, caption }: { regels: readonly ToegangRegel[]; caption: string }) {
  return (
    <Row>
      {regels.length === 0 ? (
        <EmptyState heading="h3">
          <p>Op deze dag kon niemand iets openen.</p>
        </EmptyState>
      ) : (
        <TableFrame caption={caption} columns={columns}>
          {regels.map(({ id, naam, rol, scholen, periodes }) => (
            <tr key={id}>
              <th scope="row">{naam}</th>
              <td>{rolTekst[rol]}</td>
              <td>{scholenTekst({ rol, scholen, alleScholen: false })}</td>
              <td>
                {periodes.length === 0 ? 'Nooit' : null}
                {periodes.map((periode) => (
                  <PeriodeRegel key={periode.van} {...periode} />
                ))}
              </td>
            </tr>
          ))}
        </TableFrame>
      )}
    </Row>
  )
}

function PeriodeRegel({ van, tot }: Periode) {
  return (
    <p>
      <Datum value={van} form="kort" /> {tot ? <>tot en met {<Datum value={tot} form="kort" />}</> : 'tot nu'}
    </p>
  )
}
