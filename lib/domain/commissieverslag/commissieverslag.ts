import type { Datum } from '@/lib/kernel/datum'

/** The committee reports per calendar year or per school year, which begins in `jaar`. */
export const soortenJaar = ['schooljaar', 'kalenderjaar'] as const
export type SoortJaar = (typeof soortenJaar)[number]

/** 5 MB: a report in words. */
export const MEESTE_BYTES = 5_000_000

/** R-JV-4: the yearly report of the klachtencommissie, as it came. It is a public document, and in clear. */
export type Commissieverslag = {
  id: string
  jaar: number
  soortJaar: SoortJaar
  commissie: string
  ontvangenOp: Datum
  grootte: number
}

export type FileFailure =
  | { kind: 'not_found' }
  | { kind: 'no_pdf' }
  | { kind: 'too_big' }
  | { kind: 'day_to_come' }
  | { kind: 'year_to_come' }
