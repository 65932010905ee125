import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import type { SealedWriteFailure } from '@/lib/domain/object/object'
import { insertOwnObject, saveEnvelopes } from '@/lib/domain/object/object.store'
import { may, mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type * as b from './begeleiding'
import * as rules from './begeleiding.rules'
import type * as schema from './begeleiding.schema'
import * as store from './begeleiding.store'

type Done<Failure> = Promise<Result<string, Failure | SealedWriteFailure>>

/** An aangeklaagde asks for help. The record is the begeleider's own, at a school where he works (R-AANG-1, H 6.2). */
export function recordBegeleiding(actor: Actor, input: schema.RecordBegeleidingInput): Done<b.RecordFailure> {
  return change(actor, async (tx) => {
    if (!may(actor, 'begeleiding:record', input.schoolId)) return refuse({ kind: 'not_found' })
    const asked = rules.requireGevraagd(input.gevraagdOp, tx.today)
    if (!asked.ok) return asked
    const id = input.object.id
    // Who sends the same record twice, at once too, finds it there.
    if (await store.loadBegeleiding(tx, actor, id)) return ok(id)
    await insertOwnObject(tx, actor, 'begeleiding', input.object)
    await store.insertBegeleiding(tx, actor, input)
    const saved = await saveEnvelopes(tx, actor, targetOf(actor, id), input.envelopes, { required: ['kern'] })
    if (!saved.ok) return saved
    await record(tx, actor, { event: 'begeleiding_recorded', objectId: id })
    return ok(id)
  })
}

/** What is known of the person, how far the klacht is, and when they meet again. */
export function amendBegeleiding(actor: Actor, input: schema.AmendBegeleidingInput): Done<b.AmendFailure> {
  return change(actor, async (tx) => {
    const begeleiding = await store.loadBegeleiding(tx, actor, input.begeleidingId)
    if (!begeleiding || !mayHeld(actor, 'begeleiding:amend', begeleiding)) return refuse({ kind: 'not_found' })
    const { traject, volgendeOp, revisie } = input
    const amended = rules.amend(begeleiding, { traject, volgendeOp, today: tx.today })
    if (!amended.ok) return amended
    if (!(await store.saveBegeleiding(tx, actor, { ...amended.value, revisie }, input.kaart)))
      return refuse({ kind: 'changed_elsewhere' })
    const target = targetOf(actor, begeleiding.id)
    const saved = await saveEnvelopes(tx, actor, target, input.envelopes, { required: ['kern'] })
    if (!saved.ok) return saved
    await record(tx, actor, { event: 'begeleiding_amended', objectId: begeleiding.id })
    return ok(begeleiding.id)
  })
}

export function tickBegeleidingstaak(
  actor: Actor,
  { begeleidingId, taak, op }: schema.TickBegeleidingstaakInput,
): Promise<Result<string, b.TickFailure>> {
  return change(actor, async (tx) => {
    const begeleiding = await store.loadBegeleiding(tx, actor, begeleidingId)
    if (!begeleiding || !mayHeld(actor, 'begeleiding:amend', begeleiding)) return refuse({ kind: 'not_found' })
    const gedaan = await store.loadTaken(tx, actor, begeleidingId)
    const ticked = rules.tick(begeleiding, { taak, op, gedaan, today: tx.today })
    if (!ticked.ok) return ticked
    await store.insertTaak(tx, actor, begeleidingId, { taak, op })
    await record(tx, actor, { event: 'begeleiding_ticked', objectId: begeleidingId })
    return ok(begeleidingId)
  })
}

/** A talk, with its minutes; what was said and agreed is sealed. */
export function recordBegeleidingsgesprek(
  actor: Actor,
  input: schema.RecordBegeleidingsgesprekInput,
): Done<b.GesprekFailure> {
  return change(actor, async (tx) => {
    const begeleiding = await store.loadBegeleiding(tx, actor, input.begeleidingId)
    if (!begeleiding || !mayHeld(actor, 'begeleidingsgesprek:record', begeleiding)) return refuse({ kind: 'not_found' })
    const written = rules.requireDag(begeleiding, { op: input.op, today: tx.today })
    if (!written.ok) return written
    const target = targetOf(actor, begeleiding.id)
    const saved = await saveEnvelopes(tx, actor, target, input.envelopes, { required: ['verslagen'] })
    if (!saved.ok) return saved
    await store.insertGesprek(tx, actor, input)
    await record(tx, actor, { event: 'begeleidingsgesprek_recorded', objectId: begeleiding.id })
    return ok(begeleiding.id)
  })
}

export function concludeBegeleiding(actor: Actor, input: schema.ConcludeBegeleidingInput): Done<b.ConcludeFailure> {
  return change(actor, async (tx) => {
    const begeleiding = await store.loadBegeleiding(tx, actor, input.begeleidingId)
    if (!begeleiding || !mayHeld(actor, 'begeleiding:conclude', begeleiding)) return refuse({ kind: 'not_found' })
    const { uitkomst, op, revisie } = input
    const concluded = rules.conclude(begeleiding, { uitkomst, op, today: tx.today })
    if (!concluded.ok) return concluded
    if (!(await store.saveBegeleiding(tx, actor, { ...concluded.value, revisie })))
      return refuse({ kind: 'changed_elsewhere' })
    const target = targetOf(actor, begeleiding.id)
    const saved = await saveEnvelopes(tx, actor, target, input.envelopes, { required: ['bewijs'] })
    if (!saved.ok) return saved
    await record(tx, actor, { event: 'begeleiding_concluded', objectId: begeleiding.id })
    return ok(begeleiding.id)
  })
}

export function closeBegeleiding(
  actor: Actor,
  { begeleidingId }: schema.CloseBegeleidingInput,
): Promise<Result<string, b.CloseFailure | { kind: 'changed_elsewhere' }>> {
  return change(actor, async (tx) => {
    const begeleiding = await store.loadBegeleiding(tx, actor, begeleidingId)
    if (!begeleiding || !mayHeld(actor, 'begeleiding:close', begeleiding)) return refuse({ kind: 'not_found' })
    const closed = rules.close(begeleiding, tx.today)
    if (!closed.ok) return closed
    if (!(await store.saveBegeleiding(tx, actor, closed.value))) return refuse({ kind: 'changed_elsewhere' })
    await record(tx, actor, { event: 'begeleiding_closed', objectId: begeleidingId })
    return ok(begeleidingId)
  })
}

function targetOf({ accountId }: Actor, objectId: string) {
  return { objectId, houder: accountId, soort: 'begeleiding' as const }
}
