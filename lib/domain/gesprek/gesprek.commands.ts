import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import { insertMeldplichtfeit } from '@/lib/domain/meldplicht/meldplicht.store'
import type { SealedWriteFailure } from '@/lib/domain/object/object'
import { loadHeld, saveEnvelopes } from '@/lib/domain/object/object.store'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { ToestemmingMissing } from '@/lib/domain/toestemming/toestemming'
import { requireToestemming } from '@/lib/domain/toestemming/toestemming.store'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import { type GesprekFailure, requireHeld } from './gesprek.rules'
import type { AmendGesprekInput, RecordGesprekInput } from './gesprek.schema'
import { insertGesprek, loadAfsluiting, saveGesprek } from './gesprek.store'

type Failure = GesprekFailure | SealedWriteFailure | ToestemmingMissing

/** A conversation that was held. Recording stops where the toestemming does (R-TST-3). */
export function recordGesprek(actor: Actor, input: RecordGesprekInput): Promise<Result<string, Failure>> {
  return change(actor, async (tx) => {
    const object = await loadHeld(tx, actor, input.objectId)
    if (object?.soort !== 'dossier' || !mayHeld(actor, 'gesprek:record', object)) return refuse({ kind: 'not_found' })
    const open = await requireOpen(tx, actor, object.objectId)
    if (!open.ok) return open
    const allowed = await requireToestemming(tx, actor, 'gesprek:record', object.objectId)
    if (!allowed.ok) return allowed
    const held = requireHeld(input.op, tx.today)
    if (!held.ok) return held
    const saved = await saveEnvelopes(tx, actor, object, input.envelopes, { required: ['verslagen'] })
    if (!saved.ok) return saved
    await insertGesprek(tx, actor, input)
    if (input.meldplicht) {
      const feit = { objectId: object.objectId, houder: object.houder, deur: 'gesprek' as const }
      await insertMeldplichtfeit(tx, actor, { ...feit, antwoorden: input.meldplicht })
    }
    await record(tx, actor, { event: 'gesprek_recorded', objectId: object.objectId })
    return ok(object.objectId)
  })
}

export function amendGesprek(actor: Actor, input: AmendGesprekInput): Promise<Result<string, Failure>> {
  return change(actor, async (tx) => {
    const object = await loadHeld(tx, actor, input.objectId)
    if (object?.soort !== 'dossier' || !mayHeld(actor, 'gesprek:amend', object)) return refuse({ kind: 'not_found' })
    const open = await requireOpen(tx, actor, object.objectId)
    if (!open.ok) return open
    const allowed = await requireToestemming(tx, actor, 'gesprek:amend', object.objectId)
    if (!allowed.ok) return allowed
    const held = requireHeld(input.op, tx.today)
    if (!held.ok) return held
    const saved = await saveEnvelopes(tx, actor, object, input.envelopes, { required: ['verslagen'] })
    if (!saved.ok) return saved
    if (!(await saveGesprek(tx, actor, input, input.revisie))) return refuse({ kind: 'changed_elsewhere' })
    await record(tx, actor, { event: 'gesprek_amended', objectId: object.objectId })
    return ok(object.objectId)
  })
}

async function requireOpen(tx: Tx, actor: Actor, objectId: string): Promise<Result<undefined, GesprekFailure>> {
  const afsluiting = await loadAfsluiting(tx, actor, objectId)
  return afsluiting ? refuse({ kind: 'dossier_closed', afgeslotenOp: afsluiting.afgeslotenOp }) : ok()
}
