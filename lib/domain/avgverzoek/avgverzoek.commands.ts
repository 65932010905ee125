import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import type { SealedWriteFailure } from '@/lib/domain/object/object'
import { insertOwnObject, saveEnvelopes } from '@/lib/domain/object/object.store'
import { may, mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { AnswerFailure, ExtendFailure, LinkFailure, RecordFailure, ZaakFailure } from './avgverzoek'
import * as rules from './avgverzoek.rules'
import type * as schema from './avgverzoek.schema'
import * as store from './avgverzoek.store'

type Done<Failure> = Promise<Result<string, Failure | SealedWriteFailure>>

/** Someone asks for what is his own: from the day it came in the term runs (R-AVG-1). */
export function recordAvgverzoek(actor: Actor, input: schema.RecordAvgverzoekInput): Done<RecordFailure> {
  return change(actor, async (tx) => {
    if (!may(actor, 'avgverzoek:record')) return refuse({ kind: 'not_found' })
    const received = rules.requireOntvangen(input.ontvangenOp, tx.today)
    if (!received.ok) return received
    // Who sends the same request twice, at once too, finds it there.
    if (await store.loadAvgverzoek(tx, actor, input.object.id)) return ok(input.object.id)
    const zaak = input.zaak
      ? rules.requireZaak(await store.findZaak(tx, actor, input.zaak))
      : ok({ dossierId: null, meldingId: null })
    if (!zaak.ok) return zaak
    await insertOwnObject(tx, actor, 'avgverzoek', input.object)
    await store.insertAvgverzoek(tx, actor, input, zaak.value)
    const target = { objectId: input.object.id, houder: actor.accountId, soort: 'avgverzoek' as const }
    const saved = await saveEnvelopes(tx, actor, target, input.envelopes, { required: ['kern'] })
    if (!saved.ok) return saved
    await record(tx, actor, { event: 'avgverzoek_recorded', objectId: input.object.id, soort: input.soort })
    return ok(input.object.id)
  })
}

/** The case that it turns out to be about: found by its number, until the request is answered. */
export function linkAvgverzoek(actor: Actor, input: schema.LinkAvgverzoekInput): Done<LinkFailure | ZaakFailure> {
  return change(actor, async (tx) => {
    const verzoek = await store.loadAvgverzoek(tx, actor, input.verzoekId)
    if (!verzoek || !mayHeld(actor, 'avgverzoek:link', verzoek)) return refuse({ kind: 'not_found' })
    const zaak = rules.requireZaak(await store.findZaak(tx, actor, input.zaak))
    if (!zaak.ok) return zaak
    const linked = rules.link(verzoek, zaak.value)
    if (!linked.ok) return linked
    if (!(await store.saveAvgverzoek(tx, actor, linked.value))) return refuse({ kind: 'changed_elsewhere' })
    await record(tx, actor, { event: 'avgverzoek_linked', objectId: verzoek.id })
    return ok(verzoek.id)
  })
}

export function unlinkAvgverzoek(actor: Actor, input: schema.UnlinkAvgverzoekInput): Done<LinkFailure> {
  return change(actor, async (tx) => {
    const verzoek = await store.loadAvgverzoek(tx, actor, input.verzoekId)
    if (!verzoek || !mayHeld(actor, 'avgverzoek:link', verzoek)) return refuse({ kind: 'not_found' })
    const loose = rules.unlink(verzoek)
    if (!loose.ok) return loose
    if (!(await store.saveAvgverzoek(tx, actor, loose.value))) return refuse({ kind: 'changed_elsewhere' })
    await record(tx, actor, { event: 'avgverzoek_unlinked', objectId: verzoek.id })
    return ok(verzoek.id)
  })
}

/** More time, told to who asks; why is sealed. */
export function extendAvgverzoek(actor: Actor, input: schema.ExtendAvgverzoekInput): Done<ExtendFailure> {
  return change(actor, async (tx) => {
    const verzoek = await store.loadAvgverzoek(tx, actor, input.verzoekId)
    if (!verzoek || !mayHeld(actor, 'avgverzoek:extend', verzoek)) return refuse({ kind: 'not_found' })
    const extended = rules.extend(verzoek, { tot: input.tot, today: tx.today })
    if (!extended.ok) return extended
    const next = { ...extended.value, revisie: input.revisie }
    if (!(await store.saveAvgverzoek(tx, actor, next))) return refuse({ kind: 'changed_elsewhere' })
    const target = { objectId: verzoek.id, houder: verzoek.houder, soort: 'avgverzoek' as const }
    const saved = await saveEnvelopes(tx, actor, target, input.envelopes, { required: ['verslagen'] })
    if (!saved.ok) return saved
    await record(tx, actor, { event: 'avgverzoek_extended', objectId: verzoek.id })
    return ok(verzoek.id)
  })
}

/** The adviser decides and answers; which way is a column, in what words is sealed. The logboek, which the FG reads, has neither. */
export function answerAvgverzoek(actor: Actor, input: schema.AnswerAvgverzoekInput): Done<AnswerFailure> {
  return change(actor, async (tx) => {
    const verzoek = await store.loadAvgverzoek(tx, actor, input.verzoekId)
    if (!verzoek || !mayHeld(actor, 'avgverzoek:answer', verzoek)) return refuse({ kind: 'not_found' })
    const { besluit, beantwoordOp } = input
    const answered = rules.answer(verzoek, { besluit, beantwoordOp, today: tx.today })
    if (!answered.ok) return answered
    const next = { ...answered.value, revisie: input.revisie }
    if (!(await store.saveAvgverzoek(tx, actor, next))) return refuse({ kind: 'changed_elsewhere' })
    const target = { objectId: verzoek.id, houder: verzoek.houder, soort: 'avgverzoek' as const }
    const saved = await saveEnvelopes(tx, actor, target, input.envelopes, { required: ['bewijs'] })
    if (!saved.ok) return saved
    await record(tx, actor, { event: 'avgverzoek_answered', objectId: verzoek.id })
    return ok(verzoek.id)
  })
}
