import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import type { SealedWriteFailure } from '@/lib/domain/object/object'
import { loadHeld, saveEnvelopes } from '@/lib/domain/object/object.store'
import { isClosed, opgeschortSinds } from '@/lib/domain/object/zaak.store'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { ToestemmingMissing } from '@/lib/domain/toestemming/toestemming'
import { requireToestemming } from '@/lib/domain/toestemming/toestemming.store'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { ActieFailure } from './actie'
import { complete } from './actie.rules'
import type { CompleteActieInput, RecordActieInput } from './actie.schema'
import { insertActies, loadActie, saveActie } from './actie.store'

/** An action or agreement beside an intake or in a dossier; what it says is in section verslagen. */
export function recordActie(
  actor: Actor,
  input: RecordActieInput,
): Promise<Result<string, ActieFailure | SealedWriteFailure | ToestemmingMissing>> {
  return change(actor, async (tx) => {
    const object = await loadHeld(tx, actor, input.objectId)
    if (!object || object.soort === 'melding' || !mayHeld(actor, 'actie:record', object))
      return refuse({ kind: 'not_found' })
    if (await isClosed(tx, actor, object.objectId)) return refuse({ kind: 'zaak_closed' })
    const opgeschortOp = await opgeschortSinds(tx, actor, object.objectId)
    if (opgeschortOp) return refuse({ kind: 'dossier_suspended', opgeschortOp })
    const allowed = await requireToestemming(tx, actor, 'actie:record', object.objectId, null, feitOf(object))
    if (!allowed.ok) return allowed
    const saved = await saveEnvelopes(tx, actor, object, input.envelopes, { required: ['verslagen'] })
    if (!saved.ok) return saved
    await insertActies(tx, actor, input.objectId, [input])
    await record(tx, actor, { event: 'actie_recorded', objectId: object.objectId, soort: input.soort })
    return ok(object.objectId)
  })
}

export function completeActie(
  actor: Actor,
  input: CompleteActieInput,
): Promise<Result<string, ActieFailure | SealedWriteFailure | ToestemmingMissing>> {
  return change(actor, async (tx) => {
    const object = await loadHeld(tx, actor, input.objectId)
    const actie = object && (await loadActie(tx, actor, input.objectId, input.id))
    if (!object || !actie || !mayHeld(actor, 'actie:complete', object)) return refuse({ kind: 'not_found' })
    if (await isClosed(tx, actor, object.objectId)) return refuse({ kind: 'zaak_closed' })
    const allowed = await requireToestemming(tx, actor, 'actie:complete', object.objectId, null, feitOf(object))
    if (!allowed.ok) return allowed
    const completed = complete(actie, { uitkomst: input.uitkomst, op: input.op ?? tx.today, today: tx.today })
    if (!completed.ok) return completed
    await saveActie(tx, actor, completed.value)
    const saved = await saveEnvelopes(tx, actor, object, input.envelopes, { required: [], allowed: ['verslagen'] })
    if (!saved.ok) return saved
    await record(tx, actor, { event: 'actie_completed', objectId: object.objectId, uitkomst: input.uitkomst })
    return ok(object.objectId)
  })
}

function feitOf({ soort }: { soort: string }) {
  if (soort === 'reflectie') return 'bij_reflectie'
  return soort === 'intake' ? 'bij_intake' : null
}
