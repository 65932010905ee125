import type { Datum } from '@/lib/kernel/datum'

export const bewaarSoorten = ['dossier', 'melding', 'intake', 'avgverzoek', 'begeleiding'] as const
export type BewaarSoort = (typeof bewaarSoorten)[number]

/** A procedure that holds destruction (R-BEW-2). */
export const houdGronden = ['commissie', 'justitie', 'meldplicht'] as const
export type HoudGrond = (typeof houdGronden)[number]

/** A hold, or a later day with the adviser's own reason, which is sealed. */
export type Bewaargrond = { id: string; grond: HoudGrond | 'verlenging'; vanaf: Datum; tot: Datum | null }

/** What is kept of something closed until it goes: days only. */
export type Bewaring = {
  objectId: string
  houder: string
  soort: BewaarSoort
  begonnenOp: Datum
  /** Null: a melding or intake that is open still; its school year ends all the same (R-BEW-4). */
  afgeslotenOp: Datum | null
  verwerktOp: Datum | null
  uiterlijkOp: Datum
  /** The day on which it should go. */
  vernietigenOp: Datum
  bevestigdOp: Datum | null
}

/** What the bestuur set: months after closing and counting, and the most after closing (R-BEW-1). */
export type Bewaartermijn = { bewaarMaanden: number; bewaarMaximum: number }

/** The first notice, and the last: days before the day on which it should go (R-BEW-5). */
export const MELD_DAGEN = [28, 7] as const

/** What the holder can choose from; the other grounds belong to acts of their own. */
export const vernietigKeuzes = ['bewaartermijn', 'toestemming_ingetrokken', 'avg', 'vertrek'] as const
export type VernietigKeuze = (typeof vernietigKeuzes)[number]

export type BewaarFailure =
  | { kind: 'not_found' }
  | { kind: 'not_in_future' }
  | { kind: 'too_far'; uiterlijk: Datum }
  | { kind: 'already_held' }

export type VernietigFailure =
  | { kind: 'not_found' }
  | { kind: 'has_dossier' }
  | { kind: 'held'; grond: HoudGrond }
  | { kind: 'not_closed' }
  | { kind: 'not_answered' }
  | { kind: 'not_withdrawn' }
  | { kind: 'wrong_nummer' }

/** What stands on the outside of a case; `nazorgOpen`: the check afterwards was planned and is not done. A request is of no school. */
export type Omslag = { nummer: string | null; kaart: string | null; schoolNaam: string; nazorgOpen: boolean }

/** How it stands with one case, open or closed. */
export type BewaarStand = Omslag & {
  objectId: string
  soort: BewaarSoort
  bewaring: Bewaring | null
  gronden: Bewaargrond[]
  aangehouden: HoudGrond | null
}

/** A line of the list of what is closed. */
export type BewaarRegel = Bewaring & Omslag & { aangehouden: HoudGrond | null }
