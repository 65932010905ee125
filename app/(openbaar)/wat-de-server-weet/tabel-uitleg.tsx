import { TableFrame } from '@/components/ui/table-frame'
import { type Tabel, toRegels } from '@/lib/domain/toegang/wat-de-server-weet'

const columns = [
  { key: 'kolom', label: 'Gegeven' },
  { key: 'waarom', label: 'Wat het is en waarom wij het bewaren' },
  { key: 'slot', label: 'Op slot' },
  { key: 'hoelang', label: 'Hoe lang' },
]

/** One table of the database, column by column. */
export function TabelUitleg({ naam, tabel }: { naam: string; tabel: Tabel }) {
  return (
    <TableFrame
      caption={
        <>
          {tabel.naam} <span className="meta">({naam})</span>. {tabel.waarover}
        </>
      }
      columns={columns}
    >
      {toRegels(tabel).map(({ kolom, waarom, hoelang, opSlot }) => (
        <tr key={kolom}>
          <th scope="row">{kolom}</th>
          <td>{waarom}</td>
          <td>{opSlot ? 'ja' : 'nee'}</td>
          <td>{hoelang}</td>
        </tr>
      ))}
    </TableFrame>
  )
}
