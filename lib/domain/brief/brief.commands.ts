import 'server-only'
import { requireOpenDossier } from '@/lib/domain/bestand/bestand.rules'
import { loadStand } from '@/lib/domain/bestand/bestand.store'
import { loadInstellingen } from '@/lib/domain/bestuur/instellingen.queries'
import { record } from '@/lib/domain/logboek/logboek.store'
import type { SealedWriteFailure } from '@/lib/domain/object/object'
import { loadHeld, saveEnvelopes } from '@/lib/domain/object/object.store'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { ActWithToestemming, ToestemmingMissing } from '@/lib/domain/toestemming/toestemming'
import { requireToestemming } from '@/lib/domain/toestemming/toestemming.store'
import type { Actor } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import { finish, requireConcept, soortenVoor } from './brief.rules'
import type { AmendBriefInput, BriefRef, RecordBriefInput } from './brief.schema'
import { destroyBrief, insertBrief, loadBrief, saveDefinitief } from './brief.store'

type NotOpen = { kind: 'not_found' | 'overdracht_open' } | { kind: 'dossier_closed'; afgeslotenOp: Datum | null }
type Shut = NotOpen | ToestemmingMissing
type BriefAct = Extract<ActWithToestemming, `brief:${string}`>
type Failure = Shut | SealedWriteFailure | { kind: 'already_final' }

/** A letter begins as a concept, however much of it is still missing (R-KL-1). */
export function recordBrief(
  actor: Actor,
  input: RecordBriefInput,
): Promise<Result<string, Shut | SealedWriteFailure | { kind: 'mondeling_niet' }>> {
  return change(actor, async (tx) => {
    const held = await requireWritable(tx, actor, 'brief:record', input.objectId)
    if (!held.ok) return held
    const { mondelingeKlacht } = await loadInstellingen(actor, tx)
    if (!soortenVoor(mondelingeKlacht).includes(input.soort)) return refuse({ kind: 'mondeling_niet' })
    const saved = await saveEnvelopes(tx, actor, held.value, input.envelopes, { required: ['bewijs'] })
    if (!saved.ok) return saved
    await insertBrief(tx, actor, input)
    await record(tx, actor, { event: 'brief_recorded', objectId: input.objectId, soort: input.soort })
    return ok(input.id)
  })
}

export function amendBrief(actor: Actor, input: AmendBriefInput): Promise<Result<string, Failure>> {
  return change(actor, async (tx) => {
    const held = await requireWritable(tx, actor, 'brief:amend', input.objectId)
    if (!held.ok) return held
    const brief = await loadBrief(tx, actor, input)
    if (!brief) return refuse({ kind: 'not_found' })
    const concept = requireConcept(brief)
    if (!concept.ok) return concept
    const saved = await saveEnvelopes(tx, actor, held.value, input.envelopes, { required: ['bewijs'] })
    if (!saved.ok) return saved
    await record(tx, actor, { event: 'brief_amended', objectId: input.objectId })
    return ok(input.id)
  })
}

/** Its words as they are now are sealed once more, whole: what is printed and signed no longer changes. */
export function finishBrief(actor: Actor, input: AmendBriefInput): Promise<Result<string, Failure>> {
  return change(actor, async (tx) => {
    const held = await requireWritable(tx, actor, 'brief:finish', input.objectId)
    if (!held.ok) return held
    const brief = await loadBrief(tx, actor, input)
    if (!brief) return refuse({ kind: 'not_found' })
    const finished = finish(brief, tx.today)
    if (!finished.ok) return finished
    const saved = await saveEnvelopes(tx, actor, held.value, input.envelopes, { required: ['bewijs'] })
    if (!saved.ok) return saved
    if (!(await saveDefinitief(tx, actor, input.objectId, finished.value))) return refuse({ kind: 'already_final' })
    await record(tx, actor, { event: 'brief_finished', objectId: input.objectId, soort: brief.soort })
    return ok(input.id)
  })
}

/** A concept that is not needed after all; a letter that was made definitief stays with the dossier. */
export function removeBrief(actor: Actor, ref: BriefRef): Promise<Result<string, NotOpen | { kind: 'already_final' }>> {
  return change(actor, async (tx) => {
    const object = await loadHeld(tx, actor, ref.objectId)
    const brief = object && (await loadBrief(tx, actor, ref))
    const stand = object && (await loadStand(tx, actor, ref.objectId))
    if (!brief || !stand || !mayHeld(actor, 'brief:remove', object)) return refuse({ kind: 'not_found' })
    const open = requireOpenDossier(stand)
    if (!open.ok) return open
    const concept = requireConcept(brief)
    if (!concept.ok) return concept
    await destroyBrief(tx, ref)
    await record(tx, actor, { event: 'brief_removed', objectId: ref.objectId })
    return ok(ref.objectId)
  })
}

async function requireWritable(tx: Tx, actor: Actor, act: BriefAct, objectId: string) {
  const object = await loadHeld(tx, actor, objectId)
  if (object?.soort !== 'dossier' || !mayHeld(actor, act, object)) return refuse({ kind: 'not_found' })
  const stand = await loadStand(tx, actor, objectId)
  if (!stand) return refuse({ kind: 'not_found' })
  const open = requireOpenDossier(stand)
  if (!open.ok) return open
  const allowed = await requireToestemming(tx, actor, act, objectId)
  return allowed.ok ? ok(object) : allowed
}
