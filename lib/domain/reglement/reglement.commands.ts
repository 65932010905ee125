import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import { presetOf } from './reglement.rules'
import {
  type AmendReglementInput,
  type RecordSluitingInput,
  reglementUit,
  type WithdrawSluitingInput,
} from './reglement.schema'
import * as store from './reglement.store'

type NotFound = { kind: 'not_found' }

/** A new version from its day on; running terms keep the rule they began with, since each carries its own (R-TERM-6). */
export function amendReglement(
  actor: Actor,
  input: AmendReglementInput,
): Promise<Result<string, NotFound | { kind: 'begins_in_past' }>> {
  return change(actor, async (tx) => {
    if (!may(actor, 'reglement:amend')) return refuse({ kind: 'not_found' })
    if (input.geldtVanaf < tx.today) return refuse({ kind: 'begins_in_past' })
    const id = await store.insertReglement(tx, actor, input)
    await record(tx, actor, { event: 'reglement_amended', objectId: id, preset: presetOf(reglementUit(input)) })
    return ok(id)
  })
}

/** Days on which nobody is there: they count for terms that begin after this (R-TERM-1). */
export function recordSluiting(actor: Actor, input: RecordSluitingInput): Promise<Result<string, NotFound>> {
  return change(actor, async (tx) => {
    if (!may(actor, 'sluiting:record')) return refuse({ kind: 'not_found' })
    const id = await store.insertSluiting(tx, actor, input)
    await record(tx, actor, { event: 'sluiting_recorded', objectId: id, soort: input.wie })
    return ok(id)
  })
}

export function withdrawSluiting(
  actor: Actor,
  { sluitingId }: WithdrawSluitingInput,
): Promise<Result<string, NotFound>> {
  return change(actor, async (tx) => {
    if (!may(actor, 'sluiting:withdraw')) return refuse({ kind: 'not_found' })
    if (!(await store.withdrawSluiting(tx, actor, sluitingId))) return refuse({ kind: 'not_found' })
    await record(tx, actor, { event: 'sluiting_withdrawn', objectId: sluitingId })
    return ok(sluitingId)
  })
}
