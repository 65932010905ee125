import 'server-only'
import { lockBewaring } from '@/lib/domain/bewaring/bewaring.store'
import { record } from '@/lib/domain/logboek/logboek.store'
import { insertMeldplichtfeit } from '@/lib/domain/meldplicht/meldplicht.store'
import type { SealedParts, SealedWriteFailure } from '@/lib/domain/object/object'
import { bytesOf, saveEnvelopes } from '@/lib/domain/object/object.store'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { ToestemmingMissing } from '@/lib/domain/toestemming/toestemming'
import { requireToestemming } from '@/lib/domain/toestemming/toestemming.store'
import type { Actor } from '@/lib/kernel/actor'
import { toDate } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import type { Dossier, DossierFailure } from './dossier'
import * as rules from './dossier.rules'
import type { AmendDossierInput, CheckDossierInput, CloseDossierInput, ReopenDossierInput } from './dossier.schema'
import { loadDossier, saveDossier } from './dossier.store'
import { type OpenFailure, oudersStandOf, requirePartijen } from './open-dossier.rules'
import { savePartijen } from './partij.store'

type Failure = DossierFailure | SealedWriteFailure

export function amendDossier(
  actor: Actor,
  input: AmendDossierInput,
): Promise<Result<string, Failure | OpenFailure | ToestemmingMissing>> {
  return change(actor, async (tx) => {
    const dossier = await loadDossier(tx, actor, input.dossierId)
    if (!dossier || !mayHeld(actor, 'dossier:amend', dossier)) return refuse({ kind: 'not_found' })
    const lopend = rules.requireLopend(dossier)
    if (!lopend.ok) return lopend
    const allowed = await requireToestemming(tx, actor, 'dossier:amend', dossier.id)
    if (!allowed.ok) return allowed
    const oudersStand = oudersStandOf(input.personen, dossier.oudersStand)
    const complete = requirePartijen(input.personen, oudersStand)
    if (!complete.ok) return complete
    await savePartijen(tx, actor, dossier.id, input.personen, tx.today)
    const saved = await seal(tx, actor, dossier, input, { required: ['kern'] })
    if (!saved.ok) return saved
    const extra = {
      probleemgebieden: input.probleemgebieden,
      gedragingen: input.gedragingen,
      partijen: input.partijen,
      oudersStand,
      definitieAkkoordOp: input.definitieAkkoordOp && toDate(input.definitieAkkoordOp),
      kaart: bytesOf(input.kaart),
    }
    if (!(await saveDossier(tx, actor, dossier, extra))) return refuse({ kind: 'changed_elsewhere' })
    if (input.meldplicht) {
      const feit = { objectId: dossier.id, houder: actor.accountId, deur: 'nieuw_feit' as const }
      await insertMeldplichtfeit(tx, actor, { ...feit, antwoorden: input.meldplicht })
    }
    await record(tx, actor, { event: 'dossier_amended', objectId: dossier.id })
    return ok(dossier.id)
  })
}

/** lopend → afgesloten (R-ROUTE-8). Needs no toestemming: closing must stay possible after a withdrawal (R-TST-3). */
export function closeDossier(
  actor: Actor,
  input: CloseDossierInput,
): Promise<Result<string, Failure | { kind: 'controle_in_past' } | { kind: 'controle_missing' }>> {
  return change(actor, async (tx) => {
    const dossier = await loadDossier(tx, actor, input.dossierId)
    if (!dossier || !mayHeld(actor, 'dossier:close', dossier)) return refuse({ kind: 'not_found' })
    const closed = rules.close(dossier, { uitkomst: input.uitkomst, controleOp: input.controleOp, today: tx.today })
    if (!closed.ok) return closed
    const saved = await seal(tx, actor, dossier, input, { required: ['bewijs'] })
    if (!saved.ok) return saved
    if (!(await saveDossier(tx, actor, closed.value, input.vragen))) return refuse({ kind: 'changed_elsewhere' })
    await record(tx, actor, { event: 'dossier_closed', objectId: dossier.id, uitkomst: input.uitkomst })
    return ok(dossier.id)
  })
}

/** afgesloten → lopend. */
export function reopenDossier(
  actor: Actor,
  input: ReopenDossierInput,
): Promise<Result<string, Failure | { kind: 'not_closed' } | ToestemmingMissing>> {
  return change(actor, async (tx) => {
    await lockBewaring(tx, actor, input.dossierId)
    const dossier = await loadDossier(tx, actor, input.dossierId)
    if (!dossier || !mayHeld(actor, 'dossier:reopen', dossier)) return refuse({ kind: 'not_found' })
    const reopened = rules.reopen(dossier)
    if (!reopened.ok) return reopened
    const allowed = await requireToestemming(tx, actor, 'dossier:reopen', dossier.id)
    if (!allowed.ok) return allowed
    const saved = await seal(tx, actor, dossier, input, { required: ['verslagen'] })
    if (!saved.ok) return saved
    if (!(await saveDossier(tx, actor, reopened.value))) return refuse({ kind: 'changed_elsewhere' })
    await record(tx, actor, { event: 'dossier_reopened', objectId: dossier.id })
    return ok(dossier.id)
  })
}

/** The check some weeks after closing was done (R-ROUTE-8). */
export function checkDossier(
  actor: Actor,
  input: CheckDossierInput,
): Promise<Result<string, Failure | { kind: 'no_check_due' } | ToestemmingMissing>> {
  return change(actor, async (tx) => {
    const dossier = await loadDossier(tx, actor, input.dossierId)
    if (!dossier || !mayHeld(actor, 'dossier:check', dossier)) return refuse({ kind: 'not_found' })
    const checked = rules.check(dossier, tx.today)
    if (!checked.ok) return checked
    const allowed = await requireToestemming(tx, actor, 'dossier:check', dossier.id)
    if (!allowed.ok) return allowed
    const saved = await seal(tx, actor, dossier, input, { required: ['verslagen'] })
    if (!saved.ok) return saved
    if (!(await saveDossier(tx, actor, checked.value, input.vragen))) return refuse({ kind: 'changed_elsewhere' })
    await record(tx, actor, { event: 'dossier_checked', objectId: dossier.id })
    return ok(dossier.id)
  })
}

function seal(
  tx: Tx,
  actor: Actor,
  dossier: Dossier,
  input: { revisie: number; envelopes: string[] },
  parts: SealedParts,
): Promise<Result<undefined, SealedWriteFailure>> {
  if (input.revisie !== dossier.revisie) return Promise.resolve(refuse({ kind: 'changed_elsewhere' }))
  const target = { objectId: dossier.id, houder: dossier.houder, soort: 'dossier' as const }
  return saveEnvelopes(tx, actor, target, input.envelopes, parts)
}
