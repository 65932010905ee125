import { createElement, type ReactNode } from 'react'
import { werksoorten } from '@/lib/domain/bijdrage/bijdrage'
import { tabelTekst } from '@/lib/domain/bijdrage/bijdrage.texts'
import { jaartabellen } from '@/lib/domain/bijdrage/jaartabellen.data'
import { isTeZien } from '@/lib/domain/jaarverslag/grafiek.rules'
import { type Leesverslag, type Onderdeel, onderdelen, type Teksten } from '@/lib/domain/jaarverslag/jaarverslag'
import { regelsVan } from '@/lib/domain/jaarverslag/jaarverslag.rules'
import { alsLijst, leeswijzer, nietsTeZien, onderdeelTekst } from '@/lib/domain/jaarverslag/jaarverslag.texts'
import { werkTitel } from '@/lib/domain/jaarverslag/werk.texts'
import { Section } from '../ui/section'
import { Figuur } from './figuur'
import { InHetKort } from './in-het-kort'
import { PerSchool } from './per-school'
import { Werk } from './werk'

type Inhoud = Pick<Leesverslag, 'schooljaar' | 'drempel' | 'cijfers' | 'scholen' | 'vorige'>
type VerslagProps = {
  /** Null while there are no figures yet: then only the text is shown. */
  verslag: Inhoud | null
  /** Without them only the figures are shown. */
  teksten: Teksten | null
  /** Of which school; null is the bestuur as a whole. */
  school?: string | null
  schoolHref?: (school: string) => string
  slot?: ReactNode
}

/** The whole of a jaarverslag below its heading: as it is published, and before that as it would be. */
export function Verslag({ verslag, teksten, school = null, schoolHref, slot }: VerslagProps) {
  if (!verslag) return <Delen delen={tekstdelen(teksten, onderdelen)} slot={slot} />
  // Of a school of which nothing is shown, one sentence says so once.
  const iets = school === null || isTeZien([verslag, ...verslag.vorige], { school })
  const zichtbaar = iets ? jaartabellen : []
  const delen: Deel[] = [
    ...tekstdelen(teksten, ['correctie']),
    {
      titel: onderdeelTekst.kort,
      inhoud: (
        <>
          {iets ? <InHetKort {...verslag} school={school} /> : <p>{nietsTeZien}</p>}
          {teksten?.kort ? <Alineas tekst={teksten.kort} /> : null}
        </>
      ),
    },
    {
      titel: 'Zo leest u de cijfers',
      inhoud: leeswijzer(verslag.drempel).map((zin) => <p key={zin}>{zin}</p>),
    },
    ...zichtbaar.map((tabel) => ({
      titel: tabelTekst[tabel.id]?.titel ?? tabel.id,
      inhoud: <Figuur key={tabel.id} verslag={verslag} tabel={tabel} school={school} />,
    })),
    ...(school === null && verslag.scholen.length > 0
      ? [{ titel: 'Per school', inhoud: <PerSchool verslag={verslag} schoolHref={schoolHref} /> }]
      : []),
    ...(school === null ? werkdelen(verslag) : []),
    ...tekstdelen(teksten, naCijfers),
  ]
  return <Delen delen={delen} slot={slot} />
}

type Deel = { titel: string; inhoud: ReactNode }

function Delen({ delen, slot }: { delen: readonly Deel[]; slot?: ReactNode }) {
  return (
    <div className="report">
      {delen.map(({ titel, inhoud }, at) => (
        <Section key={titel} title={titel} kantlijn={<span aria-hidden="true">{at + 1}</span>} stack>
          {inhoud}
        </Section>
      ))}
      {slot}
    </div>
  )
}

const naCijfers: readonly Onderdeel[] = [
  ...['veelvoorkomend' as const, 'trends' as const, 'conclusies' as const, 'aanbevelingen' as const],
  ...['acties' as const, 'voorlichting' as const, 'advies' as const, 'uren' as const],
]

function tekstdelen(teksten: Teksten | null, welke: readonly Onderdeel[]): Deel[] {
  return welke.flatMap((onderdeel) => {
    const tekst = teksten?.[onderdeel]?.trim()
    if (!tekst) return []
    const inhoud = alsLijst.includes(onderdeel) ? (
      <Lijst key={onderdeel} tekst={tekst} />
    ) : (
      <Alineas key={onderdeel} tekst={tekst} />
    )
    return [{ titel: onderdeelTekst[onderdeel], inhoud }]
  })
}

function werkdelen(verslag: Inhoud) {
  return werksoorten
    .filter((soort) => verslag.cijfers.some(({ tabel }) => tabel === soort))
    .map((soort) => ({
      titel: werkTitel[soort] ?? soort,
      inhoud: <Werk key={soort} verslag={verslag} soort={soort} />,
    }))
}

/** Two may say the same: they are told apart by their place. */
function Alineas({ tekst }: { tekst: string }) {
  const alineas = tekst.split(/\n+/).map((alinea) => createElement('p', null, alinea))
  return createElement('div', { className: 'stack reading' }, ...alineas)
}

function Lijst({ tekst }: { tekst: string }) {
  const regels = regelsVan(tekst).map((regel) => createElement('li', null, regel))
  return createElement('ol', { className: 'numbers' }, ...regels)
}
