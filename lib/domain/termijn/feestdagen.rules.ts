import { type Datum, toDate } from '@/lib/kernel/datum'
import { addDays } from '@/lib/kernel/datum-arithmetic'
import { bekend, gelijkgesteld } from './feestdagen.data'

/** The feestdagen of one year, and what is made equal to them (Algemene termijnenwet, art. 3); not in order. */
export function feestdagenIn(year: number): ReadonlySet<Datum> {
  const known = perYear.get(year)
  if (known) return known
  const made = new Set([
    ...fixed.map((monthDay) => `${year}-${monthDay}` as Datum),
    ...fromEaster.map((days) => addDays(easter(year), days)),
    koningsdag(year),
    ...gelijkgesteld.filter((day) => yearOf(day) === year),
  ])
  perYear.set(year, made)
  return made
}

export function isFeestdag(day: Datum): boolean {
  return feestdagenIn(yearOf(day)).has(day)
}

export function isWeekend(day: Datum): boolean {
  return [0, 6].includes(toDate(day).getUTCDay())
}

/** Whether the decree that makes days equal was known for this day; the fixed and the church feestdagen always are. */
export function isBekend(day: Datum): boolean {
  return day >= bekend.van && day <= bekend.tot
}

const perYear = new Map<number, ReadonlySet<Datum>>()
const fixed = ['01-01', '05-05', '12-25', '12-26']
// Goede Vrijdag, second Easter day, Hemelvaartsdag, second day of Pinksteren; the first days are Sundays.
const fromEaster = [-2, 1, 39, 50]

/** 27 April, and the day before when that is a Sunday. Terms of before 2014 are not reckoned. */
function koningsdag(year: number): Datum {
  const birthday = `${year}-04-27` as Datum
  return toDate(birthday).getUTCDay() === 0 ? addDays(birthday, -1) : birthday
}

/** Easter Sunday of the Gregorian calendar, by the epact of the year and its first Sunday. */
function easter(year: number): Datum {
  const century = Math.floor(year / 100)
  const golden = year % 19
  const correction = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25)
  const age = (correction + 19 * golden + 15) % 30
  const moon = age - (age === 29 || (age === 28 && golden > 10) ? 1 : 0)
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7
  return addDays(`${year}-03-28` as Datum, moon - weekday)
}

function yearOf(day: Datum): number {
  return Number(day.slice(0, 4))
}
