import { kopieVan } from '../../lib/domain/toegang/wat-de-server-weet.ts'
import { SLEUTELKOPIE_DAGEN } from '../../lib/domain/vernietiging/vernietiging.ts'

/**
 * A backup has two halves, each kept for so many days (R-BEW-3): what is destroyed lives on as ciphertext in old content,
 * and its keys are gone from every backup after a fortnight. Which table goes where follows from what is told of it.
 */
export const halves = { sleutels: SLEUTELKOPIE_DAGEN, inhoud: 35 } as const
export type Half = keyof typeof halves

/** Null: it is not copied. Which migrations ran is known from the code. */
export function halfOf(table: string): Half | null {
  const kopie = table === '_prisma_migrations' ? 'geen' : kopieVan(table)
  return kopie === 'geen' ? null : kopie
}

/** The last day on which this half may be kept. */
export function keepUntil(half: Half, madeOn: string): string {
  const day = new Date(`${madeOn}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + halves[half])
  return day.toISOString().slice(0, 10)
}
