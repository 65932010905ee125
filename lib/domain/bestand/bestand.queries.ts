import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import { loadHeld } from '@/lib/domain/object/object.store'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { ok, refuse } from '@/lib/kernel/result'
import { change, read } from '@/lib/platform/db/change'
import type { Bestand } from './bestand'
import type { BestandRef } from './bestand.schema'
import { loadBestand, loadStuk } from './bestand.store'

export function getBestand(actor: Actor, ref: BestandRef): Promise<Bestand | null> {
  return read(actor, async (tx) => {
    const object = await loadHeld(tx, actor, ref.objectId)
    if (!object || !mayHeld(actor, 'bestand:read', object)) return null
    return loadBestand(tx, actor, ref.objectId, ref.id)
  })
}

/** One sealed chunk. The first one counts as the reading of the file, and is recorded. */
export async function getStuk(actor: Actor, ref: BestandRef & { nr: number }): Promise<Uint8Array<ArrayBuffer> | null> {
  const result = await change(actor, async (tx) => {
    const object = await loadHeld(tx, actor, ref.objectId)
    const bestand = object && (await loadBestand(tx, actor, ref.objectId, ref.id))
    if (!object || !bestand?.gereed || !mayHeld(actor, 'bestand:read', object)) return refuse({ kind: 'not_found' })
    const bytes = await loadStuk(tx, actor, ref.id, ref.nr)
    if (!bytes) return refuse({ kind: 'not_found' })
    if (ref.nr === 0) await record(tx, actor, { event: 'bestand_read', objectId: ref.objectId, itemId: ref.id })
    return ok(bytes)
  })
  return result.ok ? result.value : null
}
