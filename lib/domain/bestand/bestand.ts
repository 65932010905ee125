import type { Datum } from '@/lib/kernel/datum'

/** A piece holds exactly so many bytes before sealing, but for the last: sealed and padded it stays under 1 MB (kluis.md 5). */
export const STUK_BYTES = 983_036
export const MAX_BESTAND_BYTES = 250_000_000

export type Bestand = {
  id: string
  objectId: string
  grootte: number
  stukken: number
  gereed: boolean
  /** The numbers of the pieces that are there; empty where nobody asked how far it got. */
  aanwezig: number[]
  begonnenOp: Date
}

export type BestandFailure =
  | { kind: 'not_found' }
  | { kind: 'too_big' }
  | { kind: 'not_complete' }
  | { kind: 'already_complete' }
  | { kind: 'not_sealed' }
  | { kind: 'dossier_closed'; afgeslotenOp: Datum | null }
  | { kind: 'overdracht_open' }
