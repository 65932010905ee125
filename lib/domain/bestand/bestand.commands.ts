import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import type { SealedWriteFailure } from '@/lib/domain/object/object'
import { loadHeld, saveEnvelopes } from '@/lib/domain/object/object.store'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { ToestemmingMissing } from '@/lib/domain/toestemming/toestemming'
import { requireToestemming } from '@/lib/domain/toestemming/toestemming.store'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { BestandFailure } from './bestand'
import { missing, requireFits } from './bestand.rules'
import type { AddBestandInput, BestandRef } from './bestand.schema'
import { destroyBestand, insertBestand, loadBestand, markGereed, saveStuk } from './bestand.store'

type Failure = BestandFailure | SealedWriteFailure | ToestemmingMissing

/** Begins an attachment: its sealed name and key first, its chunks after. */
export function addBestand(actor: Actor, input: AddBestandInput): Promise<Result<string, Failure>> {
  return change(actor, async (tx) => {
    const object = await loadHeld(tx, actor, input.objectId)
    if (object?.soort !== 'dossier' || !mayHeld(actor, 'bestand:add', object)) return refuse({ kind: 'not_found' })
    const allowed = await requireToestemming(tx, actor, 'bestand:add', object.objectId)
    if (!allowed.ok) return allowed
    const fits = requireFits(input.grootte)
    if (!fits.ok) return fits
    await insertBestand(tx, actor, input)
    const saved = await saveEnvelopes(tx, actor, object, input.envelopes, { required: ['bestand'] })
    if (!saved.ok) return saved
    await record(tx, actor, { event: 'bestand_added', objectId: object.objectId })
    return ok(input.id)
  })
}

/** One sealed chunk of a file that was begun and is not finished. */
export function addStuk(
  actor: Actor,
  ref: BestandRef & { nr: number; bytes: Uint8Array<ArrayBuffer> },
): Promise<Result<undefined, BestandFailure>> {
  return change(actor, async (tx) => {
    const object = await loadHeld(tx, actor, ref.objectId)
    const bestand = object && (await loadBestand(tx, actor, ref.objectId, ref.id))
    if (!object || !bestand || bestand.gereed || !mayHeld(actor, 'bestand:add', object))
      return refuse({ kind: 'not_found' })
    if (ref.nr < 0 || ref.nr >= bestand.stukken) return refuse({ kind: 'not_found' })
    await saveStuk(tx, actor, ref.id, ref.nr, ref.bytes)
    return ok()
  })
}

/** The last chunk is in: from now on the file can be opened. */
export function completeBestand(actor: Actor, ref: BestandRef): Promise<Result<string, BestandFailure>> {
  return change(actor, async (tx) => {
    const object = await loadHeld(tx, actor, ref.objectId)
    const bestand = object && (await loadBestand(tx, actor, ref.objectId, ref.id))
    if (!object || !bestand || !mayHeld(actor, 'bestand:add', object)) return refuse({ kind: 'not_found' })
    if (missing(bestand.stukken, bestand.aanwezig).length > 0) return refuse({ kind: 'not_complete' })
    await markGereed(tx, actor, ref.id)
    return ok(ref.objectId)
  })
}

export function removeBestand(actor: Actor, ref: BestandRef): Promise<Result<string, BestandFailure>> {
  return change(actor, async (tx) => {
    const object = await loadHeld(tx, actor, ref.objectId)
    const bestand = object && (await loadBestand(tx, actor, ref.objectId, ref.id))
    if (!object || !bestand || !mayHeld(actor, 'bestand:remove', object)) return refuse({ kind: 'not_found' })
    await destroyBestand(tx, actor, ref.objectId, ref.id)
    await record(tx, actor, { event: 'bestand_removed', objectId: ref.objectId })
    return ok(ref.objectId)
  })
}
