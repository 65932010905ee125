import type { MandaatHandeling } from '@/lib/domain/bestuur/instellingen'
import type { BestuursklachtStatus, Hoorder, Klachtstap } from './bestuursklacht'

/** `einde`: from then on nothing is asked any more but to tell it. */
type Pijl = { van: BestuursklachtStatus; act: Klachtstap; naar: BestuursklachtStatus; einde?: true }

const lopend = ['ontvangen', 'bij_vertrouwenspersoon', 'bij_commissie', 'zelf', 'advies', 'voorgenomen'] as const
const blijft = (act: Klachtstap): Pijl[] => lopend.map((van) => ({ van, act, naar: van }))

/** Every way from one state to another (R-KL-5). The rules, the screens and the diagram in the docs read this one table. */
export const bestuursklachtPijlen: readonly Pijl[] = [
  { van: 'ontvangen', act: 'naar_vertrouwenspersoon', naar: 'bij_vertrouwenspersoon' },
  { van: 'ontvangen', act: 'naar_commissie', naar: 'bij_commissie' },
  { van: 'ontvangen', act: 'zelf_afhandelen', naar: 'zelf' },
  { van: 'ontvangen', act: 'niet_ontvankelijk', naar: 'niet_ontvankelijk', einde: true },
  { van: 'bij_vertrouwenspersoon', act: 'terug', naar: 'ontvangen' },
  { van: 'bij_vertrouwenspersoon', act: 'naar_commissie', naar: 'bij_commissie' },
  { van: 'bij_vertrouwenspersoon', act: 'opgelost', naar: 'opgelost', einde: true },
  { van: 'zelf', act: 'naar_commissie', naar: 'bij_commissie' },
  { van: 'zelf', act: 'opgelost', naar: 'opgelost', einde: true },
  { van: 'zelf', act: 'voornemen', naar: 'voorgenomen' },
  { van: 'bij_commissie', act: 'terug', naar: 'ontvangen' },
  { van: 'bij_commissie', act: 'opgelost', naar: 'opgelost', einde: true },
  { van: 'bij_commissie', act: 'niet_ontvankelijk', naar: 'niet_ontvankelijk', einde: true },
  { van: 'bij_commissie', act: 'advies', naar: 'advies' },
  { van: 'advies', act: 'verlengen', naar: 'advies' },
  { van: 'advies', act: 'voornemen', naar: 'voorgenomen' },
  { van: 'voorgenomen', act: 'verlengen', naar: 'voorgenomen' },
  { van: 'voorgenomen', act: 'verweer', naar: 'voorgenomen' },
  { van: 'voorgenomen', act: 'voornemen', naar: 'voorgenomen' },
  { van: 'voorgenomen', act: 'besluit', naar: 'besloten', einde: true },
  ...lopend.map((van): Pijl => ({ van, act: 'intrekken', naar: 'ingetrokken' })),
  // Back to where it was when it was withdrawn.
  ...lopend.map((naar): Pijl => ({ van: 'ingetrokken', act: 'doorgaan', naar })),
  { van: 'ingetrokken', act: 'stoppen', naar: 'gestopt', einde: true },
  ...blijft('verslag'),
  ...blijft('voorziening'),
  ...blijft('voorziening_eind'),
]

/** A report of a klacht by word of mouth: who received it makes it at once, dated, signed by the klager, with a copy (R-KL-2). */
export const verslagEisen = ['verslag_ontvanger', 'verslag_datum', 'verslag_getekend', 'verslag_afschrift'] as const

/** Where one of these is so the bestuur does not handle it itself (R-KL-10); each is asked, and only no is no. */
export const zelfVragen = ['ingewikkeld', 'ernstig', 'twijfel', 'ingrijpend'] as const
export type ZelfVraag = (typeof zelfVragen)[number]

/** What is asked of a step besides its day and its words: one of these outcomes, and any of these marks. */
export const stapVragen: Record<Klachtstap, { uitkomsten: readonly string[]; kenmerken: readonly string[] }> = {
  verslag: { uitkomsten: [], kenmerken: verslagEisen },
  naar_vertrouwenspersoon: { uitkomsten: [], kenmerken: [] },
  naar_commissie: { uitkomsten: ['bestuur_verwijst', 'klager_kiest'], kenmerken: [] },
  zelf_afhandelen: {
    uitkomsten: [],
    kenmerken: [...zelfVragen.map((vraag) => `niet_${vraag}`), 'klager_vraagt_melding', 'klager_akkoord'],
  },
  terug: { uitkomsten: [], kenmerken: [] },
  voorziening: {
    uitkomsten: ['schorsing_medewerker', 'schorsing_leerling', 'geen_contact', 'anders'],
    kenmerken: [],
  },
  voorziening_eind: { uitkomsten: [], kenmerken: [] },
  advies: { uitkomsten: ['gegrond', 'deels_gegrond', 'ongegrond', 'geen_oordeel'], kenmerken: ['aanbevelingen'] },
  verlengen: { uitkomsten: [], kenmerken: [] },
  voornemen: { uitkomsten: ['gegrond', 'deels_gegrond', 'ongegrond'], kenmerken: ['maatregelen', 'rechtspositie'] },
  verweer: { uitkomsten: ['mondeling', 'schriftelijk', 'beide', 'geen'], kenmerken: [] },
  besluit: {
    uitkomsten: ['gegrond', 'deels_gegrond', 'ongegrond'],
    kenmerken: ['volgt', 'volgt_deels', 'volgt_niet', 'maatregelen', 'advies_erbij'],
  },
  opgelost: { uitkomsten: [], kenmerken: ['klager_vraagt_melding'] },
  niet_ontvankelijk: {
    uitkomsten: ['verzuim', 'te_laat', 'zonder_naam', 'andere_instantie', 'andere_reden'],
    kenmerken: [],
  },
  intrekken: { uitkomsten: ['opgelost', 'terug_naar_binnen', 'andere_reden'], kenmerken: ['tekenen_van_druk'] },
  doorgaan: { uitkomsten: [], kenmerken: [] },
  stoppen: { uitkomsten: [], kenmerken: [] },
}

/** What of it the directeur may do in the name of the bestuur, where that is left to him (R-AANST-6). */
export const mandaatVan: Partial<Record<Klachtstap, MandaatHandeling>> = {
  naar_vertrouwenspersoon: 'verwijzen',
  naar_commissie: 'verwijzen',
  zelf_afhandelen: 'zelf_afhandelen',
  voorziening: 'voorlopige_voorziening',
  voorziening_eind: 'voorlopige_voorziening',
  voornemen: 'besluiten',
  besluit: 'besluiten',
}

type Vertelregel = {
  stap: Klachtstap
  aan: readonly Hoorder[]
  bron: string | null
  /** A copy goes with it: the decision, with the advice of the committee (art. 15.1 and what is said of it). */
  afschrift?: true
  /** Only where this mark was set. */
  bij?: string
  /** Only after an advice of the committee, or only without one. */
  na?: 'advies' | 'zelf'
}

/** Whom the bestuur tells of each step, and where that stands (R-KL-11); null: our own. */
export const vertelregels: readonly Vertelregel[] = [
  { stap: 'naar_vertrouwenspersoon', aan: ['klager'], bron: 'art. 7.3' },
  { stap: 'naar_commissie', aan: ['klager'], bron: 'art. 7.3' },
  { stap: 'naar_commissie', aan: ['directeur'], bron: 'art. 7.9' },
  { stap: 'zelf_afhandelen', aan: ['klager', 'aangeklaagde'], bron: null },
  { stap: 'zelf_afhandelen', aan: ['commissie'], bron: 'art. 7.4', bij: 'klager_vraagt_melding' },
  {
    stap: 'zelf_afhandelen',
    aan: ['commissie'],
    bron: 'deel 3 van de regeling',
    bij: 'klager_akkoord',
    afschrift: true,
  },
  { stap: 'voorziening', aan: ['klager', 'aangeklaagde', 'directeur'], bron: 'art. 7.6' },
  { stap: 'voorziening_eind', aan: ['klager', 'aangeklaagde', 'directeur'], bron: null },
  { stap: 'verlengen', aan: ['klager', 'commissie'], bron: 'onderwijswet (po: WPO art. 14)' },
  { stap: 'verlengen', aan: ['aangeklaagde'], bron: 'art. 15.2' },
  { stap: 'voornemen', aan: ['aangeklaagde'], bron: 'art. 15.3', afschrift: true },
  {
    ...{ stap: 'besluit', bron: 'art. 15.1', afschrift: true, na: 'advies' },
    aan: ['klager', 'commissie', 'aangeklaagde', 'directeur'],
  },
  { stap: 'besluit', aan: ['klager', 'aangeklaagde', 'directeur'], bron: null, afschrift: true, na: 'zelf' },
  { stap: 'opgelost', aan: ['klager', 'aangeklaagde'], bron: null },
  { stap: 'opgelost', aan: ['commissie'], bron: 'art. 7.4', bij: 'klager_vraagt_melding' },
  { stap: 'niet_ontvankelijk', aan: ['klager', 'aangeklaagde', 'directeur'], bron: 'art. 9.5' },
  { stap: 'intrekken', aan: ['aangeklaagde', 'directeur'], bron: 'art. 8' },
  { stap: 'doorgaan', aan: ['klager', 'aangeklaagde'], bron: 'toelichting bij art. 8' },
  { stap: 'stoppen', aan: ['klager', 'aangeklaagde'], bron: 'toelichting bij art. 8' },
]
