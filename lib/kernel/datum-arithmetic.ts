import { Temporal } from 'temporal-polyfill'
import { type Datum, fromDate, toDate } from './datum'

// Without Temporal: a term in werkdagen asks for every day it passes.
export function addDays(datum: Datum, days: number): Datum {
  return fromDate(new Date(toDate(datum).getTime() + days * 86_400_000))
}

/** Adds months; a day that does not exist becomes the last day of that month (R-TERM-1). */
export function addMonths(datum: Datum, months: number): Datum {
  return Temporal.PlainDate.from(datum).add({ months }, { overflow: 'constrain' }).toString() as Datum
}
