import { tabelTekst, vakTekst } from '@/lib/domain/bijdrage/bijdrage.texts'
import { jaartabellen } from '@/lib/domain/bijdrage/jaartabellen.data'
import { type Grens, grenzenVan } from '@/lib/domain/jaarverslag/conclusies.rules'
import type { School, Voorproef } from '@/lib/domain/jaarverslag/jaarverslag'
import { watOpenBlijft } from '@/lib/domain/jaarverslag/jaarverslag.texts'
import { routes } from '@/lib/kernel/routes'
import { Back } from '../ui/back'
import { PageHead } from '../ui/page-head'
import { Row } from '../ui/row'
import { Section } from '../ui/section'
import { TableFrame } from '../ui/table-frame'
import { TextLink } from '../ui/text-link'

type VoorbeeldProps = {
  bestuurId: string
  concept: { id: string; voorproef: Voorproef }
  school: string | undefined
}

/** What could a directeur of a small school conclude, who reads all that is published and can add and subtract? */
export function Voorbeeld({ bestuurId, concept: { id, voorproef }, school }: VoorbeeldProps) {
  const { scholen, cijfers, drempel } = voorproef
  const chosen = scholen.find((one) => one.id === school) ?? kleinste(voorproef)
  const href = routes.jaarverslagConcept(bestuurId, id, 'voorbeeld')
  return (
    <>
      <PageHead
        kantlijn={<Back href={routes.jaarverslagConcept(bestuurId, id)}>Het concept</Back>}
        title="Wat kan een directeur van een kleine school opmaken?"
        lead="Stel dat hij alles leest wat u publiceert, en goed kan rekenen. Dan weet hij van elk verborgen cijfer hooguit dit."
      />
      <Row>
        <ul className="bullets">
          {scholen.map((one) => (
            <li key={one.id}>
              {one.id === chosen?.id ? (
                <b>{one.naam}</b>
              ) : (
                <TextLink href={`${href}?school=${one.id}`}>{one.naam}</TextLink>
              )}
            </li>
          ))}
        </ul>
      </Row>
      {chosen ? (
        <Section title={chosen.naam} stack>
          <Grenzen grenzen={grenzenVan(cijfers, jaartabellen, chosen.id)} drempel={drempel} />
        </Section>
      ) : null}
      <Section title="Wat toch open blijft" stack>
        <ul className="bullets">
          {watOpenBlijft.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
      </Section>
    </>
  )
}

function Grenzen({ grenzen, drempel }: { grenzen: readonly Grens[]; drempel: number }) {
  if (grenzen.length === 0) return <p>Van deze school staan alle cijfers in het verslag.</p>
  return (
    <>
      <p>
        {grenzen.some(({ van, tot }) => tot !== null && tot - van + 1 < drempel)
          ? `Let op: een verborgen cijfer heeft minder dan ${drempel} mogelijke getallen. Dat kan alleen als de totalen zelf al niet meer toelaten.`
          : `Elk verborgen cijfer kan nog minstens ${drempel} getallen zijn.`}
      </p>
      <TableFrame caption="Wat hij kan uitrekenen" columns={columns}>
        {grenzen.map(({ cijfer: { tabel, vak }, van, tot }) => (
          <tr key={`${tabel}-${vak}`}>
            <th scope="row">
              {tabelTekst[tabel]?.titel ?? tabel}: {vak ? (vakTekst[tabel]?.[vak] ?? vak) : 'samen'}
            </th>
            <td>{tot === null ? `${van} of meer` : `ergens van ${van} tot en met ${tot}`}</td>
          </tr>
        ))}
      </TableFrame>
    </>
  )
}

const columns = [
  { key: 'cijfer', label: 'Cijfer' },
  { key: 'grens', label: 'Hij weet hooguit' },
]

/** The school of which the least is shown. */
function kleinste({ scholen, cijfers }: Voorproef): School | undefined {
  const shown = (id: string) => cijfers.filter(({ school, aantal }) => school === id && aantal !== null).length
  return scholen.toSorted((a, b) => shown(a.id) - shown(b.id))[0]
}
