import { werksoorten } from '@/lib/domain/bijdrage/bijdrage'
import { schooljaarTekst, tabelTekst, vakTekst } from '@/lib/domain/bijdrage/bijdrage.texts'
import { jaartabellen } from '@/lib/domain/bijdrage/jaartabellen.data'
import { formatDatum } from '@/lib/kernel/datum'
import { isTeZien, vindCijfer } from './grafiek.rules'
import { type Leesverslag, type Onderdeel, onderdelen } from './jaarverslag'
import { dagenVan, regelsVan } from './jaarverslag.rules'
import { alsLijst, leeswijzer, NIET_GETOOND, nietsTeZien, onderdeelTekst } from './jaarverslag.texts'
import { werkNaam, werkTitel } from './werk.texts'

export type PdfTabel = { kolommen: readonly string[]; rijen: readonly (readonly string[])[] }
export type PdfDeel = { kop: string; alineas: readonly string[]; punten: readonly string[]; tabel: PdfTabel | null }
export type PdfVerslag = { titel: string; onder: readonly string[]; delen: readonly PdfDeel[]; voet: string }

/** The published report as it stands on paper: the same words and figures as on the page, and the tables in the place of charts. */
export function pdfVerslag(verslag: Leesverslag, bestuurNaam: string): PdfVerslag {
  const { schooljaar, versie, gepubliceerdOp, maker, drempel } = verslag
  const { van, tot } = dagenVan(schooljaar)
  const titel = `Jaarverslag vertrouwenspersonen ${schooljaarTekst(schooljaar)}`
  const cijfers = jaartabellen.map(({ id, vakken, totaal }) => {
    const shown = isTeZien([verslag, ...verslag.vorige], { school: null, tabel: id })
    const alineas = [shown ? (tabelTekst[id]?.telt ?? '') : nietsTeZien]
    const tabel = shown ? overJaren(verslag, id, totaal === null ? vakken : [...vakken, null]) : null
    return { kop: tabelTekst[id]?.titel ?? id, alineas, punten: [], tabel }
  })
  return {
    titel,
    onder: [
      bestuurNaam,
      `Gaat over ${formatDatum(van)} tot en met ${formatDatum(tot)}.`,
      `Vastgesteld op ${formatDatum(gepubliceerdOp)}, versie ${versie}. Geschreven door ${maker}.`,
    ],
    delen: [
      ...tekstdelen(verslag, ['correctie', 'kort']),
      { kop: 'Zo leest u de cijfers', alineas: leeswijzer(drempel), punten: [], tabel: null },
      ...cijfers,
      { kop: 'Per school', alineas: [], punten: [], tabel: perSchool(verslag) },
      ...werkdelen(verslag),
      ...tekstdelen(
        verslag,
        onderdelen.filter((onderdeel) => onderdeel !== 'correctie' && onderdeel !== 'kort'),
      ),
    ],
    voet: `${titel}, versie ${versie}`,
  }
}

function tekstdelen({ teksten }: Leesverslag, which: readonly Onderdeel[]): PdfDeel[] {
  return which.flatMap((onderdeel) => {
    const tekst = teksten[onderdeel]?.trim()
    if (!tekst) return []
    const lijst = alsLijst.includes(onderdeel)
    const alineas = lijst ? [] : tekst.split(/\n+/)
    return [{ kop: onderdeelTekst[onderdeel], alineas, punten: lijst ? regelsVan(tekst) : [], tabel: null }]
  })
}

function overJaren({ schooljaar, cijfers, vorige }: Leesverslag, tabel: string, vakken: readonly (string | null)[]) {
  const jaren = [{ schooljaar, cijfers }, ...vorige]
  return {
    kolommen: ['', ...jaren.map((jaar) => schooljaarTekst(jaar.schooljaar))],
    rijen: vakken.map((vak) => [
      vak === null ? 'Samen' : (vakTekst[tabel]?.[vak] ?? werkNaam(tabel, vak)),
      ...jaren.map((jaar) => tekstVan(vindCijfer(jaar.cijfers, { school: null, tabel, vak }))),
    ]),
  }
}

function perSchool({ cijfers, scholen }: Leesverslag): PdfTabel {
  return {
    kolommen: ['School', 'Signalen', 'Meldingen', 'Klachten', 'Samen'],
    rijen: scholen.map(({ id, naam }) => [
      naam,
      ...['signaal', 'melding', 'klacht', null].map((vak) =>
        tekstVan(vindCijfer(cijfers, { school: id, tabel: 'zaken', vak })),
      ),
    ]),
  }
}

function werkdelen(verslag: Leesverslag): PdfDeel[] {
  return werksoorten.flatMap((soort) => {
    const vakken = [...new Set(verslag.cijfers.flatMap(({ tabel, vak }) => (tabel === soort && vak ? [vak] : [])))]
    if (vakken.length === 0) return []
    return [{ kop: werkTitel[soort] ?? soort, alineas: [], punten: [], tabel: overJaren(verslag, soort, vakken) }]
  })
}

function tekstVan(aantal: number | null | undefined): string {
  if (aantal === undefined) return '-'
  return aantal === null ? NIET_GETOOND : String(aantal)
}
