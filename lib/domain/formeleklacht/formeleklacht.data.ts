import { klachteisen } from '@/lib/domain/brief/klachteisen.data'
import type { Instantie, KlachtPartij, KlachtStatus, Stap } from './formeleklacht'

/** `bij`: only there; left out, at both. `einde`: from then on the procedure no longer runs. */
type Pijl = { van: KlachtStatus; act: Stap; naar: KlachtStatus; bij?: Instantie; einde?: true }

/** Every way from one state to another (R-KL-8). The rules, the screens and the diagram in the docs read this one table. */
export const formeleklachtPijlen: readonly Pijl[] = [
  { van: 'ingediend', act: 'ontvangen', naar: 'ingediend' },
  { van: 'ingediend', act: 'doorgestuurd', naar: 'ingediend', bij: 'bestuur' },
  { van: 'ingediend', act: 'verzuim', naar: 'verzuim', bij: 'commissie' },
  { van: 'verzuim', act: 'hersteld', naar: 'ingediend', bij: 'commissie' },
  { van: 'ingediend', act: 'onderzoek', naar: 'in_behandeling', bij: 'commissie' },
  { van: 'ingediend', act: 'niet_ontvankelijk', naar: 'niet_ontvankelijk', einde: true },
  { van: 'verzuim', act: 'niet_ontvankelijk', naar: 'niet_ontvankelijk', bij: 'commissie', einde: true },
  { van: 'in_behandeling', act: 'niet_ontvankelijk', naar: 'niet_ontvankelijk', bij: 'commissie', einde: true },
  { van: 'ingediend', act: 'terug', naar: 'terug_naar_bestuur', bij: 'commissie' },
  { van: 'in_behandeling', act: 'terug', naar: 'terug_naar_bestuur', bij: 'commissie' },
  { van: 'terug_naar_bestuur', act: 'niet_opgelost', naar: 'in_behandeling', bij: 'commissie' },
  { van: 'terug_naar_bestuur', act: 'opgelost', naar: 'afgehandeld', bij: 'commissie', einde: true },
  { van: 'ingediend', act: 'bemiddeling', naar: 'bemiddeling', bij: 'commissie' },
  { van: 'in_behandeling', act: 'bemiddeling', naar: 'bemiddeling', bij: 'commissie' },
  { van: 'bemiddeling', act: 'niet_opgelost', naar: 'in_behandeling', bij: 'commissie' },
  { van: 'bemiddeling', act: 'opgelost', naar: 'afgehandeld', bij: 'commissie', einde: true },
  { van: 'in_behandeling', act: 'zitting', naar: 'in_behandeling', bij: 'commissie' },
  { van: 'in_behandeling', act: 'verslag', naar: 'in_behandeling', bij: 'commissie' },
  { van: 'in_behandeling', act: 'advies', naar: 'advies', bij: 'commissie' },
  { van: 'advies', act: 'besluit', naar: 'afgehandeld', bij: 'commissie', einde: true },
  { van: 'ingediend', act: 'besluit', naar: 'afgehandeld', bij: 'bestuur', einde: true },
  { van: 'ingediend', act: 'intrekken', naar: 'ingetrokken' },
  { van: 'verzuim', act: 'intrekken', naar: 'ingetrokken', bij: 'commissie' },
  { van: 'in_behandeling', act: 'intrekken', naar: 'ingetrokken', bij: 'commissie' },
  { van: 'terug_naar_bestuur', act: 'intrekken', naar: 'ingetrokken', bij: 'commissie' },
  { van: 'bemiddeling', act: 'intrekken', naar: 'ingetrokken', bij: 'commissie' },
  { van: 'ingetrokken', act: 'doorgaan', naar: 'in_behandeling', bij: 'commissie' },
  { van: 'ingetrokken', act: 'doorgaan', naar: 'ingediend', bij: 'bestuur' },
  { van: 'ingetrokken', act: 'stoppen', naar: 'ingetrokken', einde: true },
]

const vereist = klachteisen.filter(({ aard }) => aard === 'vereist').map(({ eis }) => eis)

/** What belongs to a klacht by word of mouth: a report by who receives it, dated, signed by the klager, with a copy (R-KL-2). */
export const mondelingVerslag = ['verslag_ontvanger', 'verslag_datum', 'verslag_getekend', 'verslag_afschrift'] as const

/** What is asked of a step besides its day: one of these outcomes, and any of these marks. */
export const stapVragen: Record<Stap, { uitkomsten: readonly string[]; kenmerken: readonly string[] }> = {
  ontvangen: { uitkomsten: [], kenmerken: [] },
  doorgestuurd: { uitkomsten: [], kenmerken: [] },
  verzuim: { uitkomsten: [], kenmerken: vereist },
  hersteld: { uitkomsten: [], kenmerken: [] },
  onderzoek: { uitkomsten: [], kenmerken: [] },
  niet_ontvankelijk: {
    uitkomsten: ['verzuim', 'te_laat', 'zonder_naam', 'andere_instantie', 'andere_reden'],
    kenmerken: [],
  },
  terug: { uitkomsten: [], kenmerken: ['klager_akkoord'] },
  bemiddeling: { uitkomsten: [], kenmerken: ['klager_akkoord', 'aangeklaagde_akkoord'] },
  niet_opgelost: { uitkomsten: [], kenmerken: [] },
  opgelost: { uitkomsten: [], kenmerken: [] },
  zitting: {
    uitkomsten: ['apart', 'samen', 'alleen_aangeklaagde'],
    kenmerken: [
      'bezwaar_klager',
      'bezwaar_aangeklaagde',
      'klager_ziet_af',
      'vertrouwenspersoon_erbij',
      'voorzitter',
      'tweede_lid',
    ],
  },
  verslag: { uitkomsten: [], kenmerken: ['aanwezigen', 'wat_gezegd', 'getekend_voorzitter', 'getekend_secretaris'] },
  advies: { uitkomsten: ['gegrond', 'deels_gegrond', 'ongegrond', 'geen_oordeel'], kenmerken: ['aanbevelingen'] },
  besluit: { uitkomsten: ['volgt', 'volgt_deels', 'volgt_niet'], kenmerken: ['maatregelen', 'met_redenen'] },
  intrekken: { uitkomsten: ['opgelost', 'terug_naar_binnen', 'andere_reden'], kenmerken: ['tekenen_van_druk'] },
  doorgaan: { uitkomsten: [], kenmerken: [] },
  stoppen: { uitkomsten: [], kenmerken: [] },
}

type Vertelregel = {
  stap: Stap
  door: KlachtPartij
  aan: readonly KlachtPartij[]
  bron: string | null
  bij?: Instantie
}

/** Who must be told of each step by whom, and where that stands (R-KL-4, R-KL-11); null: our own. */
export const vertelregels: readonly Vertelregel[] = [
  { stap: 'doorgestuurd', door: 'bestuur', aan: ['klager'], bron: 'art. 7.3' },
  { stap: 'verzuim', door: 'commissie', aan: ['klager'], bron: 'art. 9.4' },
  { stap: 'onderzoek', door: 'commissie', aan: ['bestuur', 'klager', 'aangeklaagde'], bron: 'art. 7.8' },
  { stap: 'onderzoek', door: 'bestuur', aan: ['directeur'], bron: 'art. 7.9' },
  {
    stap: 'niet_ontvankelijk',
    door: 'commissie',
    aan: ['klager', 'aangeklaagde', 'bestuur', 'directeur'],
    bron: 'art. 9.5',
    bij: 'commissie',
  },
  {
    stap: 'niet_ontvankelijk',
    door: 'bestuur',
    aan: ['klager', 'aangeklaagde', 'directeur'],
    bron: 'art. 9.5',
    bij: 'bestuur',
  },
  { stap: 'terug', door: 'commissie', aan: ['klager', 'bestuur'], bron: null },
  { stap: 'bemiddeling', door: 'commissie', aan: ['klager', 'aangeklaagde'], bron: null },
  { stap: 'zitting', door: 'commissie', aan: ['klager', 'aangeklaagde'], bron: 'art. 11.1' },
  { stap: 'advies', door: 'commissie', aan: ['bestuur'], bron: 'art. 12.2' },
  { stap: 'advies', door: 'commissie', aan: ['klager', 'aangeklaagde', 'directeur'], bron: 'art. 12.3' },
  {
    stap: 'besluit',
    door: 'bestuur',
    aan: ['klager', 'commissie', 'aangeklaagde', 'directeur'],
    bron: 'art. 15.1',
    bij: 'commissie',
  },
  { stap: 'besluit', door: 'bestuur', aan: ['klager', 'aangeklaagde'], bron: null, bij: 'bestuur' },
  {
    stap: 'intrekken',
    door: 'commissie',
    aan: ['aangeklaagde', 'bestuur', 'directeur'],
    bron: 'art. 8',
    bij: 'commissie',
  },
  { stap: 'intrekken', door: 'bestuur', aan: ['aangeklaagde', 'directeur'], bron: null, bij: 'bestuur' },
  {
    stap: 'doorgaan',
    door: 'commissie',
    aan: ['klager', 'aangeklaagde', 'bestuur'],
    bron: 'toelichting bij art. 8',
    bij: 'commissie',
  },
  { stap: 'doorgaan', door: 'bestuur', aan: ['klager', 'aangeklaagde'], bron: null, bij: 'bestuur' },
  {
    stap: 'stoppen',
    door: 'commissie',
    aan: ['klager', 'aangeklaagde', 'bestuur'],
    bron: 'toelichting bij art. 8',
    bij: 'commissie',
  },
  { stap: 'stoppen', door: 'bestuur', aan: ['klager', 'aangeklaagde'], bron: null, bij: 'bestuur' },
]
