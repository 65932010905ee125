import type { Categorie } from '@/lib/domain/melding/melding'
import type { SealedView } from '@/lib/domain/object/object'
import type { Datum } from '@/lib/kernel/datum'

/** Where the klacht against the person stands, as far as he knows. */
export const trajecten = ['intern', 'commissie', 'justitie', 'afgerond'] as const
export type Traject = (typeof trajecten)[number]

/** What a begeleider can do for an aangeklaagde (H 6.2), in our words. */
export const begeleidingstaken = [
  'rechten',
  'bijstaan',
  'mee_naar_gesprek',
  'mee_naar_bemiddeling',
  'relatie',
  'verslagen',
  'bewijs',
  'rechtsbijstand',
  'hulpverlening',
  'advies_rehabilitatie',
  'mee_bij_rehabilitatie',
] as const
export type Begeleidingstaak = (typeof begeleidingstaken)[number]

export const gesprekSoorten = ['aangeklaagde', 'met_klager', 'bemiddeling', 'schoolleiding', 'hoorzitting'] as const
export type GesprekSoort = (typeof gesprekSoorten)[number]

export const uitkomsten = [
  'klager_geeft_toe',
  'ongegrond',
  'vrijgesproken',
  'geseponeerd',
  'gegrond',
  'deels_gegrond',
  'samen_opgelost',
  'ingetrokken',
  'gestopt',
] as const
export type Uitkomst = (typeof uitkomsten)[number]

export type Begeleiding = {
  id: string
  houder: string
  schoolId: string
  revisie: number
  categorie: Categorie
  traject: Traject
  gevraagdOp: Datum
  /** When they meet again. */
  volgendeOp: Datum | null
  uitkomst: Uitkomst | null
  uitkomstOp: Datum | null
  afgeslotenOp: Datum | null
}

export type GedaneTaak = { taak: Begeleidingstaak; op: Datum }
export type Begeleidingsgesprek = { id: string; op: Datum; soort: GesprekSoort; minuten: number }

export type BegeleidingRegel = Begeleiding & { schoolNaam: string; kaart: string | null }
export type BegeleidingDetail = BegeleidingRegel & {
  taken: GedaneTaak[]
  /** Newest first. */
  gesprekken: Begeleidingsgesprek[]
  sealed: SealedView
}

/** Who supports aangeklaagden at a school, and how to reach them. */
export type SchoolBegeleiders = { schoolId: string; schoolNaam: string; begeleiders: { naam: string; mail: string }[] }

/** Another vertrouwenspersoon to go to (R-AANG-2): of a case nothing. */
export type Adviseur = { accountId: string; naam: string; extern: boolean; afwezig: boolean }

export type RecordFailure = { kind: 'not_found' } | { kind: 'in_future' }
export type AmendFailure = { kind: 'not_found' } | { kind: 'is_closed' } | { kind: 'day_past' }
export type TickFailure =
  | { kind: 'not_found' }
  | { kind: 'is_closed' }
  | { kind: 'in_future' }
  | { kind: 'before_begin' }
  | { kind: 'already_ticked' }
  | { kind: 'not_unjust' }
export type GesprekFailure =
  | { kind: 'not_found' }
  | { kind: 'is_closed' }
  | { kind: 'in_future' }
  | { kind: 'before_begin' }
export type ConcludeFailure = GesprekFailure
export type CloseFailure = { kind: 'not_found' } | { kind: 'is_closed' } | { kind: 'no_uitkomst' }
