import 'server-only'
import { closeBijdragen, loadIndieningen, publishBijdragen } from '@/lib/domain/bijdrage/samen.store'
import { record } from '@/lib/domain/logboek/logboek.store'
import type { SealedWriteFailure } from '@/lib/domain/object/object'
import { insertOwnObject, saveEnvelopes } from '@/lib/domain/object/object.store'
import type { Act } from '@/lib/domain/toegang/toegang'
import { may, mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import type { BeginFailure, CloseFailure, PublishFailure } from './jaarverslag'
import * as rules from './jaarverslag.rules'
import type * as schema from './jaarverslag.schema'
import * as store from './jaarverslag.store'
import { insertJaarcijfers, loadJaarcijfers, reckonJaarcijfers } from './voorproef.store'

type NotFound = { kind: 'not_found' }

/** none → concept: sealed to who writes it, also where it is a correction of what was published (R-JV-3). */
export function beginJaarverslag(
  actor: Actor,
  { object, schooljaar, envelopes }: schema.BeginJaarverslagInput,
): Promise<Result<string, BeginFailure | SealedWriteFailure>> {
  return change(actor, async (tx) => {
    if (!may(actor, 'jaarverslag:begin')) return refuse({ kind: 'not_found' })
    const versies = await store.loadVersies(tx, actor)
    const begun = rules.begin(schooljaar, {
      today: tx.today,
      laatste: store.laatsteVersie(versies, schooljaar),
      begonnen: await store.loadBegonnen(tx, actor),
      eigen: (await store.loadEigen(tx, actor)).some((one) => one.schooljaar === schooljaar),
      gesloten: rules.isGesloten(schooljaar, versies),
    })
    if (!begun.ok) return begun
    await insertOwnObject(tx, actor, 'jaarverslag', object)
    await store.insertJaarverslag(tx, actor, { id: object.id, schooljaar, versie: begun.value.versie })
    const target = { objectId: object.id, houder: actor.accountId, soort: 'jaarverslag' as const }
    const saved = await saveEnvelopes(tx, actor, target, envelopes, { required: ['kern'] })
    if (!saved.ok) return saved
    await record(tx, actor, { event: 'jaarverslag_begun' })
    return ok(object.id)
  })
}

export function amendJaarverslag(
  actor: Actor,
  { jaarverslagId, revisie, envelopes }: schema.AmendJaarverslagInput,
): Promise<Result<string, NotFound | SealedWriteFailure>> {
  return change(actor, async (tx) => {
    const jaarverslag = await loadOwn(tx, actor, 'jaarverslag:amend', jaarverslagId)
    if (!jaarverslag) return refuse({ kind: 'not_found' })
    const saved = await store.saveJaarverslag(tx, actor, { ...jaarverslag, revisie })
    if (!saved) return refuse({ kind: 'changed_elsewhere' })
    const target = { objectId: jaarverslagId, houder: actor.accountId, soort: 'jaarverslag' as const }
    const kept = await saveEnvelopes(tx, actor, target, envelopes, { required: ['kern'] })
    if (!kept.ok) return kept
    await record(tx, actor, { event: 'jaarverslag_amended' })
    return ok(jaarverslagId)
  })
}

/** A concept that is not needed: its words and keys go with it. */
export function removeJaarverslag(
  actor: Actor,
  { jaarverslagId }: schema.RemoveJaarverslagInput,
): Promise<Result<string, NotFound>> {
  return change(actor, async (tx) => {
    const jaarverslag = await loadOwn(tx, actor, 'jaarverslag:remove', jaarverslagId)
    if (!jaarverslag) return refuse({ kind: 'not_found' })
    await store.removeConcept(tx, jaarverslagId)
    await record(tx, actor, { event: 'jaarverslag_removed' })
    return ok(jaarverslagId)
  })
}

/** concept → gesloten: the figures of this version, reckoned once from what was filed until now (R-JV-2, R-JV-5). */
export function closeJaarverslag(
  actor: Actor,
  { jaarverslagId }: schema.CloseJaarverslagInput,
): Promise<Result<string, CloseFailure>> {
  return change(actor, async (tx) => {
    const jaarverslag = await loadOwn(tx, actor, 'jaarverslag:close', jaarverslagId)
    if (!jaarverslag) return refuse({ kind: 'not_found' })
    const { schooljaar } = jaarverslag
    const versies = await store.loadVersies(tx, actor)
    const filed = await loadIndieningen(tx, actor, schooljaar)
    const allowed = rules.close(jaarverslag, {
      today: tx.today,
      laatste: store.laatsteVersie(versies, schooljaar),
      gesloten: (await loadJaarcijfers(tx, actor, jaarverslag)) !== null,
      ingediend: filed.some(({ ingediendOp }) => ingediendOp),
      laterUit: rules.isGesloten(schooljaar, versies),
    })
    if (!allowed.ok) return allowed
    await closeBijdragen(tx, actor, schooljaar)
    await insertJaarcijfers(tx, actor, jaarverslag, await reckonJaarcijfers(tx, actor, { schooljaar, versies }))
    await record(tx, actor, { event: 'jaarverslag_closed' })
    return ok(jaarverslagId)
  })
}

/**
 * gesloten → gepubliceerd: the text in clear and the figures suppressed, once and for good (R-JV-3). What was counted is
 * processed, and from then its own term runs (R-BEW-1, R-BEW-4); the concept itself goes.
 */
export function publishJaarverslag(
  actor: Actor,
  { jaarverslagId, teksten }: schema.PublishJaarverslagInput,
): Promise<Result<number, PublishFailure>> {
  return change(actor, async (tx) => {
    const jaarverslag = await loadOwn(tx, actor, 'jaarverslag:publish', jaarverslagId)
    if (!jaarverslag) return refuse({ kind: 'not_found' })
    const { schooljaar, versie } = jaarverslag
    const versies = await store.loadVersies(tx, actor)
    const laatste = store.laatsteVersie(versies, schooljaar)
    const allowed = rules.publish(jaarverslag, { today: tx.today, laatste, teksten })
    if (!allowed.ok) return allowed
    const closed = await loadJaarcijfers(tx, actor, jaarverslag)
    if (!closed) return refuse({ kind: 'not_closed' })
    const { drempel, cijfers } = closed
    const said = rules.teBewaren(teksten, versie)
    await store.insertVersie(tx, actor, { schooljaar, versie, drempel }, { teksten: said, cijfers })
    // Only beside its report a year is closed: the database asks for the version of this very transaction.
    if (!(await publishBijdragen(tx, actor, schooljaar))) return refuse({ kind: 'year_closed' })
    await store.removeConcepten(tx, schooljaar)
    await record(tx, actor, { event: 'jaarverslag_published', aantal: versie })
    return ok(schooljaar)
  })
}

/** What the bestuur says to the last version of a year. It stays with that version. */
export function answerJaarverslag(
  actor: Actor,
  input: schema.AnswerJaarverslagInput,
): Promise<Result<number, NotFound | { kind: 'corrected_meanwhile' }>> {
  return change(actor, async (tx) => {
    if (!may(actor, 'jaarverslag:answer')) return refuse({ kind: 'not_found' })
    const laatste = store.laatsteVersie(await store.loadVersies(tx, actor), input.schooljaar)
    if (laatste === 0) return refuse({ kind: 'not_found' })
    if (laatste !== input.versie) return refuse({ kind: 'corrected_meanwhile' })
    await store.insertAntwoord(tx, actor, input)
    await record(tx, actor, { event: 'jaarverslag_answered' })
    return ok(input.schooljaar)
  })
}

async function loadOwn(tx: Tx, actor: Actor, act: Act, id: string) {
  const jaarverslag = await store.loadJaarverslag(tx, actor, id)
  return jaarverslag && mayHeld(actor, act, jaarverslag) ? jaarverslag : null
}
