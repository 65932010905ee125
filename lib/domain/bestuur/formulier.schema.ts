import { z } from 'zod'
import { type Datum, parseDatum } from '@/lib/kernel/datum'

/** A day as someone types it, with its year: 22-11-2026, 22/11/26, 22 nov 2026. */
export function dag(message: string) {
  return z
    .string(message)
    .transform(withYear)
    .refine((found): found is Datum => found !== null, message)
}

/** The same, where an empty field is an answer. */
export function dagOfLeeg(message: string) {
  return z
    .string()
    .optional()
    .transform((text) => (text?.trim() ? (withYear(text) ?? 'fout') : null))
    .refine((found): found is Datum | null => found !== 'fout', message)
}

/** Ticks of one name: a form sends none, one or several. */
export function vinkjes<const T extends readonly string[]>(values: T) {
  return z.preprocess(
    (given) => (given === undefined || given === '' ? [] : Array.isArray(given) ? given : [given]),
    z.array(z.enum(values)),
  )
}

export const ids = z.preprocess(
  (given) => (given === undefined || given === '' ? [] : Array.isArray(given) ? given : [given]),
  z.array(z.uuid()),
)

export const regel = (message: string, most = 120) =>
  z.string(message).trim().min(1, message).max(most, `Maak dit korter dan ${most} tekens.`)

/** Which year is meant is no question for a rule: a day that depends on today is not yet one. */
function withYear(text: string): Datum | null {
  const [one, other] = ['2000-01-01', '2001-01-01'].map((today) => parseDatum(text, today as Datum))
  return one === other ? (one ?? null) : null
}
