import { TableFrame } from '@/components/ui/table-frame'
import { type Tabel, toRegels } from '@/lib/domain/toegang/tabel.rules'

const columns = [
  { key: 'kolom', label: 'Gegeven' },
  { key: 'waarom', label: 'Wat het is, en waarom het er staat' },
]

/** One table of the database, column by column. */
export function TabelUitleg({ naam, tabel }: { naam: string; tabel: Tabel }) {
  return (
    <div className="row section">
      <div className="body stack">
        <h3>{tabel.naam}</h3>
        <p>{tabel.waarover}</p>
        <p>
          <strong>Hoe lang:</strong> {tabel.hoelang}
        </p>
        <TableFrame caption={`Wat er in “${naam}” staat`} columns={columns}>
          {toRegels(tabel).map(({ kolom, waarom, opSlot }) => (
            <tr key={kolom}>
              <th scope="row">{kolom}</th>
              <td>
                {opSlot ? <strong>Op slot. </strong> : null}
                {waarom}
              </td>
            </tr>
          ))}
        </TableFrame>
      </div>
    </div>
  )
}
