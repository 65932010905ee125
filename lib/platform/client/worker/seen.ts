import { countOf, type Item, standOf } from '@/lib/vault/stand'
import { requireOpened } from './opened'

/** Of one object: the most that was ever seen, what it opened as (null before), and what an act sealed, not taken yet. */
type Known = { most: number; items: readonly Item[] | null; sealed: readonly Item[]; accepted: boolean }
const knownBy = new WeakMap<Uint8Array, Map<string, Known>>()

/** Nothing is written on an older state: a revision that exists already would be written a second time. */
export function isBehind(objectId: string): boolean {
  const { items } = knownOf(objectId)
  return items !== null && countOf(items) < mostOf(objectId)
}

/** Made here: it holds nothing yet. */
export function noteNew(objectId: string): void {
  known().set(objectId, { ...knownOf(objectId), items: [] })
}

/** Written for an act; it counts once the server took it. */
export function noteSealed(objectId: string, items: readonly Item[]): void {
  const before = knownOf(objectId)
  const added = items.map(({ sectie, itemId, revisie }) => ({ sectie, itemId, revisie }))
  known().set(objectId, { ...before, sealed: [...before.sealed, ...added] })
}

export function mostOf(objectId: string): number {
  const { most, accepted } = knownOf(objectId)
  return accepted ? most : Math.max(most, standOf(requireOpened().pins, objectId))
}

export function knownOf(objectId: string): Known {
  return known().get(objectId) ?? { most: 0, items: null, sealed: [], accepted: false }
}

/** With the vault they belong to, as the keys of objects. */
export function known(): Map<string, Known> {
  const { vaultKey } = requireOpened()
  const all = knownBy.get(vaultKey) ?? new Map<string, Known>()
  knownBy.set(vaultKey, all)
  return all
}
