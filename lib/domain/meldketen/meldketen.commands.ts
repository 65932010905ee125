import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import { type ReportFailure, report } from '@/lib/domain/meldplicht/meldplicht.rules'
import { loadMeldplicht, saveGemeld } from '@/lib/domain/meldplicht/meldplicht.store'
import { loadSameCase, type SameCase } from '@/lib/domain/meldplicht/zaak.store'
import type { SealedWriteFailure } from '@/lib/domain/object/object'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import { loadBestemming } from './bestemming.store'
import * as rules from './meldketen.rules'
import type * as schema from './meldketen.schema'
import * as store from './meldketen.store'
import { type StapFailure, step } from './stap.rules'
import { loadTeVerzegelen } from './te-verzegelen.store'

type Zaak = Pick<SameCase, 'soort' | 'id'>
type Failure = { kind: 'not_found' } | ReportFailure | rules.BestemmingFailure | SealedWriteFailure

/** te melden → gemeld: sealed to the office of the bestuur, or to the others by name, and to nobody else (R-MELD-1, R-SPOOR-2). */
export function reportMeldketen(actor: Actor, input: schema.ReportMeldketenInput): Promise<Result<Zaak, Failure>> {
  return change(actor, async (tx) => {
    const zaak = await loadTeMelden(tx, actor, input.objectId, tx.today)
    if (!zaak.ok) return zaak
    const to = await loadBestemming(actor, tx, input.betrokken)
    const sealed = rules.requireVerzegeld(to, input.sleutels)
    if (!sealed.ok) return sealed
    const keten = { id: input.ketenId, schoolId: zaak.value.schoolId, gemeldOp: tx.today }
    await store.insertMeldketen(tx, actor, { ...keten, wijze: 'app', verteldAan: null }, to)
    await store.insertSleutels(tx, actor, keten.id, input.sleutels)
    const kern = { ketenId: keten.id, sectie: 'kern', itemId: keten.id } as const
    const saved = await store.saveEnvelope(tx, actor, kern, input.envelopes)
    if (!saved.ok) return saved
    await saveGemeld(tx, actor, zaak.value.alle, { door: 'ik', op: tx.today, meldketenId: keten.id })
    await store.mailBestuur(tx, to)
    await record(tx, actor, { event: 'meldketen_reported', objectId: keten.id })
    return ok(naar(zaak.value))
  })
}

/** Told by telephone, because nothing can be opened yet, or its words cannot be compared now: a duty never waits for a key. */
export function phoneMeldketen(actor: Actor, input: schema.PhoneMeldketenInput): Promise<Result<Zaak, Failure>> {
  return change(actor, async (tx) => {
    const zaak = await loadTeMelden(tx, actor, input.objectId, input.gemeldOp)
    if (!zaak.ok) return zaak
    const to = await loadBestemming(actor, tx, input.betrokken)
    const { verteldAan, gemeldOp } = input
    const told = rules.requireGebeld(to, { verteldAan, op: gemeldOp, today: tx.today })
    if (!told.ok) return told
    const keten = { id: input.ketenId, schoolId: zaak.value.schoolId, gemeldOp }
    await store.insertMeldketen(tx, actor, { ...keten, wijze: 'telefoon', verteldAan }, to)
    await saveGemeld(tx, actor, zaak.value.alle, { door: 'ik', op: gemeldOp, meldketenId: keten.id })
    await store.mailBestuur(tx, to)
    await record(tx, actor, { event: 'meldketen_phoned', objectId: keten.id })
    return ok(naar(zaak.value))
  })
}

/** What was told by telephone, now that it can be opened: to whom it was for then, once. */
export function sealMeldketen(
  actor: Actor,
  input: schema.SealMeldketenInput,
): Promise<Result<Zaak, { kind: 'not_found' } | rules.BestemmingFailure | SealedWriteFailure>> {
  return change(actor, async (tx) => {
    const zaak = may(actor, 'meldketen:seal') ? await loadSameCase(tx, actor, input.objectId) : null
    const to = zaak && (await loadTeVerzegelen(actor, tx, zaak.alle, input.ketenId))
    if (!zaak || !to) return refuse({ kind: 'not_found' })
    const sealed = rules.requireVerzegeld(to, input.sleutels)
    if (!sealed.ok) return sealed
    await store.insertSleutels(tx, actor, input.ketenId, input.sleutels)
    const kern = { ketenId: input.ketenId, sectie: 'kern', itemId: input.ketenId } as const
    const saved = await store.saveEnvelope(tx, actor, kern, input.envelopes)
    if (!saved.ok) return saved
    await store.mailBestuur(tx, to)
    await record(tx, actor, { event: 'meldketen_sealed', objectId: input.ketenId })
    return ok(naar(zaak))
  })
}

/** A step of the bestuur, with the day it was done; why is sealed with it, as far as the report itself is. */
export function stepMeldketen(
  actor: Actor,
  input: schema.StepMeldketenInput,
): Promise<Result<string, { kind: 'not_found' } | StapFailure | SealedWriteFailure>> {
  return change(actor, async (tx) => {
    const keten = may(actor, 'meldketen:step') ? await store.loadMeldketen(tx, actor, input.ketenId) : null
    if (!keten) return refuse({ kind: 'not_found' })
    if (keten.revisie !== input.revisie) return refuse({ kind: 'changed_elsewhere' })
    const { naar: to, op, contact } = input
    const stepped = step(keten, { naar: to, op, contact, today: tx.today, vorigeOp: keten.laatsteOp })
    if (!stepped.ok) return stepped
    const saved = await store.saveStap(tx, actor, stepped.value.keten, { ...stepped.value.stap, id: input.id })
    if (!saved) return refuse({ kind: 'changed_elsewhere' })
    const sealed = await isVerzegeld(tx, actor, keten.id)
    const part = { ketenId: keten.id, sectie: 'verslagen', itemId: input.id } as const
    const kept = sealed ? await store.saveEnvelope(tx, actor, part, input.envelopes) : ok()
    if (!kept.ok) return kept
    await record(tx, actor, { event: 'meldketen_stepped', objectId: keten.id, status: to })
    return ok(keten.id)
  })
}

async function isVerzegeld(tx: Tx, actor: Actor, ketenId: string): Promise<boolean> {
  const where = { bestuurId: actor.bestuurId, ketenId, sectie: 'kern' }
  return (await tx.prisma.meldketenEnvelope.count({ where })) > 0
}

/** The own case with a yes that nobody reported yet (R-MELD-4). */
async function loadTeMelden(
  tx: Tx,
  actor: Actor,
  objectId: string,
  op: Datum,
): Promise<Result<SameCase, { kind: 'not_found' } | ReportFailure>> {
  const zaak = may(actor, 'meldketen:report') ? await loadSameCase(tx, actor, objectId) : null
  if (!zaak) return refuse({ kind: 'not_found' })
  const open = report(await loadMeldplicht(tx, actor, ...zaak.alle), { op, today: tx.today })
  return open.ok ? ok(zaak) : open
}

const naar = ({ soort, id }: SameCase): Zaak => ({ soort, id })
