import type { SealedDeel, SealedView } from '@/lib/domain/object/object'
import { newId } from '@/lib/kernel/id'
import { vault } from '@/lib/platform/client/vault'
import { refOf } from './parts'

/** A reason in words, sealed under the id of what it is the reason of. */
export async function sealReden(view: SealedView | SealedDeel, reden: string) {
  const id = newId()
  const part = { sectie: 'bewijs' as const, itemId: id, revisie: 1, inhoud: { reden: reden.trim() } }
  return { id, envelopes: await vault.seal(refOf(view), [part]) }
}
