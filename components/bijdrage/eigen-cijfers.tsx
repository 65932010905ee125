import type { BijdrageView, Schooltelling } from '@/lib/domain/bijdrage/bijdrage'
import { eenheidTekst, tabelTekst, vakTekst } from '@/lib/domain/bijdrage/bijdrage.texts'
import { type Jaartabel, jaartabellen } from '@/lib/domain/bijdrage/jaartabellen.data'
import { Section } from '../ui/section'
import { TableFrame } from '../ui/table-frame'

/** Of each table what she counted, per school and together; what is empty is left out. */
export function EigenCijfers({ view: { tellingen, scholen } }: { view: BijdrageView }) {
  const filled = jaartabellen.filter(({ id }) => tellingen.some(({ tabel }) => tabel === id))
  if (filled.length === 0)
    return (
      <Section title="Geteld" stack>
        <p>U had in dit schooljaar geen zaken. Dien ook dan in: zo weet wie het verslag maakt dat u klaar bent.</p>
      </Section>
    )
  return filled.map((tabel) => {
    const tekst = tabelTekst[tabel.id]
    return (
      <Section key={tabel.id} title={tekst?.titel ?? tabel.id} stack>
        <p>{tekst?.telt}</p>
        <Tabel tabel={tabel} tellingen={tellingen.filter((telling) => telling.tabel === tabel.id)} scholen={scholen} />
      </Section>
    )
  })
}

type TabelProps = { tabel: Jaartabel; tellingen: readonly Schooltelling[]; scholen: BijdrageView['scholen'] }

function Tabel({ tabel: { id, vakken, eenheid }, tellingen, scholen }: TabelProps) {
  const sum = (vak: string, school?: string) =>
    tellingen
      .filter((telling) => telling.vak === vak && (!school || telling.school === school))
      .reduce((all, { aantal }) => all + aantal, 0)
  const columns = scholen.length > 1 ? scholen : []
  return (
    <TableFrame
      caption={`Aantal ${eenheidTekst[eenheid]}`}
      columns={[
        { key: 'vak', label: 'Wat' },
        { key: 'samen', label: 'Samen', num: true },
        ...columns.map((school) => ({ key: school.id, label: school.naam, num: true })),
      ]}
    >
      {vakken
        .filter((vak) => sum(vak) > 0)
        .map((vak) => (
          <tr key={vak}>
            <th scope="row">{vakTekst[id]?.[vak] ?? vak}</th>
            <td className="num">{sum(vak)}</td>
            {columns.map((school) => (
              <td key={school.id} className="num">
                {sum(vak, school.id)}
              </td>
            ))}
          </tr>
        ))}
    </TableFrame>
  )
}
