import { formatDatum, isDatum } from '@/lib/kernel/datum'

/** When it happened: a day, or the words in which it is known. */
export function wanneerTekst(wanneer: string): string {
  if (isDatum(wanneer)) return formatDatum(wanneer)
  return wanneer || 'niet precies bekend'
}
