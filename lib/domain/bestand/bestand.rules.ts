import type { Datum } from '@/lib/kernel/datum'
import { CHUNK_FORMAT } from '@/lib/kernel/envelope'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { type BestandFailure, MAX_BESTAND_BYTES, STUK_BYTES } from './bestand'

/** How many pieces a file of this size has; at least one, so that an empty file is a file too. */
export function stukkenOf(grootte: number): number {
  return Math.max(1, Math.ceil(grootte / STUK_BYTES))
}

export function requireFits(grootte: number): Result<undefined, BestandFailure> {
  return grootte > MAX_BESTAND_BYTES ? refuse({ kind: 'too_big' }) : ok()
}

/** Nothing comes into a closed dossier, and nothing leaves it. */
export function requireOpenDossier(stand: {
  status: string
  afgeslotenOp: Datum | null
  voorgesteldOp: Datum | null
}): Result<undefined, { kind: 'dossier_closed'; afgeslotenOp: Datum | null } | { kind: 'overdracht_open' }> {
  if (stand.voorgesteldOp) return refuse({ kind: 'overdracht_open' })
  return stand.status === 'lopend' ? ok() : refuse({ kind: 'dossier_closed', afgeslotenOp: stand.afgeslotenOp })
}

/** A piece must at least begin as a sealed one: what is inside the server cannot know. */
export function isSealedPiece(bytes: Uint8Array): boolean {
  return CHUNK_FORMAT.every((byte, at) => bytes[at] === byte)
}

export function missing(stukken: number, aanwezig: readonly number[]): number[] {
  const have = new Set(aanwezig)
  return Array.from({ length: stukken }, (_, nr) => nr).filter((nr) => !have.has(nr))
}
