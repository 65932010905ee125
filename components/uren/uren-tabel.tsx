import type { Urenjaar } from '@/lib/domain/uren/uren'
import { activiteitTekst, klokTekst, vanzelfTekst } from '@/lib/domain/uren/uren.texts'
import { schooljaarTekst } from '@/lib/domain/voorlichting/voorlichting.texts'
import { TableFrame } from '../ui/table-frame'

const columns = [
  { key: 'waaraan', label: 'Waaraan' },
  { key: 'vanzelf', label: 'Vanzelf geteld', num: true },
  { key: 'hand', label: 'Met de hand', num: true },
  { key: 'totaal', label: 'Samen', num: true },
]

/** Hours and minutes per activity; where they come from stands beside what nobody wrote down. */
export function UrenTabel({ uren: { schooljaar, tellingen, totaal } }: { uren: Urenjaar }) {
  return (
    <>
      <TableFrame caption={`Uren en minuten in ${schooljaarTekst(schooljaar)}`} columns={columns}>
        {tellingen.map(({ activiteit, vanzelf, metDeHand, totaal: samen }) => (
          <tr key={activiteit}>
            <th scope="row">
              {activiteitTekst[activiteit]}
              {vanzelfTekst[activiteit] ? <span className="meta"> {vanzelfTekst[activiteit]}</span> : null}
            </th>
            <td className="num">{klokTekst(vanzelf)}</td>
            <td className="num">{klokTekst(metDeHand)}</td>
            <td className="num">{klokTekst(samen)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">Alles samen</th>
          <td />
          <td />
          <td className="num">
            <b>{klokTekst(totaal)}</b>
          </td>
        </tr>
      </TableFrame>
      <p className="meta">Gesprekken uit een dossier dat vernietigd is, tellen hier niet meer mee.</p>
    </>
  )
}
