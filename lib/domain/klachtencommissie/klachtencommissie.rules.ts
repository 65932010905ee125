import type { Datum } from '@/lib/kernel/datum'
import type { Klachtencommissie } from './klachtencommissie'

/** The committee of a day: the newest that began by then, of one day the first in the list; null where the bestuur named none yet (R-KL-9). */
export function commissieOn(versies: readonly Klachtencommissie[], day: Datum): Klachtencommissie | null {
  const begun = versies.filter(({ geldtVanaf }) => geldtVanaf <= day)
  return begun.toSorted((a, b) => b.geldtVanaf.localeCompare(a.geldtVanaf))[0] ?? null
}
