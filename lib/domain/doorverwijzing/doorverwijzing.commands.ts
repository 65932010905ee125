import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import type { SealedWriteFailure } from '@/lib/domain/object/object'
import { loadHeld, saveEnvelopes } from '@/lib/domain/object/object.store'
import { isClosed } from '@/lib/domain/object/zaak.store'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { GeefFailure } from '@/lib/domain/toestemming/geven.rules'
import { giveToestemming } from '@/lib/domain/toestemming/geven.store'
import type { ToestemmingMissing } from '@/lib/domain/toestemming/toestemming'
import { requireToestemming } from '@/lib/domain/toestemming/toestemming.store'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import * as rules from './doorverwijzing.rules'
import { doelVan, type FollowDoorverwijzingInput, type RecordDoorverwijzingInput } from './doorverwijzing.schema'
import * as store from './doorverwijzing.store'

type Failure = { kind: 'not_found' } | { kind: 'zaak_closed' } | SealedWriteFailure

/** The way to other help: agreed with the person, told only with his toestemming (R-DVW-1, R-ROUTE-5, R-ROUTE-10). */
export function recordDoorverwijzing(
  actor: Actor,
  input: RecordDoorverwijzingInput,
): Promise<Result<string, Failure | rules.ReferFailure | ToestemmingMissing | GeefFailure | { kind: 'not_on_kaart' }>> {
  return change(actor, async (tx) => {
    const act = rules.actOf[input.manier]
    const object = await loadHeld(tx, actor, input.objectId)
    if (!object || (object.soort !== 'dossier' && object.soort !== 'melding') || !mayHeld(actor, act, object))
      return refuse({ kind: 'not_found' })
    if (await isClosed(tx, actor, object.objectId)) return refuse({ kind: 'zaak_closed' })
    const { ingangId } = doelVan(input.doel)
    if (ingangId && !(await store.isOnKaart(tx, actor, ingangId))) return refuse({ kind: 'not_on_kaart' })
    const verwezene = await store.loadVerwezene(tx, actor, object.objectId)
    const allowed = rules.refer(input, verwezene, tx.today)
    if (!allowed.ok) return allowed
    if (input.toestemming) {
      const place = { objectId: object.objectId, klager: verwezene.klager }
      const noted = await giveToestemming(tx, actor, place, { ...input.toestemming, voorId: input.id })
      if (!noted.ok) return noted
    }
    const feit = object.soort === 'melding' ? 'bij_melding' : null
    const given = await requireToestemming(tx, actor, act, object.objectId, input.id, feit)
    if (!given.ok) return given
    const required = input.toestemming ? (['verslagen', 'bewijs'] as const) : (['verslagen'] as const)
    const saved = await saveEnvelopes(tx, actor, object, input.envelopes, { required })
    if (!saved.ok) return saved
    await store.insertDoorverwijzing(tx, actor, input)
    await record(tx, actor, { event: 'doorverwijzing_recorded', objectId: object.objectId, soort: input.manier })
    return ok(object.objectId)
  })
}

/** Did the person arrive there (R-DVW-3)? Also asked when the case is closed by then. */
export function followDoorverwijzing(
  actor: Actor,
  input: FollowDoorverwijzingInput,
): Promise<Result<string, { kind: 'not_found' } | rules.FollowFailure | SealedWriteFailure>> {
  return change(actor, async (tx) => {
    const object = await loadHeld(tx, actor, input.objectId)
    const [found] = object
      ? await store.loadDoorverwijzingen(tx, actor, { objectId: input.objectId, id: input.id })
      : []
    if (!object || !found || !mayHeld(actor, 'doorverwijzing:follow', object)) return refuse({ kind: 'not_found' })
    const followed = rules.follow(found, { op: input.op, aangekomen: input.aangekomen, today: tx.today })
    if (!followed.ok) return followed
    if (!(await store.saveOpgevolgd(tx, actor, followed.value))) return refuse({ kind: 'already_followed' })
    const saved = await saveEnvelopes(tx, actor, object, input.envelopes, { required: ['verslagen'] })
    if (!saved.ok) return saved
    await record(tx, actor, { event: 'doorverwijzing_followed', objectId: object.objectId, uitkomst: input.aangekomen })
    return ok(object.objectId)
  })
}
