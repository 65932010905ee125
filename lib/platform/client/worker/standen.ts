import type { PinsInput } from '@/lib/kernel/auth-wire'
import { countOf, type Item, rememberStand, standOf, withStand } from '@/lib/vault/stand'
import type { Stand } from '../vault-types'
import { requireOpened } from './opened'
import { sealNext } from './seal-pins'
import { isBehind, known, knownOf, mostOf } from './seen'

/** What was opened of an object, compared with the most that was ever seen of it, here or in the sealed list. */
export async function checkStand(objectId: string, items: readonly Item[]): Promise<Stand> {
  const { pinRevisie, pinsSeen } = requireOpened()
  const most = Math.max(mostOf(objectId), countOf(items))
  known().set(objectId, { ...knownOf(objectId), items, most })
  if (isBehind(objectId)) return 'ouder'
  return pinRevisie < pinsSeen ? 'lijst_ouder' : 'klopt'
}

export async function actEnded(done: boolean): Promise<void> {
  for (const [objectId, { items, sealed, ...rest }] of known()) {
    const taken = done ? sealed : []
    const most = Math.max(rest.most, countOf([...(items ?? []), ...taken]))
    known().set(objectId, { ...rest, most, items: items && [...items, ...taken], sealed: [] })
  }
}

/** The reader knows why an older state stands there, as after a restored backup: from now on it is what counts. */
export async function acceptStand(objectId: string): Promise<void> {
  const before = knownOf(objectId)
  known().set(objectId, { ...before, most: countOf(before.items ?? []), accepted: true })
}

export async function nextStanden(): Promise<PinsInput | null> {
  const { pins } = requireOpened()
  let next = pins
  for (const [objectId, { most, accepted }] of known()) {
    if (accepted && most < standOf(next, objectId)) next = withStand(next, objectId, most)
    else next = rememberStand(next, objectId, most)
  }
  return next === pins ? null : sealNext(next)
}
