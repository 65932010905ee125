import { schooljaarTekst } from '@/lib/domain/bijdrage/bijdrage.texts'
import { vindCijfer } from '@/lib/domain/jaarverslag/grafiek.rules'
import type { Cijfer, VorigJaar } from '@/lib/domain/jaarverslag/jaarverslag'
import { TableScroll } from '../ui/table-scroll'
import { Getal } from './getal'

type CijfertabelProps = {
  id: string
  titel: string
  /** Else it stands right below a heading that says the same. */
  onderGrafiek: boolean
  kop: string
  schooljaar: number
  cijfers: readonly Cijfer[]
  vorige: readonly VorigJaar[]
  school: string | null
  tabel: string
  rijen: readonly { vak: string; naam: string }[]
  /** Only where its boxes add up. */
  totaal: boolean
}

/** The same figures in words and numbers, beside those of former years as they were published. */
export function Cijfertabel(props: CijfertabelProps) {
  const { id, titel, onderGrafiek, kop, schooljaar, cijfers, vorige, school, tabel, rijen, totaal } = props
  const jaren = [{ schooljaar, cijfers }, ...vorige]
  const cells = (vak: string | null) =>
    jaren.map((jaar) => (
      <td key={jaar.schooljaar} className="num">
        <Getal aantal={vindCijfer(jaar.cijfers, { school, tabel, vak })} />
      </td>
    ))
  return (
    <TableScroll labelledBy={id}>
      <table>
        <caption id={id}>{onderGrafiek ? titel : <span className="visually-hidden">{titel}</span>}</caption>
        <thead>
          <tr>
            <th scope="col">{kop}</th>
            {jaren.map((jaar) => (
              <th key={jaar.schooljaar} scope="col" className="num">
                {schooljaarTekst(jaar.schooljaar)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map(({ vak, naam }) => (
            <tr key={vak}>
              <th scope="row">{naam}</th>
              {cells(vak)}
            </tr>
          ))}
        </tbody>
        {totaal ? (
          <tfoot>
            <tr>
              <th scope="row">Samen</th>
              {cells(null)}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </TableScroll>
  )
}
