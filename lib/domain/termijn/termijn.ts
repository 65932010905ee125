import type { Datum } from '@/lib/kernel/datum'

export const eenheden = ['werkdagen', 'dagen', 'weken', 'maanden', 'jaren'] as const
export type Eenheid = (typeof eenheden)[number]

/** How long a term is: 4 weken, 5 werkdagen. Whole numbers from 0; 0 werkdagen is the same working day. */
export type Lengte = { aantal: number; eenheid: Eenheid }

/** From the first day up to and including the last. */
export type Periode = { van: Datum; tot: Datum }

/** What a term is reckoned from; `gesloten` are the closed days of who must act. */
export type Rekening = {
  /** The day of the event; the term begins the day after. */
  start: Datum
  lengte: Lengte
  /** A last day on a weekend or feestdag moves to the next working day (R-TERM-2). */
  naarWerkdag: boolean
  gesloten?: readonly Periode[]
}

/** The last day on which it can be done, and how it came about. */
export type LaatsteDag = {
  laatste: Datum
  /** The day before it moved; the same as `laatste` where it did not. */
  gerekend: Datum
  /** False where a decree that is not there yet may still move it. */
  zeker: boolean
}

/** Every term of the work; its id in the rules is T- and this word (domein 5, Terms). */
export const termijnSoorten = [
  'indienen',
  'ontvangst',
  'verzuim',
  'horen',
  'advies',
  'besluit',
  'evaluatie',
  'adviesgesprek',
  'nazorg',
  'avg',
  'melden',
] as const
export type TermijnSoort = (typeof termijnSoorten)[number]

export const termijnPartijen = [
  'klager',
  'aangeklaagde',
  'bestuur',
  'directeur',
  'commissie',
  'vertrouwenspersoon',
  'aanvrager',
] as const
export type TermijnPartij = (typeof termijnPartijen)[number]

/** What a term is reckoned from, as far as it is known: a day, somewhere in a period, or not at all (R-TERM-5). */
export type Basisdag = { soort: 'dag'; op: Datum } | ({ soort: 'periode' } & Periode) | { soort: 'onbekend' }
export const basisSoorten = ['dag', 'periode', 'onbekend'] as const satisfies readonly Basisdag['soort'][]

/** Both ends of what a period gives; the same twice where the day is known. */
export type LaatsteDagen = { vroegst: LaatsteDag; laatst: LaatsteDag }

/** Why a term is as long as it is: shown beside every date. */
export const gronden = ['wet', 'regeling', 'handreiking', 'eigen_keuze', 'afspraak'] as const
export type Grond = (typeof gronden)[number]

/** One term of a reglement, as the bestuur laid it down. */
export type Termijnregel = {
  lengte: Lengte
  grond: Grond
  /** Where it stands: "art. 11.1"; null for what the bestuur chose itself. */
  bron: string | null
  /** What may come on top of it: nothing, so much at most, or any time that is announced with reasons. */
  verlenging: Lengte | 'met_reden' | null
}

/** An extension as it was announced; why is sealed (R-TERM-3). */
export type Verlenging = {
  lengte: Lengte
  aangekondigdOp: Datum
  door: TermijnPartij
  aan: readonly TermijnPartij[]
  metReden: boolean
}

/** What to say of an extension; none of these refuses it (R-TERM-3). */
export const verlengWaarschuwingen = [
  'niet_voorzien',
  'te_lang',
  'te_laat',
  'herhaald',
  'zonder_reden',
  'niemand_verteld',
] as const
export type VerlengWaarschuwing = (typeof verlengWaarschuwingen)[number]

/** A base date that was replaced: until when it stood, and what it gave. */
export type OudeBasis = { basis: Basisdag; tot: Datum; uiterlijk: Datum | null }

/** One term that runs or ran, with the rule it began with: a later reglement leaves it alone (R-TERM-6). */
export type Termijn = {
  id: string
  objectId: string
  houder: string
  /** What it is a term of: a formele klacht, a dossier. */
  voorId: string
  soort: TermijnSoort
  aanZet: TermijnPartij
  basis: Basisdag
  /** Whose date it is: who knows when it was (R-TERM-5). */
  eigenaar: TermijnPartij
  regel: Termijnregel
  naarWerkdag: boolean
  gesloten: readonly Periode[]
  verlengingen: readonly Verlenging[]
  geschiedenis: readonly OudeBasis[]
  /** Who was told, and when (R-KL-11). */
  verteld: readonly { wie: TermijnPartij; op: Datum }[]
  afgedaanOp: Datum | null
  vervallenOp: Datum | null
  revisie: number
}

/** The same with its last day; null while its base date is not known. */
export type LopendeTermijn = Termijn & { dagen: LaatsteDagen | null }

export type TermijnStand = 'onbekend' | 'loopt' | 'vandaag' | 'verstreken' | 'op_tijd' | 'te_laat' | 'vervallen'

export type TermijnFailure =
  | { kind: 'not_found' }
  | { kind: 'already_settled' }
  | { kind: 'in_future' }
  | { kind: 'before_start' }
  | { kind: 'base_in_future' }
  | { kind: 'base_unknown' }
