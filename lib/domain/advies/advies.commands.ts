import 'server-only'
import { loadStukscherm, mailHouders, type WriteFailure, writeAmbtsstuk } from '@/lib/domain/ambtsstuk/ambtsstuk.store'
import { loadDossier } from '@/lib/domain/dossier/dossier.store'
import { record } from '@/lib/domain/logboek/logboek.store'
import type { SealedWriteFailure } from '@/lib/domain/object/object'
import { volgendGesprek } from '@/lib/domain/reglement/adviesgesprek.rules'
import { insertAdviesgesprek } from '@/lib/domain/reglement/adviesgesprek.store'
import { loadReglement } from '@/lib/domain/reglement/reglement.store'
import type { Act } from '@/lib/domain/toegang/toegang'
import { may, mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { ToestemmingMissing } from '@/lib/domain/toestemming/toestemming'
import { requireToestemming } from '@/lib/domain/toestemming/toestemming.store'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import type { Advies } from './advies'
import * as rules from './advies.rules'
import type * as schema from './advies.schema'
import * as store from './advies.store'

type NotFound = { kind: 'not_found' }
type Done<Failure> = Promise<Result<string, NotFound | Failure | SealedWriteFailure>>
type HerkenbaarFailure = NotFound | { kind: 'no_case' } | ToestemmingMissing

/** concept → verzonden: sealed to the office, and to its sender (R-ADV-1). */
export function sendAdvies(
  actor: Actor,
  input: schema.SendAdviesInput,
): Done<WriteFailure | rules.TermFailure | HerkenbaarFailure> {
  return change(actor, async (tx) => {
    const { ambt, schoolId, stuk } = input
    if (!may(actor, 'advies:send', schoolId ?? undefined) || (ambt === 'directeur' && !schoolId))
      return refuse({ kind: 'not_found' })
    // Who sends the same advies twice, finds it there.
    if (await store.loadAdvies(tx, actor, stuk.stukId)) return ok(stuk.stukId)
    const term = rules.requireTerm(input.antwoordVoor, tx.today)
    if (!term.ok) return term
    const allowed = await requireHerkenbaar(tx, actor, input)
    if (!allowed.ok) return allowed
    const welk = { soort: ambt, schoolId: ambt === 'directeur' ? schoolId : null }
    if (!(await isOwnOffice(tx, actor, welk, stuk.betrokken))) return refuse({ kind: 'wrong_recipients' })
    const to = await writeAmbtsstuk(tx, actor, { soort: 'advies', welk }, stuk)
    if (!to.ok) return to
    await store.insertAdvies(tx, actor, input)
    await mailHouders(tx, actor, to.value)
    await record(tx, actor, { event: 'advies_sent', objectId: stuk.stukId, soort: ambt })
    return ok(stuk.stukId)
  })
}

/** A talk about it; with a directeur it can be the six-weekly one as well (T-ADVG). */
export function discussAdvies(actor: Actor, input: schema.DiscussAdviesInput): Done<rules.DiscussFailure> {
  return change(actor, async (tx) => {
    const advies = await loadOwn(tx, actor, 'advies:discuss', input.adviesId)
    if (!advies) return refuse({ kind: 'not_found' })
    const { op, antwoordVoor } = input
    const spoken = rules.discuss(advies, { op, antwoordVoor, today: tx.today })
    if (!spoken.ok) return spoken
    const saved = await store.saveStap(tx, actor, spoken.value, { ...input, soort: 'besproken' })
    if (!saved.ok) return saved
    const { ambt, schoolId } = advies
    if (input.adviesgesprek && ambt === 'directeur' && schoolId && may(actor, 'adviesgesprek:record', schoolId)) {
      const volgendeOp = volgendGesprek(await loadReglement(actor, tx), op)?.laatste ?? null
      await insertAdviesgesprek(tx, actor, { schoolId, op, volgendeOp })
    }
    await record(tx, actor, { event: 'advies_discussed', objectId: advies.id })
    return ok(advies.id)
  })
}

/** verzonden → beantwoord, by who holds the office; its sender hears that something waits. */
export function answerAdvies(actor: Actor, input: schema.AnswerAdviesInput): Done<rules.AnswerFailure> {
  return change(actor, async (tx) => {
    const advies = may(actor, 'advies:answer') ? await store.loadAdvies(tx, actor, input.adviesId) : null
    if (!advies || advies.adviseur === actor.accountId) return refuse({ kind: 'not_found' })
    const { besluit, uitvoerenVoor } = input
    const answered = rules.answer(advies, { besluit, uitvoerenVoor, today: tx.today })
    if (!answered.ok) return answered
    const saved = await store.saveStap(tx, actor, answered.value, { ...input, op: tx.today, soort: 'beantwoord' })
    if (!saved.ok) return saved
    const adviseur = { accountId: advies.adviseur, naam: '', publicKey: null }
    // Who stopped or was suspended hears of it no more (R-AANST-4).
    if (await store.isStillAdviseur(tx, actor, advies.adviseur))
      await mailHouders(tx, actor, { voor: 'personen', dicht: false, personen: [adviseur] })
    await record(tx, actor, { event: 'advies_answered', objectId: advies.id, uitkomst: besluit })
    return ok(advies.id)
  })
}

/** How it stands with what was taken over. */
export function followAdvies(actor: Actor, input: schema.FollowAdviesInput): Done<rules.FollowFailure> {
  return change(actor, async (tx) => {
    const advies = await loadOwn(tx, actor, 'advies:follow', input.adviesId)
    if (!advies) return refuse({ kind: 'not_found' })
    const { uitvoering, opnieuwOp } = input
    const followed = rules.follow(advies, { uitvoering, opnieuwOp, today: tx.today })
    if (!followed.ok) return followed
    const saved = await store.saveStap(tx, actor, followed.value, { ...input, op: tx.today, soort: 'opgevolgd' })
    if (!saved.ok) return saved
    await record(tx, actor, { event: 'advies_followed', objectId: advies.id })
    return ok(advies.id)
  })
}

/** beantwoord → afgerond, with its effect. */
export function completeAdvies(actor: Actor, input: schema.CompleteAdviesInput): Done<rules.CompleteFailure> {
  return change(actor, async (tx) => {
    const advies = await loadOwn(tx, actor, 'advies:complete', input.adviesId)
    if (!advies) return refuse({ kind: 'not_found' })
    const { kwaliteit, acceptatie } = input
    const completed = rules.complete(advies, { kwaliteit, acceptatie, today: tx.today })
    if (!completed.ok) return completed
    const saved = await store.saveStap(tx, actor, completed.value, { ...input, op: tx.today, soort: 'afgerond' })
    if (!saved.ok) return saved
    await record(tx, actor, { event: 'advies_completed', objectId: advies.id })
    return ok(advies.id)
  })
}

/** What the sender does with it. */
async function loadOwn(tx: Tx, actor: Actor, act: Act, id: string): Promise<Advies | null> {
  const advies = may(actor, act) ? await store.loadAdvies(tx, actor, id) : null
  return advies?.adviseur === actor.accountId ? advies : null
}

/** Where someone could be recognised: only of an own dossier whose klager agreed to it (R-TST-2). */
async function requireHerkenbaar(
  tx: Tx,
  actor: Actor,
  { herkenbaar, dossierId }: schema.SendAdviesInput,
): Promise<Result<undefined, HerkenbaarFailure>> {
  if (herkenbaar === 'nee') return ok()
  if (!dossierId) return refuse({ kind: 'no_case' })
  const dossier = await loadDossier(tx, actor, dossierId)
  if (!dossier || !mayHeld(actor, 'advies:show', dossier)) return refuse({ kind: 'not_found' })
  return requireToestemming(tx, actor, 'advies:show', dossierId)
}

/** False where a directeur of the school is involved: then it is for the bestuur (R-SPOOR-2). */
async function isOwnOffice(
  tx: Tx,
  actor: Actor,
  welk: { soort: Advies['ambt']; schoolId: string | null },
  betrokken: readonly string[],
): Promise<boolean> {
  const { houders, later } = await loadStukscherm(tx, actor, welk)
  const directeuren = welk.soort === 'directeur' ? [...houders, ...later].map(({ accountId }) => accountId) : []
  return rules.ambtVoor(welk.soort, directeuren, betrokken) === welk.soort
}
