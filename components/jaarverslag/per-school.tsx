import { vindCijfer } from '@/lib/domain/jaarverslag/grafiek.rules'
import type { Leesverslag } from '@/lib/domain/jaarverslag/jaarverslag'
import { TableFrame } from '../ui/table-frame'
import { TextLink } from '../ui/text-link'
import { Getal } from './getal'

type PerSchoolProps = {
  verslag: Pick<Leesverslag, 'cijfers' | 'scholen'>
  schoolHref?: (school: string) => string
}

export function PerSchool({ verslag: { cijfers, scholen }, schoolHref }: PerSchoolProps) {
  return (
    <>
      <TableFrame caption="Zaken per school" columns={columns} nameAbove>
        {scholen.map(({ id, naam }) => (
          <tr key={id}>
            <th scope="row">{schoolHref ? <TextLink href={schoolHref(id)}>{naam}</TextLink> : naam}</th>
            {vakken.map((vak) => (
              <td key={vak ?? 'samen'} className="num">
                <Getal aantal={vindCijfer(cijfers, { school: id, tabel: 'zaken', vak })} />
              </td>
            ))}
          </tr>
        ))}
      </TableFrame>
      <p className="meta after-table">
        Een hoog aantal is niet altijd slecht nieuws. Soms betekent het dat mensen de vertrouwenspersoon goed weten te
        vinden.
      </p>
    </>
  )
}

const vakken = ['signaal', 'melding', 'klacht', null] as const
const columns = [
  { key: 'school', label: 'School' },
  { key: 'signaal', label: 'Signalen', num: true },
  { key: 'melding', label: 'Meldingen', num: true },
  { key: 'klacht', label: 'Klachten', num: true },
  { key: 'samen', label: 'Samen', num: true },
]
