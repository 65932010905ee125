import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import { loadGebondenheid } from './gebondenheid.queries'
import type { MeldplichtZaak } from './meldplicht'
import * as rules from './meldplicht.rules'
import type * as schema from './meldplicht.schema'
import * as store from './meldplicht.store'
import { loadSameCase, type SameCase } from './zaak.store'

type Zaak = Pick<MeldplichtZaak, 'soort' | 'id'>
type NotFound = { kind: 'not_found' }

/** A later fact asks the questions again, of every case and also once it is closed; the former answers stay (R-MELD-8). */
export function answerMeldplicht(
  actor: Actor,
  { objectId, antwoorden }: schema.AnswerMeldplichtInput,
): Promise<Result<Zaak, NotFound>> {
  return change(actor, async (tx) => {
    const zaak = may(actor, 'meldplicht:answer') ? await loadSameCase(tx, actor, objectId) : null
    if (!zaak) return refuse({ kind: 'not_found' })
    const feit = { objectId: zaak.id, houder: actor.accountId, deur: 'nieuw_feit' as const, antwoorden }
    const uitkomst = await store.insertMeldplichtfeit(tx, actor, feit)
    await record(tx, actor, { event: 'meldplicht_answered', objectId: zaak.id, uitkomst })
    return ok(zaakVan(zaak))
  })
}

/** Another who works for the school told the bestuur already. A closed case too: closing takes no duty away (R-MELD-4). */
export function reportMeldplicht(
  actor: Actor,
  { objectId, door, gemeldOp }: schema.ReportMeldplichtInput,
): Promise<Result<Zaak, NotFound | rules.ReportFailure>> {
  return change(actor, async (tx) => {
    const zaak = may(actor, 'meldplicht:report') ? await loadSameCase(tx, actor, objectId) : null
    if (!zaak) return refuse({ kind: 'not_found' })
    const feiten = await store.loadMeldplicht(tx, actor, ...zaak.alle)
    const reported = rules.report(feiten, { op: gemeldOp, today: tx.today })
    if (!reported.ok) return reported
    const count = await store.saveGemeld(tx, actor, zaak.alle, { door, op: gemeldOp })
    if (count === 0) return refuse({ kind: 'nothing_to_report' })
    await record(tx, actor, { event: 'meldplicht_reported', objectId: zaak.id })
    return ok(zaakVan(zaak))
  })
}

/** The melder is bound himself: he was reminded. It stays first on the desk until it is known that he reported (R-MELD-3). */
export function remindMeldplicht(
  actor: Actor,
  { objectId, herinnerdOp }: schema.RemindMeldplichtInput,
): Promise<Result<Zaak, NotFound | rules.RemindFailure>> {
  return change(actor, async (tx) => {
    const zaak = may(actor, 'meldplicht:remind') ? await loadSameCase(tx, actor, objectId) : null
    if (!zaak) return refuse({ kind: 'not_found' })
    const feiten = await store.loadMeldplicht(tx, actor, ...zaak.alle)
    const reminded = rules.remind(feiten, { op: herinnerdOp, today: tx.today })
    if (!reminded.ok) return reminded
    await store.saveHerinnerd(tx, actor, zaak.alle, herinnerdOp)
    await record(tx, actor, { event: 'meldplicht_reminded', objectId: zaak.id })
    return ok(zaakVan(zaak))
  })
}

/** Who is not bound did something else with it (R-MELD-1). */
export function divertMeldplicht(
  actor: Actor,
  { objectId, inPlaats }: schema.DivertMeldplichtInput,
): Promise<Result<Zaak, NotFound | rules.DivertFailure>> {
  return change(actor, async (tx) => {
    const zaak = may(actor, 'meldplicht:divert') ? await loadSameCase(tx, actor, objectId) : null
    if (!zaak) return refuse({ kind: 'not_found' })
    const feiten = await store.loadMeldplicht(tx, actor, ...zaak.alle)
    const diverted = rules.divert(feiten, await loadGebondenheid(actor, tx))
    if (!diverted.ok) return diverted
    await store.saveInPlaats(tx, actor, zaak.alle, inPlaats)
    await record(tx, actor, { event: 'meldplicht_diverted', objectId: zaak.id })
    return ok(zaakVan(zaak))
  })
}

const zaakVan = ({ soort, id }: SameCase): Zaak => ({ soort, id })
