import 'server-only'
import type { WriteFailure } from '@/lib/domain/ambtsstuk/ambtsstuk.store'
import { bumpAmbtsstuk, mailHouders, writeAmbtsstuk } from '@/lib/domain/ambtsstuk/ambtsstuk.store'
import { saveStukEnvelopes } from '@/lib/domain/ambtsstuk/stuk-envelopes.store'
import { loadInstellingen } from '@/lib/domain/bestuur/instellingen.queries'
import { record } from '@/lib/domain/logboek/logboek.store'
import type { SealedWriteFailure } from '@/lib/domain/object/object'
import type { Act } from '@/lib/domain/toegang/toegang'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import type { Rehabilitatie } from './rehabilitatie'
import * as rules from './rehabilitatie.rules'
import type * as schema from './rehabilitatie.schema'
import * as store from './rehabilitatie.store'

type NotFound = { kind: 'not_found' }
type Stale = { kind: 'changed_elsewhere' }
type Done<Failure> = Promise<Result<string, Failure | NotFound | Stale>>

/** Someone was unjustly accused: sealed to the office that leads it, minus who is involved (R-REHA-1, R-REHA-3, R-SPOOR-2). */
export function recordRehabilitatie(
  actor: Actor,
  input: schema.RecordRehabilitatieInput,
): Done<rules.BeginFailure | rules.LeidFailure | WriteFailure> {
  return change(actor, async (tx) => {
    const { stukId: id, ambt, schoolId, grondOp, oordeelCommissie, besluitBestuur } = input
    if (!mayLead(actor, ambt, schoolId) || !(await hasSchool(tx, actor, schoolId))) return refuse({ kind: 'not_found' })
    // Who sends the same one twice, finds it there.
    if (await store.loadRehabilitatie(tx, actor, id)) return ok(id)
    const grond = rules.begin({ grond: input.grond, oordeelCommissie, grondOp, today: tx.today })
    if (!grond.ok) return grond
    const { directieVerwijtbaar, opVerzoek } = input
    const { rehabilitatie: instelling } = await loadInstellingen(actor, tx)
    const leads = rules.requireLeiding(ambt, { instelling, directieVerwijtbaar, opVerzoek })
    if (!leads.ok) return leads
    const welk = { soort: ambt, schoolId: ambt === 'directeur' ? schoolId : null }
    const written = await writeAmbtsstuk(tx, actor, { soort: 'rehabilitatie', welk }, input)
    if (!written.ok) return written
    await store.insertRehabilitatie(tx, actor, {
      ...{ id, ambt, schoolId, revisie: 1, grond: grond.value, grondOp, oordeelCommissie, besluitBestuur },
      ...{ directieVerwijtbaar, opVerzoek, begonnenOp: tx.today, afgerondOp: null, uitkomst: null },
    })
    await mailHouders(tx, actor, written.value)
    await record(tx, actor, { event: 'rehabilitatie_recorded', objectId: id })
    return ok(id)
  })
}

/** What the bestuur decided after the committee's opinion, once it is known. */
export function amendRehabilitatie(actor: Actor, input: schema.AmendRehabilitatieInput): Done<{ kind: 'is_complete' }> {
  return change(actor, async (tx) => {
    const found = await take(tx, actor, 'rehabilitatie:amend', input)
    if (!found.ok) return found
    if (found.value.afgerondOp) return refuse({ kind: 'is_complete' })
    await store.saveRehabilitatie(tx, actor, { ...found.value, besluitBestuur: input.besluitBestuur })
    await record(tx, actor, { event: 'rehabilitatie_amended', objectId: found.value.id })
    return ok(found.value.id)
  })
}

export function recordRehabilitatiegesprek(
  actor: Actor,
  input: schema.RecordRehabilitatiegesprekInput,
): Done<rules.DagFailure | SealedWriteFailure> {
  return change(actor, async (tx) => {
    const found = await take(tx, actor, 'rehabilitatie:amend', input)
    if (!found.ok) return found
    const dag = rules.requireDag(found.value, { op: input.op, today: tx.today })
    if (!dag.ok) return dag
    const saved = await seal(tx, actor, input)
    if (!saved.ok) return saved
    await store.insertGesprek(tx, actor, input)
    await record(tx, actor, { event: 'rehabilitatiegesprek_recorded', objectId: found.value.id })
    return ok(found.value.id)
  })
}

/** What the office would do or say, in the words that are put to the person first. */
export function proposeMaatregel(
  actor: Actor,
  input: schema.ProposeMaatregelInput,
): Done<{ kind: 'is_complete' } | { kind: 'day_past' } | SealedWriteFailure> {
  return change(actor, async (tx) => {
    const found = await take(tx, actor, 'rehabilitatie:amend', input)
    if (!found.ok) return found
    if (found.value.afgerondOp) return refuse({ kind: 'is_complete' })
    if (input.uiterlijk && input.uiterlijk < tx.today) return refuse({ kind: 'day_past' })
    const saved = await seal(tx, actor, input)
    if (!saved.ok) return saved
    await store.insertMaatregel(tx, actor, input)
    await record(tx, actor, { event: 'maatregel_proposed', objectId: found.value.id })
    return ok(found.value.id)
  })
}

export function answerMaatregel(actor: Actor, input: schema.AnswerMaatregelInput): Done<rules.AntwoordFailure> {
  return change(actor, async (tx) => {
    const found = await take(tx, actor, 'rehabilitatie:amend', input)
    if (!found.ok) return found
    const maatregel = (await store.loadMaatregelen(tx, actor, found.value.id)).find(({ id }) => id === input.id)
    if (!maatregel) return refuse({ kind: 'not_found' })
    const { voorgelegdOp, antwoord } = input
    const answered = rules.answer(found.value, maatregel, { voorgelegdOp, antwoord, today: tx.today })
    if (!answered.ok) return answered
    await store.saveMaatregel(tx, actor, found.value.id, answered.value)
    await record(tx, actor, { event: 'maatregel_answered', objectId: found.value.id })
    return ok(found.value.id)
  })
}

export function completeMaatregel(actor: Actor, input: schema.CompleteMaatregelInput): Done<rules.UitvoerFailure> {
  return change(actor, async (tx) => {
    const found = await take(tx, actor, 'rehabilitatie:amend', input)
    if (!found.ok) return found
    const maatregel = (await store.loadMaatregelen(tx, actor, found.value.id)).find(({ id }) => id === input.id)
    if (!maatregel) return refuse({ kind: 'not_found' })
    const done = rules.perform(found.value, maatregel, { op: input.op, today: tx.today })
    if (!done.ok) return done
    await store.saveMaatregel(tx, actor, found.value.id, done.value)
    await record(tx, actor, { event: 'maatregel_completed', objectId: found.value.id })
    return ok(found.value.id)
  })
}

/** Towards the klager: the directeur's own decision, with its ground (R-REHA-2). */
export function decideKlagermaatregel(
  actor: Actor,
  input: schema.DecideKlagermaatregelInput,
): Done<rules.KlagerFailure | SealedWriteFailure> {
  return change(actor, async (tx) => {
    const found = await take(tx, actor, 'klagermaatregel:decide', input)
    if (!found.ok) return found
    const decided = rules.decideKlager(found.value, { ...input, today: tx.today })
    if (!decided.ok) return decided
    const saved = await seal(tx, actor, input)
    if (!saved.ok) return saved
    await store.insertKlagermaatregel(tx, actor, input)
    await record(tx, actor, { event: 'klagermaatregel_decided', objectId: found.value.id })
    return ok(found.value.id)
  })
}

export function tellKlagermaatregel(actor: Actor, input: schema.TellKlagermaatregelInput): Done<rules.VertelFailure> {
  return change(actor, async (tx) => {
    const found = await take(tx, actor, 'klagermaatregel:tell', input)
    if (!found.ok) return found
    const all = await store.loadKlagermaatregelen(tx, actor, found.value.id)
    const maatregel = all.find(({ id }) => id === input.id)
    if (!maatregel) return refuse({ kind: 'not_found' })
    const told = rules.tell(maatregel, { op: input.op, today: tx.today })
    if (!told.ok) return told
    await store.saveVerteld(tx, actor, found.value.id, told.value)
    await record(tx, actor, { event: 'klagermaatregel_told', objectId: found.value.id })
    return ok(found.value.id)
  })
}

export function completeRehabilitatie(
  actor: Actor,
  input: schema.CompleteRehabilitatieInput,
): Done<rules.AfrondFailure> {
  return change(actor, async (tx) => {
    const found = await take(tx, actor, 'rehabilitatie:amend', input)
    if (!found.ok) return found
    const { id } = found.value
    const completed = rules.complete(found.value, {
      ...{ uitkomst: input.uitkomst, today: tx.today },
      maatregelen: await store.loadMaatregelen(tx, actor, id),
      klagermaatregelen: await store.loadKlagermaatregelen(tx, actor, id),
    })
    if (!completed.ok) return completed
    await store.saveRehabilitatie(tx, actor, completed.value)
    await record(tx, actor, { event: 'rehabilitatie_completed', objectId: id })
    return ok(id)
  })
}

/** A directeur for his own school, a bestuurder for any. */
function mayLead(actor: Actor, ambt: Rehabilitatie['ambt'], schoolId: string): boolean {
  const rol = ambt === 'directeur' ? 'directeur' : 'bestuurder'
  const own = actor.aanstellingen.filter((one) => one.rol === rol)
  return may({ ...actor, aanstellingen: own }, 'rehabilitatie:record', schoolId)
}

async function hasSchool(tx: Tx, actor: Actor, id: string): Promise<boolean> {
  return (await tx.prisma.school.count({ where: { bestuurId: actor.bestuurId, id } })) === 1
}

/** The one that the actor reads, in the revision he saw; another who writes at once comes after. */
async function take(
  tx: Tx,
  actor: Actor,
  act: Extract<Act, 'rehabilitatie:amend' | 'klagermaatregel:decide' | 'klagermaatregel:tell'>,
  { rehabilitatieId: id, revisie }: { rehabilitatieId: string; revisie: number },
): Promise<Result<Rehabilitatie, NotFound | Stale>> {
  const found = may(actor, act) ? await store.loadRehabilitatie(tx, actor, id) : null
  if (!found) return refuse({ kind: 'not_found' })
  const bumped = await bumpAmbtsstuk(tx, actor, { id, revisie })
  return bumped.ok ? ok(found) : bumped
}

function seal(
  tx: Tx,
  actor: Actor,
  { rehabilitatieId, id, envelopes }: { rehabilitatieId: string; id: string; envelopes: readonly string[] },
): Promise<Result<undefined, SealedWriteFailure>> {
  return saveStukEnvelopes(tx, actor, rehabilitatieId, envelopes, [{ sectie: 'verslagen', itemId: id }])
}
