import type { Datum } from '@/lib/kernel/datum'
import { addDays, addMonths } from '@/lib/kernel/datum-arithmetic'
import { isBekend, isFeestdag, isWeekend } from './feestdagen.rules'
import type { LaatsteDag, Lengte, Periode, Rekening } from './termijn'

/**
 * The last day of a term (R-TERM-1, R-TERM-2). Weeks count calendar days; a month or year ends on the same day number, or the
 * last day of that month; werkdagen skip weekends, feestdagen and closed days. Throws a RangeError on a length that is none.
 */
export function laatsteDag({ start, lengte, naarWerkdag, gesloten = [] }: Rekening): LaatsteDag {
  mustBeLength(lengte)
  const gerekend = lengte.eenheid === 'werkdagen' ? nthWorkingDay(start, lengte.aantal, gesloten) : after(start, lengte)
  const laatste = naarWerkdag ? firstFrom(gerekend, isOpenbareWerkdag) : gerekend
  return { laatste, gerekend, zeker: isBekend(start) && isBekend(laatste) }
}

/** No weekend and no feestdag. Whether someone's own house is closed that day is another question (R-TERM-2). */
export function isOpenbareWerkdag(day: Datum): boolean {
  return !isWeekend(day) && !isFeestdag(day)
}

function after(start: Datum, { aantal, eenheid }: Lengte): Datum {
  if (eenheid === 'dagen') return addDays(start, aantal)
  if (eenheid === 'weken') return addDays(start, 7 * aantal)
  return addMonths(start, eenheid === 'maanden' ? aantal : 12 * aantal)
}

/** The nth working day after the start; of none the start itself, or the first working day after it. */
function nthWorkingDay(start: Datum, count: number, gesloten: readonly Periode[]): Datum {
  const works = (day: Datum) => isOpenbareWerkdag(day) && !gesloten.some(({ van, tot }) => van <= day && day <= tot)
  let day = count === 0 ? firstFrom(start, works) : start
  for (let left = count; left > 0; left--) day = firstFrom(addDays(day, 1), works)
  return day
}

function firstFrom(day: Datum, isRight: (day: Datum) => boolean): Datum {
  let at = day
  for (let tried = 0; tried < MOST_DAYS; tried++, at = addDays(at, 1)) if (isRight(at)) return at
  throw new RangeError('No working day within ten years')
}

// A closed period without an end is a mistake, not a term of a thousand years.
const MOST_DAYS = 3660

function mustBeLength({ aantal }: Lengte): void {
  if (!Number.isInteger(aantal) || aantal < 0) throw new RangeError('A term has a whole number of units, from 0')
}
