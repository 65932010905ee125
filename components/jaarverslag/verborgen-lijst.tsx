import { tabelTekst, vakTekst } from '@/lib/domain/bijdrage/bijdrage.texts'
import type { School, Verborgen } from '@/lib/domain/jaarverslag/jaarverslag'
import { redenTekst } from '@/lib/domain/jaarverslag/jaarverslag.texts'
import { TableFrame } from '../ui/table-frame'

type VerborgenLijstProps = { verborgen: readonly Verborgen[]; scholen: readonly School[] }

/** For its maker alone: which figures are not shown, and for which reason. */
export function VerborgenLijst({ verborgen, scholen }: VerborgenLijstProps) {
  if (verborgen.length === 0) return <p>Alle cijfers zijn te zien.</p>
  const naamVan = new Map(scholen.map(({ id, naam }) => [id, naam]))
  return (
    <>
      <p>
        {verborgen.length === 1 ? 'Eén cijfer tonen' : `${verborgen.length} cijfers tonen`} we niet. Lezers zien niet
        waarom: dat zou al iets zeggen.
      </p>
      {verborgen.some(({ reden }) => reden === 'samen') ? (
        <p>
          U ziet één reden voor alles. Er zitten zaken van een collega in, en een preciezere reden zou u daar iets over
          vertellen.
        </p>
      ) : null}
      <details>
        <summary>Bekijk welke</summary>
        <TableFrame caption="Wat niet getoond wordt" columns={columns}>
          {verborgen.map(({ cijfer: { school, tabel, vak }, reden }) => (
            <tr key={`${school}-${tabel}-${vak}`}>
              <th scope="row">
                {tabelTekst[tabel]?.titel ?? tabel}: {vak ? (vakTekst[tabel]?.[vak] ?? vak) : 'samen'}
              </th>
              <td>{school ? naamVan.get(school) : 'Alle scholen samen'}</td>
              <td>{redenTekst[reden]}</td>
            </tr>
          ))}
        </TableFrame>
      </details>
    </>
  )
}

const columns = [
  { key: 'cijfer', label: 'Cijfer' },
  { key: 'school', label: 'School' },
  { key: 'reden', label: 'Waarom niet' },
]
