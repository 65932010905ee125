import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { AmendFailure, CompleteFailure, CopyFailure, PlanFailure } from './voorlichting'
import * as rules from './voorlichting.rules'
import type * as schema from './voorlichting.schema'
import * as store from './voorlichting.store'

/** An activity in her plan of a school year; for one of her schools, or for all (R-VRL-1). */
export function recordVoorlichting(
  actor: Actor,
  input: schema.RecordVoorlichtingInput,
): Promise<Result<number, PlanFailure>> {
  return change(actor, async (tx) => {
    if (!may(actor, 'voorlichting:record', input.schoolId ?? undefined)) return refuse({ kind: 'not_found' })
    const day = uiterlijk(input.schooljaar, input.week)
    if (!day.ok) return day
    const plan = { stand: 'gepland' as const, gedaanOp: null, besteed: null, revisie: 1 }
    const added = await store.insertVoorlichtingen(tx, actor, [{ ...input, ...plan, uiterlijkOp: day.value }])
    if (added === 0) return ok(input.schooljaar)
    await record(tx, actor, { event: 'voorlichting_recorded', objectId: input.id })
    return ok(input.schooljaar)
  })
}

export function amendVoorlichting(
  actor: Actor,
  { voorlichtingId, revisie, ...wat }: schema.AmendVoorlichtingInput,
): Promise<Result<number, AmendFailure>> {
  return change(actor, async (tx) => {
    const voorlichting = await store.loadVoorlichting(tx, actor, voorlichtingId)
    if (!voorlichting || !may(actor, 'voorlichting:amend', wat.schoolId ?? undefined))
      return refuse({ kind: 'not_found' })
    if (voorlichting.stand !== 'gepland') return refuse({ kind: 'already_done' })
    const day = uiterlijk(voorlichting.schooljaar, wat.week)
    if (!day.ok) return day
    const next = { ...voorlichting, ...wat, revisie, uiterlijkOp: day.value }
    if (!(await store.saveVoorlichting(tx, actor, next))) return refuse({ kind: 'changed_elsewhere' })
    await record(tx, actor, { event: 'voorlichting_amended', objectId: voorlichtingId })
    return ok(voorlichting.schooljaar)
  })
}

/** Done, with the day and the time it took; or it fell through. */
export function completeVoorlichting(
  actor: Actor,
  { voorlichtingId, ...afloop }: schema.CompleteVoorlichtingInput,
): Promise<Result<number, CompleteFailure>> {
  return change(actor, async (tx) => {
    const voorlichting = await store.loadVoorlichting(tx, actor, voorlichtingId)
    if (!voorlichting || !may(actor, 'voorlichting:complete')) return refuse({ kind: 'not_found' })
    const done = rules.complete(voorlichting, { ...afloop, today: tx.today })
    if (!done.ok) return done
    await store.saveVoorlichting(tx, actor, done.value)
    await record(tx, actor, { event: 'voorlichting_completed', objectId: voorlichtingId, uitkomst: afloop.uitkomst })
    return ok(voorlichting.schooljaar)
  })
}

export function removeVoorlichting(
  actor: Actor,
  { voorlichtingId }: schema.RemoveVoorlichtingInput,
): Promise<Result<number, { kind: 'not_found' }>> {
  return change(actor, async (tx) => {
    const voorlichting = await store.loadVoorlichting(tx, actor, voorlichtingId)
    if (!voorlichting || !may(actor, 'voorlichting:remove')) return refuse({ kind: 'not_found' })
    await store.removeVoorlichtingRow(tx, actor, voorlichtingId)
    await record(tx, actor, { event: 'voorlichting_removed', objectId: voorlichtingId })
    return ok(voorlichting.schooljaar)
  })
}

/** The plan of a year once more for the next, where that has none yet. */
export function copyVoorlichting(
  actor: Actor,
  { schooljaar }: schema.CopyVoorlichtingInput,
): Promise<Result<number, CopyFailure>> {
  return change(actor, async (tx) => {
    if (!may(actor, 'voorlichting:copy')) return refuse({ kind: 'not_found' })
    const [plan, next] = [await store.loadPlan(tx, actor, schooljaar), await store.loadPlan(tx, actor, schooljaar + 1)]
    const copied = rules.copyPlan(plan, next, newId)
    if (!copied.ok) return copied
    await store.insertVoorlichtingen(tx, actor, copied.value)
    await record(tx, actor, { event: 'voorlichting_copied', objectId: actor.accountId, aantal: copied.value.length })
    return ok(schooljaar + 1)
  })
}

function uiterlijk(schooljaar: number, week: number | null): Result<Datum | null, { kind: 'week_missing' }> {
  if (week === null) return ok(null)
  const day = rules.vrijdagVan(schooljaar, week)
  return day ? ok(day) : refuse({ kind: 'week_missing' })
}
