import { z } from 'zod'
import { type Datum, noDatumText, parseDatum } from '@/lib/kernel/datum'

/** A day as someone types it, with its year: 22-11-2026, 22/11/26, 22 nov 2026. */
export function dag(message: string) {
  return z.string(message).transform((text, ctx) => withYear(text) ?? noDay(text, ctx, message))
}

/** The same, where an empty field is an answer. */
export function dagOfLeeg(message: string) {
  return z
    .string()
    .optional()
    .transform((text, ctx) => (text?.trim() ? (withYear(text) ?? noDay(text, ctx, message)) : null))
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

function noDay(text: string, ctx: z.RefinementCtx, message: string): never {
  ctx.addIssue({ code: 'custom', message: noDatumText(text, message) })
  return z.NEVER
}

/** Which year is meant is no question for a rule: a day that depends on today is not yet one. */
function withYear(text: string): Datum | null {
  const [one, other] = ['2000-01-01', '2001-01-01'].map((today) => parseDatum(text, today as Datum))
  return one === other ? (one ?? null) : null
}
