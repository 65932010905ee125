import 'server-only'
import { loadHeld } from '@/lib/domain/object/object.store'
import type { LopendeTermijn } from '@/lib/domain/termijn/termijn'
import { loadTermijnen } from '@/lib/domain/termijn/termijn.store'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { isId } from '@/lib/kernel/id'
import { read } from '@/lib/platform/db/change'

/** Every term that runs or ran in a dossier, by its last day; null for who does not hold it. */
export async function listTermijnen(actor: Actor, dossierId: string): Promise<LopendeTermijn[] | null> {
  if (!isId(dossierId)) return null
  return read(actor, async (tx) => {
    const object = await loadHeld(tx, actor, dossierId)
    if (object?.soort !== 'dossier' || !mayHeld(actor, 'dossier:read', object)) return null
    return loadTermijnen(tx, actor, { objectId: dossierId })
  })
}
