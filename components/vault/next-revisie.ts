import type { Sectie } from '@/lib/kernel/envelope'
import type { Part } from '@/lib/platform/client/vault-types'

/** Of one item; without one, where a section holds a single item. */
export function nextRevisie(parts: readonly Part[], sectie: Sectie, itemId?: string): number {
  const former = parts.filter((part) => part.sectie === sectie && (itemId === undefined || part.itemId === itemId))
  return Math.max(0, ...former.map(({ revisie }) => revisie)) + 1
}
