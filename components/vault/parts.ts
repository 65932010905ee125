import type { SealedDeel, SealedView } from '@/lib/domain/object/object'
import type { Sectie } from '@/lib/kernel/envelope'
import type { ObjectRef, Part } from '@/lib/platform/client/vault-types'

/** Every revision of one item, the latest first. */
export function revisionsOf<T>(parts: readonly Part[], sectie: Sectie, itemId: string): (T & { revisie: number })[] {
  return parts
    .filter((part) => part.sectie === sectie && part.itemId === itemId)
    .sort((a, b) => b.revisie - a.revisie)
    .map(({ inhoud, revisie }) => ({ ...(inhoud as T), revisie }))
}

export function latest<T>(parts: readonly Part[], sectie: Sectie, itemId: string): T | null {
  return revisionsOf<T>(parts, sectie, itemId)[0] ?? null
}

export function refOf({ bestuurId, objectId, soort, grant }: SealedView | SealedDeel): ObjectRef {
  return { bestuurId, objectId, soort, grant }
}
