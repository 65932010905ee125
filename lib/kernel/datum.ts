/** A calendar day, written 2026-11-22. Terms are dates: no time, no zone (R-TERM-1). */
export type Datum = string & { readonly soort: 'datum' }

const iso = /^\d{4}-\d{2}-\d{2}$/

export function isDatum(text: string): text is Datum {
  if (!iso.test(text)) return false
  return toPlainDate(text) !== null
}

/** The day it is in the Netherlands at this instant. */
export function todayInNederland(now: Date): Datum {
  nederland ??= new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })
  return nederland.format(now) as Datum
}

// Making one costs a server more than reading a session does.
let nederland: Intl.DateTimeFormat | undefined

/** A Date column of Postgres comes as midnight UTC. */
export function fromDate(date: Date): Datum {
  return date.toISOString().slice(0, 10) as Datum
}

export function toDate(datum: Datum): Date {
  return new Date(`${datum}T00:00:00Z`)
}

/** Whole days from `from` to `to`; negative when `to` lies before. Both are midnight UTC, where every day has 24 hours. */
export function daysBetween(from: Datum, to: Datum): number {
  return (toDate(to).getTime() - toDate(from).getTime()) / 86_400_000
}

/** The school year a day falls in, named by its first year: 1 August 2026 - 31 July 2027 is 2026 (R-JV-1). */
export function schooljaarOf(datum: Datum): number {
  const year = Number(datum.slice(0, 4))
  return Number(datum.slice(5, 7)) >= 8 ? year : year - 1
}

const maanden = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

/** Reads what people type: 22-11-2026, 22/11/26, 22.11.2026, 22 nov, 22 november 2026, 2026-11-22. Null when it is no day. */
export function parseDatum(text: string, today: Datum): Datum | null {
  const clean = text.trim().toLowerCase()
  if (iso.test(clean)) return toPlainDate(clean)
  const parts = clean.split(/[\s\-/.]+/).filter(Boolean)
  const [day, month, year] = parts
  if (!day || !month || parts.length > 3) return null
  const monthNumber = /^\d{1,2}$/.test(month) ? Number(month) : maandNumber(month)
  return composeDatum(day, String(monthNumber), year ?? today.slice(0, 4))
}

/** A day as it was typed; where it is none the text itself, so that a message can say why. */
export function typedDatum(text: string, today: Datum): string {
  return parseDatum(text, today) ?? text.trim()
}

/** What to say of a text that is no day: 32-13-2026 and 31 feb do not exist, anything else is asked for again. */
export function noDatumText(given: unknown, message: string): string {
  const written = /^\d{1,4}[\s\-/.]+(\d{1,2}|[a-z]{3,9})([\s\-/.]+\d{2,4})?$/i
  const isWritten = typeof given === 'string' && written.test(given.trim())
  // In a leap year: a day that only lacks its year is none that does not exist.
  if (!isWritten || parseDatum(given, '2024-01-01' as Datum)) return message
  return 'Deze datum bestaat niet. Kijk de dag en de maand na.'
}

/** A day from three fields. A year of two digits is in this century. Null when it is no day. */
export function composeDatum(day: string, month: string, year: string): Datum | null {
  if (![day, month, year].every((part) => /^\d{1,4}$/.test(part.trim()))) return null
  const fullYear = year.trim().length <= 2 ? 2000 + Number(year) : Number(year)
  return toPlainDate(
    `${String(fullYear).padStart(4, '0')}-${month.trim().padStart(2, '0')}-${day.trim().padStart(2, '0')}`,
  )
}

function maandNumber(name: string): number {
  if (name === 'maart') return 3
  return maanden.indexOf(name.slice(0, 3)) + 1
}

/** Date.UTC rolls 31-2 over to March; a day that does not come back as it went in is none. */
function toPlainDate(text: string): Datum | null {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && fromDate(date) === text ? (text as Datum) : null
}

/** "22 november 2026"; `kort` gives "22-11-2026", `dag` "zondag 22 november 2026". */
export function formatDatum(datum: Datum, form: 'lang' | 'kort' | 'dag' = 'lang'): string {
  if (form === 'kort') return datum.split('-').reverse().join('-')
  return new Intl.DateTimeFormat('nl-NL', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...(form === 'dag' ? { weekday: 'long' as const } : {}),
  }).format(toDate(datum))
}
