import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import type { SealedWriteFailure } from '@/lib/domain/object/object'
import { insertOwnObject, saveEnvelopes } from '@/lib/domain/object/object.store'
import { may, mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { schooljaarOf } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { AmendFailure, RecordFailure } from './reflectie'
import { requireLeeg } from './reflectie.rules'
import type * as schema from './reflectie.schema'
import * as store from './reflectie.store'

type Done<Failure> = Promise<Result<string, Failure | SealedWriteFailure>>

/** A card of this school year; what stands on it is hers alone (R-REF-1). */
export function recordReflectie(actor: Actor, input: schema.RecordReflectieInput): Done<RecordFailure> {
  return change(actor, async (tx) => {
    if (!may(actor, 'reflectie:record')) return refuse({ kind: 'not_found' })
    const { object, onderwerp } = input
    if (await store.loadReflectie(tx, actor, object.id)) return ok(object.id)
    const schooljaar = schooljaarOf(tx.today)
    const empty = requireLeeg(await store.loadReflecties(tx, actor, schooljaar), { onderwerp, schooljaar })
    if (!empty.ok) return empty
    await insertOwnObject(tx, actor, 'reflectie', object)
    await store.insertReflectie(tx, actor, { id: object.id, schooljaar, onderwerp })
    const target = { objectId: object.id, houder: actor.accountId, soort: 'reflectie' as const }
    const saved = await saveEnvelopes(tx, actor, target, input.envelopes, { required: ['kern'] })
    if (!saved.ok) return saved
    await record(tx, actor, { event: 'reflectie_recorded', objectId: object.id })
    return ok(object.id)
  })
}

export function amendReflectie(actor: Actor, input: schema.AmendReflectieInput): Done<AmendFailure> {
  return change(actor, async (tx) => {
    const kaart = await store.loadReflectie(tx, actor, input.reflectieId)
    if (!kaart || !mayHeld(actor, 'reflectie:amend', kaart)) return refuse({ kind: 'not_found' })
    if (!(await store.saveReflectie(tx, actor, { ...kaart, revisie: input.revisie })))
      return refuse({ kind: 'changed_elsewhere' })
    const target = { objectId: kaart.id, houder: kaart.houder, soort: 'reflectie' as const }
    const saved = await saveEnvelopes(tx, actor, target, input.envelopes, { required: ['kern'] })
    if (!saved.ok) return saved
    await record(tx, actor, { event: 'reflectie_amended', objectId: kaart.id })
    return ok(kaart.id)
  })
}

/** Gone with its key: nobody is told, and no proof of it is kept. */
export function removeReflectie(
  actor: Actor,
  { reflectieId }: schema.RemoveReflectieInput,
): Promise<Result<string, { kind: 'not_found' }>> {
  return change(actor, async (tx) => {
    const kaart = await store.loadReflectie(tx, actor, reflectieId)
    if (!kaart || !mayHeld(actor, 'reflectie:remove', kaart)) return refuse({ kind: 'not_found' })
    if (!(await store.removeReflectieObject(tx, actor, reflectieId))) return refuse({ kind: 'not_found' })
    await record(tx, actor, { event: 'reflectie_removed', objectId: reflectieId })
    return ok(reflectieId)
  })
}
