import 'server-only'
import { loadInstellingen } from '@/lib/domain/bestuur/instellingen.queries'
import { record } from '@/lib/domain/logboek/logboek.store'
import type { SealedWriteFailure } from '@/lib/domain/object/object'
import { loadHeld, saveEnvelopes } from '@/lib/domain/object/object.store'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { addDays } from '@/lib/kernel/datum-arithmetic'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { BewaarFailure } from './bewaring'
import * as rules from './bewaring.rules'
import type { ExtendBewaringInput, HoldBewaringInput, ReleaseBewaringInput } from './bewaring.schema'
import * as store from './bewaring.store'

/** A later day on which it should go; why is sealed (R-BEW-1). */
export function extendBewaring(
  actor: Actor,
  { objectId, id, tot, envelopes }: ExtendBewaringInput,
): Promise<Result<string, BewaarFailure | SealedWriteFailure>> {
  return change(actor, async (tx) => {
    await store.lockBewaring(tx, actor, objectId)
    const object = await loadHeld(tx, actor, objectId)
    const bewaring = await store.loadBewaring(tx, actor, objectId)
    if (!object || !bewaring || !mayHeld(actor, 'bewaring:extend', bewaring)) return refuse({ kind: 'not_found' })
    const { bewaarMaximum } = await loadInstellingen(actor, tx)
    const extended = rules.extend(bewaring, { tot, today: tx.today, bewaarMaximum })
    if (!extended.ok) return extended
    const saved = await saveEnvelopes(tx, actor, object, envelopes, { required: ['bewijs'] })
    if (!saved.ok) return saved
    await store.insertGrond(tx, actor, objectId, { id, grond: 'verlenging', vanaf: tx.today, tot })
    await store.saveVernietigenOp(tx, actor, extended.value)
    await record(tx, actor, { event: 'bewaring_extended', objectId })
    return ok(objectId)
  })
}

/** A procedure runs: nothing of this is destroyed until it has ended (R-BEW-2). */
export function holdBewaring(
  actor: Actor,
  { objectId, grond }: HoldBewaringInput,
): Promise<Result<string, BewaarFailure>> {
  return change(actor, async (tx) => {
    await store.lockBewaring(tx, actor, objectId)
    const object = await loadHeld(tx, actor, objectId)
    if (!object || !mayHeld(actor, 'bewaring:hold', object)) return refuse({ kind: 'not_found' })
    const running = rules.houdtAan(await store.loadGronden(tx, actor, objectId), tx.today)
    if (running.some((one) => one.grond === grond)) return refuse({ kind: 'already_held' })
    await store.insertGrond(tx, actor, objectId, { grond, vanaf: tx.today, tot: null })
    await record(tx, actor, { event: 'bewaring_held', objectId, grond })
    return ok(objectId)
  })
}

export function releaseBewaring(
  actor: Actor,
  { objectId, id }: ReleaseBewaringInput,
): Promise<Result<string, BewaarFailure>> {
  return change(actor, async (tx) => {
    const object = await loadHeld(tx, actor, objectId)
    if (!object || !mayHeld(actor, 'bewaring:hold', object)) return refuse({ kind: 'not_found' })
    const running = rules.houdtAan(await store.loadGronden(tx, actor, objectId), tx.today)
    const grond = running.find((one) => one.id === id)
    if (!grond) return refuse({ kind: 'not_found' })
    await store.endGrond(tx, actor, objectId, id, addDays(tx.today, -1))
    await record(tx, actor, { event: 'bewaring_released', objectId, grond: grond.grond })
    return ok(objectId)
  })
}
