import 'server-only'
import { insertActies } from '@/lib/domain/actie/actie.store'
import { record } from '@/lib/domain/logboek/logboek.store'
import { insertMeldplichtfeit } from '@/lib/domain/meldplicht/meldplicht.store'
import { nextNummer } from '@/lib/domain/object/nummer.store'
import type { SealedWriteFailure } from '@/lib/domain/object/object'
import { bytesOf, insertOwnObject, saveEnvelopes } from '@/lib/domain/object/object.store'
import { may, mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { IntakeFailure } from './intake'
import * as rules from './intake.rules'
import type { AmendIntakeInput, EvaluateIntakeInput, OpenIntakeInput, TickTakenInput } from './intake.schema'
import { insertIntake, kenmerkColumns, loadIntake, saveIntake } from './intake.store'

/** The contactpersoon's own intake (R-INT-1), sealed for himself; the questions of R-MELD-8 come with it. */
export function openIntake(
  actor: Actor,
  input: OpenIntakeInput,
): Promise<Result<string, IntakeFailure | SealedWriteFailure>> {
  return change(actor, async (tx) => {
    if (!may(actor, 'intake:open', input.schoolId)) return refuse({ kind: 'not_found' })
    const allowed = rules.requireOudersBesproken(input)
    if (!allowed.ok) return allowed
    const past = rules.requireNietLater(input, tx.today)
    if (!past.ok) return past
    // Who sends the same intake twice, at once too, finds it there.
    if (await loadIntake(tx, actor, input.object.id)) return ok(input.object.id)
    await insertOwnObject(tx, actor, 'intake', input.object)
    const nummer = await nextNummer(tx, actor, 'intake')
    await insertIntake(tx, actor, { ...input, id: input.object.id, nummer, kaart: bytesOf(input.kaart) })
    const target = { objectId: input.object.id, houder: actor.accountId, soort: 'intake' as const }
    await insertActies(tx, actor, input.object.id, input.acties)
    const parts = { required: ['kern'], allowed: ['verslagen'] } as const
    const saved = await saveEnvelopes(tx, actor, target, input.envelopes, parts)
    if (!saved.ok) return saved
    const feit = { objectId: input.object.id, houder: actor.accountId, deur: 'intake' as const }
    const meldplicht = await insertMeldplichtfeit(tx, actor, { ...feit, antwoorden: input.meldplicht })
    await record(tx, actor, { event: 'intake_opened', objectId: input.object.id, meldplicht })
    return ok(input.object.id)
  })
}

export function amendIntake(
  actor: Actor,
  input: AmendIntakeInput,
): Promise<Result<string, IntakeFailure | SealedWriteFailure>> {
  return change(actor, async (tx) => {
    const intake = await loadIntake(tx, actor, input.intakeId)
    if (!intake || !mayHeld(actor, 'intake:amend', intake)) return refuse({ kind: 'not_found' })
    if (!may(actor, 'intake:amend', input.schoolId)) return refuse({ kind: 'not_found' })
    if (intake.revisie !== input.revisie) return refuse({ kind: 'changed_elsewhere' })
    const open = rules.requireOpen(intake)
    if (!open.ok) return open
    const allowed = rules.requireOudersBesproken(input)
    if (!allowed.ok) return allowed
    const past = rules.requireNietLater(input, tx.today)
    if (!past.ok) return past
    const target = { objectId: intake.id, houder: actor.accountId, soort: 'intake' as const }
    const saved = await saveEnvelopes(tx, actor, target, input.envelopes, { required: ['kern'] })
    if (!saved.ok) return saved
    const extra = { ...kenmerkColumns(tx, input), kaart: bytesOf(input.kaart) }
    if (!(await saveIntake(tx, actor, intake, extra))) return refuse({ kind: 'changed_elsewhere' })
    const feit = { objectId: intake.id, houder: actor.accountId, deur: 'intake' as const }
    const meldplicht = await insertMeldplichtfeit(tx, actor, { ...feit, antwoorden: input.meldplicht })
    await record(tx, actor, { event: 'intake_amended', objectId: intake.id, meldplicht })
    return ok(intake.id)
  })
}

/** How it went, what could be different, and whether the klager is content: this ends the intake (annex B4). */
export function evaluateIntake(
  actor: Actor,
  input: EvaluateIntakeInput,
): Promise<Result<string, IntakeFailure | SealedWriteFailure>> {
  return change(actor, async (tx) => {
    const intake = await loadIntake(tx, actor, input.intakeId)
    if (!intake || !mayHeld(actor, 'intake:evaluate', intake)) return refuse({ kind: 'not_found' })
    if (intake.revisie !== input.revisie) return refuse({ kind: 'changed_elsewhere' })
    const evaluated = rules.evaluate(intake, { tevreden: input.tevreden, today: tx.today })
    if (!evaluated.ok) return evaluated
    const target = { objectId: intake.id, houder: actor.accountId, soort: 'intake' as const }
    const saved = await saveEnvelopes(tx, actor, target, input.envelopes, { required: ['bewijs'] })
    if (!saved.ok) return saved
    if (!(await saveIntake(tx, actor, evaluated.value))) return refuse({ kind: 'changed_elsewhere' })
    await record(tx, actor, { event: 'intake_evaluated', objectId: intake.id })
    return ok(intake.id)
  })
}

/** Which of the contactpersoon's own steps are done (R-INT-4). */
export function tickTaken(actor: Actor, input: TickTakenInput): Promise<Result<string, IntakeFailure>> {
  return change(actor, async (tx) => {
    const intake = await loadIntake(tx, actor, input.intakeId)
    if (!intake || !mayHeld(actor, 'intake:amend', intake)) return refuse({ kind: 'not_found' })
    const open = rules.requireOpen(intake)
    if (!open.ok) return open
    const ticked = { ...intake, revisie: input.revisie, takenGedaan: input.taken }
    if (!(await saveIntake(tx, actor, ticked))) return refuse({ kind: 'changed_elsewhere' })
    await record(tx, actor, { event: 'intake_amended', objectId: intake.id })
    return ok(intake.id)
  })
}
