import 'server-only'
import { loadInstellingen } from '@/lib/domain/bestuur/instellingen.queries'
import { record } from '@/lib/domain/logboek/logboek.store'
import type { SealedWriteFailure } from '@/lib/domain/object/object'
import { saveEnvelopes } from '@/lib/domain/object/object.store'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { ToestemmingMissing } from '@/lib/domain/toestemming/toestemming'
import { requireToestemming } from '@/lib/domain/toestemming/toestemming.store'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import { insertDoorbreking } from './bijhouden.store'
import type { Dossier } from './dossier'
import type { AnswerInformatieverzoekInput, RecordInformatieverzoekInput } from './dossier.schema'
import { loadDossier } from './dossier.store'
import * as rules from './informatieverzoek.rules'
import * as store from './informatieverzoek.store'

type Failure = { kind: 'not_found' } | SealedWriteFailure

/** The klachtencommissie asks for information (R-GEH-2). It outlasts the dossier, and opens nothing for anybody. */
export function recordInformatieverzoek(
  actor: Actor,
  input: RecordInformatieverzoekInput,
): Promise<Result<string, Failure | { kind: 'in_future' }>> {
  return change(actor, async (tx) => {
    const dossier = await loadDossier(tx, actor, input.dossierId)
    if (!dossier || !mayHeld(actor, 'informatieverzoek:record', dossier)) return refuse({ kind: 'not_found' })
    if (input.gevraagdOp > tx.today) return refuse({ kind: 'in_future' })
    const saved = await seal(tx, actor, dossier, input.envelopes)
    if (!saved.ok) return saved
    await store.insertInformatieverzoek(tx, actor, input)
    await record(tx, actor, { event: 'informatieverzoek_recorded', objectId: dossier.id })
    return ok(dossier.id)
  })
}

/**
 * Answered with toestemming for this one request, or without where the regulation allows it: then silence was set aside,
 * and that is kept too, so that the klager is told (R-GEH-1).
 */
export function answerInformatieverzoek(
  actor: Actor,
  input: AnswerInformatieverzoekInput,
): Promise<Result<string, Failure | rules.AnswerFailure | ToestemmingMissing>> {
  return change(actor, async (tx) => {
    const dossier = await loadDossier(tx, actor, input.dossierId)
    const verzoek = dossier && (await store.loadInformatieverzoek(tx, actor, dossier.id, input.id))
    if (!verzoek || !mayHeld(actor, 'informatieverzoek:answer', dossier)) return refuse({ kind: 'not_found' })
    const { antwoord, beantwoordOp: op } = input
    const answered = rules.answer(verzoek, { antwoord, op, today: tx.today })
    if (!answered.ok) return answered
    const feit = rules.vrijstellingVan(antwoord, (await loadInstellingen(actor, tx)).zonderToestemming)
    const allowed = await requireToestemming(tx, actor, 'informatieverzoek:answer', dossier.id, input.id, feit)
    if (!allowed.ok) return allowed
    const saved = await seal(tx, actor, dossier, input.envelopes)
    if (!saved.ok) return saved
    if (!(await store.saveAntwoord(tx, actor, dossier.id, answered.value))) return refuse({ kind: 'already_answered' })
    const given = await requireToestemming(tx, actor, 'informatieverzoek:answer', dossier.id, input.id)
    if (feit === 'volgens_regeling' && !given.ok) {
      const told = { aan: 'klachtencommissie', grond: 'regeling', gedaanOp: op, klagerVerteldOp: null } as const
      await insertDoorbreking(tx, actor, { dossierId: dossier.id, id: input.id, ...told, envelopes: [] })
    }
    await record(tx, actor, { event: 'informatieverzoek_answered', objectId: dossier.id, uitkomst: antwoord })
    return ok(dossier.id)
  })
}

function seal(tx: Tx, actor: Actor, { id, houder }: Dossier, envelopes: string[]) {
  return saveEnvelopes(tx, actor, { objectId: id, houder, soort: 'dossier' }, envelopes, { required: ['bewijs'] })
}
