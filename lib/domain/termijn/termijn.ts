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
