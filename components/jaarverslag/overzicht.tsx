import { schooljaarTekst } from '@/lib/domain/bijdrage/bijdrage.texts'
import { vindCijfer } from '@/lib/domain/jaarverslag/grafiek.rules'
import type { Jaarregel, School } from '@/lib/domain/jaarverslag/jaarverslag'
import { routes } from '@/lib/kernel/routes'
import { Datum } from '../ui/datum'
import { EmptyState } from '../ui/empty-state'
import { PageHead } from '../ui/page-head'
import { Row } from '../ui/row'
import { Section } from '../ui/section'
import { TableFrame } from '../ui/table-frame'
import { TextLink } from '../ui/text-link'
import { Getal } from './getal'

type OverzichtProps = { bestuurId: string; jaren: { regels: readonly Jaarregel[]; scholen: readonly School[] } }

/** Over years and schools, from what was published and nothing else. */
export function Overzicht({ bestuurId, jaren: { regels, scholen } }: OverzichtProps) {
  return (
    <>
      <PageHead
        title="Jaarverslagen"
        lead="Wat de vertrouwenspersonen per schooljaar aan het bestuur vertellen. Kleine aantallen staan er niet in."
      />
      {regels.length === 0 ? (
        <Row>
          <EmptyState>
            <p>Er is nog geen jaarverslag. Zodra de vertrouwenspersonen er een publiceren, staat het hier.</p>
          </EmptyState>
        </Row>
      ) : (
        <>
          <Section title="Alle jaren" first>
            <TableFrame caption="Zaken per schooljaar" columns={columns} nameAbove>
              {regels.map(({ schooljaar, versie, gepubliceerdOp, zaken, antwoorden }) => (
                <tr key={schooljaar}>
                  <th scope="row">
                    <TextLink href={routes.jaarverslagLezen(bestuurId, schooljaar)}>
                      {schooljaarTekst(schooljaar)}
                    </TextLink>
                    <span className="meta">
                      {' '}
                      vastgesteld op <Datum value={gepubliceerdOp} form="kort" />
                      {versie > 1 ? `, versie ${versie}` : ''}
                      {antwoorden > 0 ? ', met reactie' : ''}
                    </span>
                  </th>
                  {vakken.map((vak) => (
                    <td key={vak ?? 'samen'} className="num">
                      <Getal aantal={vindCijfer(zaken, { school: null, tabel: 'zaken', vak })} />
                    </td>
                  ))}
                </tr>
              ))}
            </TableFrame>
          </Section>
          <Section title="Per school">
            <TableFrame
              caption="Alle zaken samen, per school en schooljaar"
              columns={[
                { key: 'school', label: 'School' },
                ...regels.map(({ schooljaar }) => ({
                  ...{ key: String(schooljaar), label: schooljaarTekst(schooljaar), num: true },
                })),
              ]}
            >
              {scholen.map(({ id, naam }) => (
                <tr key={id}>
                  <th scope="row">{naam}</th>
                  {regels.map(({ schooljaar, zaken }) => (
                    <td key={schooljaar} className="num">
                      <Getal aantal={vindCijfer(zaken, { school: id, tabel: 'zaken', vak: null })} />
                    </td>
                  ))}
                </tr>
              ))}
            </TableFrame>
          </Section>
        </>
      )}
    </>
  )
}

const vakken = ['signaal', 'melding', 'klacht', null] as const
const columns = [
  { key: 'jaar', label: 'Schooljaar' },
  { key: 'signaal', label: 'Signalen', num: true },
  { key: 'melding', label: 'Meldingen', num: true },
  { key: 'klacht', label: 'Klachten', num: true },
  { key: 'samen', label: 'Samen', num: true },
]
