import type { GesprekInhoud } from '@/lib/domain/gesprek/gesprek.inhoud'
import type { MeldplichtAntwoorden } from '@/lib/domain/meldplicht/meldplicht'
import { type Datum, typedDatum } from '@/lib/kernel/datum'

export type GesprekWaarden = {
  op: string
  soort: string
  met: readonly string[]
  minuten: string
  wie: string
  verslag: string
  afspraken: string
  informatie: readonly string[]
  nieuw: string
} & Record<keyof MeldplichtAntwoorden, string>

export const leegGesprek: GesprekWaarden = {
  op: '',
  soort: '',
  met: [],
  minuten: '',
  wie: '',
  verslag: '',
  afspraken: '',
  informatie: [],
  nieuw: '',
  misdrijf: '',
  taakVoorSchool: '',
  tegenLeerling: '',
  verbandMetSchool: '',
}

export function gesprekKenmerken({ op, soort, met, minuten, informatie }: GesprekWaarden, today: Datum) {
  return { op: typedDatum(op, today), soort, met, minuten, informatie }
}

export function gesprekInhoudVan({ wie, verslag, afspraken }: GesprekWaarden): GesprekInhoud {
  return { wie: wie.trim(), verslag: verslag.trim(), afspraken: afspraken.trim() }
}

/** Null when nothing new came up. */
export function nieuweAntwoorden({ nieuw, misdrijf, taakVoorSchool, tegenLeerling, verbandMetSchool }: GesprekWaarden) {
  return nieuw === 'ja' ? { misdrijf, taakVoorSchool, tegenLeerling, verbandMetSchool } : null
}
