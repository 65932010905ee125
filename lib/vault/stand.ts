import type { Sectie } from '@/lib/kernel/envelope'
import type { PinList } from './pins'

export type Item = { sectie: Sectie; itemId: string; revisie: number }

/**
 * How much was ever written in an object: each revision is one more, and none is taken away. Files are not counted,
 * because they can be. A state with a lower count is an older one, whichever item went back or is kept behind.
 */
export function countOf(items: readonly Item[]): number {
  const last = new Map<string, number>()
  for (const { sectie, itemId, revisie } of items) {
    const name = `${sectie}/${itemId}`
    if (sectie !== 'bestand') last.set(name, Math.max(last.get(name) ?? 0, revisie))
  }
  return [...last.values()].reduce((sum, revisie) => sum + revisie, 0)
}

export function standOf({ standen = {} }: PinList, objectId: string): number {
  const name = nameOf(objectId)
  return Object.hasOwn(standen, name) ? (standen[name] ?? 0) : 0
}

/** Only forward. */
export function rememberStand(list: PinList, objectId: string, count: number): PinList {
  return count > standOf(list, objectId) ? withStand(list, objectId, count) : list
}

/** Also back: who reads it knows why an older state stands there, such as a backup that was restored. */
export function withStand(list: PinList, objectId: string, count: number): PinList {
  return { ...list, standen: { ...list.standen, [nameOf(objectId)]: count } }
}

// Enough of the id to tell one's own objects apart; the list is sent whole each time that it changes.
function nameOf(objectId: string): string {
  return objectId.replaceAll('-', '').slice(-16)
}
