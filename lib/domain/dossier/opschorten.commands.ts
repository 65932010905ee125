import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import type { SealedWriteFailure } from '@/lib/domain/object/object'
import { saveEnvelopes } from '@/lib/domain/object/object.store'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { ToestemmingMissing } from '@/lib/domain/toestemming/toestemming'
import { requireToestemming } from '@/lib/domain/toestemming/toestemming.store'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { Dossier, DossierFailure } from './dossier'
import type { SuspendDossierInput } from './dossier.schema'
import { loadDossier, saveDossier } from './dossier.store'
import * as rules from './opschorten.rules'

type TurnFailure = DossierFailure | SealedWriteFailure | ToestemmingMissing

/** lopend → opgeschort; why is sealed. */
export function suspendDossier(actor: Actor, input: SuspendDossierInput): Promise<Result<string, TurnFailure>> {
  return turn(actor, input, 'dossier:suspend', (dossier, today) => rules.suspend(dossier, today))
}

/** opgeschort → lopend; what the klager said is sealed. */
export function resumeDossier(
  actor: Actor,
  input: SuspendDossierInput,
): Promise<Result<string, TurnFailure | { kind: 'not_suspended' }>> {
  return turn(actor, input, 'dossier:resume', (dossier) => rules.resume(dossier))
}

type Turn<F> = (dossier: Dossier, today: Parameters<typeof rules.suspend>[1]) => Result<Dossier, F>
const events = { 'dossier:suspend': 'dossier_suspended', 'dossier:resume': 'dossier_resumed' } as const

function turn<F extends { kind: string }>(
  actor: Actor,
  input: SuspendDossierInput,
  act: keyof typeof events,
  rule: Turn<F>,
): Promise<Result<string, F | TurnFailure>> {
  return change(actor, async (tx): Promise<Result<string, F | TurnFailure>> => {
    const dossier = await loadDossier(tx, actor, input.dossierId)
    if (!dossier || !mayHeld(actor, act, dossier)) return refuse({ kind: 'not_found' })
    if (dossier.revisie !== input.revisie) return refuse({ kind: 'changed_elsewhere' })
    const turned = rule(dossier, tx.today)
    if (!turned.ok) return turned
    const allowed = await requireToestemming(tx, actor, act, dossier.id)
    if (!allowed.ok) return allowed
    const target = { objectId: dossier.id, houder: dossier.houder, soort: 'dossier' as const }
    const saved = await saveEnvelopes(tx, actor, target, input.envelopes, { required: ['verslagen'] })
    if (!saved.ok) return saved
    if (!(await saveDossier(tx, actor, turned.value))) return refuse({ kind: 'changed_elsewhere' })
    await record(tx, actor, { event: events[act], objectId: dossier.id })
    return ok(dossier.id)
  })
}
