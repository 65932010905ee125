import type { Tafeltaak } from './tafel'

/** What has a day first, the first day on top. */
export function opVolgorde(taken: readonly Tafeltaak[]): Tafeltaak[] {
  return taken.toSorted(
    (a, b) => (a.dag ?? LAATST).localeCompare(b.dag ?? LAATST) || a.taak.localeCompare(b.taak, 'nl'),
  )
}

const LAATST = '9999-12-31'
