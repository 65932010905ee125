/** A chunk holds at most this many bytes before sealing, so that a sealed one stays under 1 MB (kluis.md 5). */
export const STUK_BYTES = 900_000
export const MAX_BESTAND_BYTES = 250_000_000

export type Bestand = {
  id: string
  objectId: string
  grootte: number
  stukken: number
  gereed: boolean
  aanwezig: number[]
}

export type BestandFailure = { kind: 'not_found' } | { kind: 'too_big' } | { kind: 'not_complete' }
