import { z } from 'zod'
import { type Datum, isDatum, noDatumText, parseDatum } from './datum'

/** A day that the form has read already, or the words that are none. */
export const datum = (message: string) =>
  z.custom<Datum>((value) => typeof value === 'string' && isDatum(value), {
    error: ({ input }) => noDatumText(input, message),
  })

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

export const regel = (message: string, most = 120) => z.string(message).trim().min(1, message).max(most, teLang(most))

/** Words of at most so many characters. */
export const kort = (most: number) => z.string().max(most, teLang(most))

/** Ticks of one name. */
export function vinkjes<const T extends readonly string[]>(values: T) {
  return z.preprocess(several, z.array(z.enum(values)))
}

export const ids = z.preprocess(several, z.array(z.uuid()))

/** Under one name a form sends none, one or several. */
export function several(given: unknown): unknown {
  if (given === undefined || given === '') return []
  return Array.isArray(given) ? given : [given]
}

const teLang = (most: number) => `Maak dit korter dan ${most} tekens.`

function noDay(text: string, ctx: z.RefinementCtx, message: string): never {
  ctx.addIssue({ code: 'custom', message: noDatumText(text, message) })
  return z.NEVER
}

/** Which year is meant is no question for a rule: a day that depends on today is not yet one. */
function withYear(text: string): Datum | null {
  const [one, other] = ['2000-01-01', '2001-01-01'].map((today) => parseDatum(text, today as Datum))
  return one === other ? (one ?? null) : null
}
