import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import { insertMeldplichtfeit } from '@/lib/domain/meldplicht/meldplicht.store'
import { nextNummer } from '@/lib/domain/object/nummer.store'
import type { SealedWriteFailure } from '@/lib/domain/object/object'
import { adoptGrant, bytesOf, insertOwnObject, saveEnvelopes } from '@/lib/domain/object/object.store'
import { may, mayHeld } from '@/lib/domain/toegang/toegang.access'
import { markOntvangen } from '@/lib/domain/verwijzing/verwijzing.store'
import type { Actor } from '@/lib/kernel/actor'
import { toDate } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { MeldingFailure, TooLate } from './melding'
import { becomeSoort, requireNietLater, requireOpen } from './melding.rules'
import type { AmendMeldingInput, ReceiveMeldingInput, RecordMeldingInput } from './melding.schema'
import { insertMelding, loadMelding, loadReceived, saveMelding } from './melding.store'

/** A melding of one's own, written down by the vertrouwenspersoon. R-MELD-8 is asked before anything is kept. */
export function recordMelding(
  actor: Actor,
  input: RecordMeldingInput,
): Promise<Result<string, TooLate | SealedWriteFailure | { kind: 'not_found' }>> {
  return change(actor, async (tx) => {
    if (!may(actor, 'melding:record', input.schoolId)) return refuse({ kind: 'not_found' })
    const past = requireNietLater(input, tx.today)
    if (!past.ok) return past
    // Asking for a number takes turns: who sends the same melding twice, at once too, finds it there.
    const nummer = await nextNummer(tx, actor, 'melding')
    if (await loadMelding(tx, actor, input.object.id)) return ok(input.object.id)
    await insertOwnObject(tx, actor, 'melding', input.object)
    await insertMelding(tx, actor, {
      id: input.object.id,
      nummer,
      kaart: bytesOf(input.kaart),
      ...kenmerkenOf(input),
    })
    const target = { objectId: input.object.id, houder: actor.accountId, soort: 'melding' as const }
    const saved = await saveEnvelopes(tx, actor, target, input.envelopes, { required: ['kern'] })
    if (!saved.ok) return saved
    const feit = { objectId: input.object.id, houder: actor.accountId, deur: 'melding' as const }
    const meldplicht = await insertMeldplichtfeit(tx, actor, { ...feit, antwoorden: input.meldplicht })
    await record(tx, actor, { event: 'melding_recorded', objectId: input.object.id, soort: input.soort, meldplicht })
    return ok(input.object.id)
  })
}

/** nieuw → in_behandeling: the holder opened what was sealed to her, and keeps her own wrap and card. */
export function receiveMelding(actor: Actor, input: ReceiveMeldingInput): Promise<Result<string, MeldingFailure>> {
  return change(actor, async (tx) => {
    const melding = await loadMelding(tx, actor, input.meldingId)
    if (!melding || !mayHeld(actor, 'melding:receive', melding)) return refuse({ kind: 'not_found' })
    if (melding.status !== 'nieuw') return ok(melding.id)
    await adoptGrant(tx, actor, melding.id, input.eigen)
    const received = {
      nummer: await nextNummer(tx, actor, 'melding'),
      kaart: bytesOf(input.kaart),
      gelezenOp: new Date(),
    }
    if (!(await saveMelding(tx, actor, { ...melding, status: 'in_behandeling' }, received)))
      return refuse({ kind: 'changed_elsewhere' })
    await markOntvangen(tx, actor, melding.id)
    await record(tx, actor, { event: 'melding_received', objectId: melding.id })
    return ok(melding.id)
  })
}

/** Another label, text or coded fact, while there is no dossier yet. */
export function amendMelding(
  actor: Actor,
  input: AmendMeldingInput,
): Promise<Result<string, MeldingFailure | TooLate | SealedWriteFailure>> {
  return change(actor, async (tx) => {
    const melding = await loadReceived(tx, actor, input.meldingId)
    if (!melding || !mayHeld(actor, 'melding:amend', melding)) return refuse({ kind: 'not_found' })
    if (!may(actor, 'melding:amend', input.schoolId)) return refuse({ kind: 'not_found' })
    const open = requireOpen(melding)
    if (!open.ok) return open
    const past = requireNietLater(input, tx.today)
    if (!past.ok) return past
    if (melding.revisie !== input.revisie) return refuse({ kind: 'changed_elsewhere' })
    const changed = becomeSoort(melding, input.soort)
    if (!changed.ok) return changed
    const target = { objectId: melding.id, houder: actor.accountId, soort: 'melding' as const }
    const saved = await saveEnvelopes(tx, actor, target, input.envelopes, { required: ['kern'] })
    if (!saved.ok) return saved
    const extra = { ...kenmerkenOf(input), kaart: bytesOf(input.kaart) }
    if (!(await saveMelding(tx, actor, changed.value, extra))) return refuse({ kind: 'changed_elsewhere' })
    if (input.meldplicht) {
      const feit = { objectId: melding.id, houder: actor.accountId, deur: 'nieuw_feit' as const }
      await insertMeldplichtfeit(tx, actor, { ...feit, antwoorden: input.meldplicht })
    }
    await record(tx, actor, { event: 'melding_amended', objectId: melding.id, soort: input.soort })
    return ok(melding.id)
  })
}

function kenmerkenOf(input: Omit<AmendMeldingInput, 'meldingId' | 'revisie' | 'kaart' | 'envelopes'>) {
  return {
    schoolId: input.schoolId,
    soort: input.soort,
    ontvangenOp: toDate(input.ontvangenOp),
    wijze: input.wijze,
    melderCategorie: input.melderCategorie,
    klagerCategorie: input.klagerCategorie,
    minderjarig: input.minderjarig,
  }
}
