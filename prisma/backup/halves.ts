import { SLEUTELKOPIE_DAGEN } from '../../lib/domain/vernietiging/vernietiging.ts'

/**
 * A backup has two halves with terms of their own (R-BEW-3): what is destroyed lives on as ciphertext in old content, and
 * its keys are gone from every backup after a fortnight. A draft opens with a key that stays, so it goes with the keys.
 */
export const halves = {
  sleutels: {
    days: SLEUTELKOPIE_DAGEN,
    tables: ['grant', 'kluissleutel', 'ambt', 'ambt_houder', 'draft', 'ziektepakket', 'ziektesleutel'],
  },
  inhoud: { days: 35, tables: null },
} as const
export type Half = keyof typeof halves

/** Of the moment, and of no use after it: who is signed in, and counted tries. */
export const leftOut = ['sessie', 'poging', '_prisma_migrations'] as const

/** The tables of a half, out of all there are; what is in no list is content. */
export function tablesOf(half: Half, all: readonly string[]): string[] {
  const keys: readonly string[] = halves.sleutels.tables
  const kept = all.filter((table) => !(leftOut as readonly string[]).includes(table))
  return kept.filter((table) => keys.includes(table) === (half === 'sleutels'))
}

/** The last day on which this half may be kept. */
export function keepUntil(half: Half, madeOn: string): string {
  const day = new Date(`${madeOn}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + halves[half].days)
  return day.toISOString().slice(0, 10)
}
