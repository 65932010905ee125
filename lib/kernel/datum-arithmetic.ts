import { Temporal } from 'temporal-polyfill'
import type { Datum } from './datum'

export function addDays(datum: Datum, days: number): Datum {
  return Temporal.PlainDate.from(datum).add({ days }).toString() as Datum
}

/** Adds months; a day that does not exist becomes the last day of that month (R-TERM-1). */
export function addMonths(datum: Datum, months: number): Datum {
  return Temporal.PlainDate.from(datum).add({ months }, { overflow: 'constrain' }).toString() as Datum
}
