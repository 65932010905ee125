import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import type { SealedWriteFailure } from '@/lib/domain/object/object'
import { saveEnvelopes } from '@/lib/domain/object/object.store'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { MeldingFailure } from './melding'
import * as rules from './melding.rules'
import type { CloseMeldingInput, TriageMeldingInput } from './melding.schema'
import { loadReceived, saveMelding } from './melding.store'
import { decide, type TriageFailure } from './triage.rules'

/** What the case is and who takes it up; the reason is sealed (R-TRI-1 to 7). */
export function triageMelding(
  actor: Actor,
  input: TriageMeldingInput,
): Promise<Result<string, MeldingFailure | TriageFailure | SealedWriteFailure>> {
  return change(actor, async (tx) => {
    const melding = await loadReceived(tx, actor, input.meldingId)
    if (!melding || !mayHeld(actor, 'melding:triage', melding)) return refuse({ kind: 'not_found' })
    if (melding.revisie !== input.revisie) return refuse({ kind: 'changed_elsewhere' })
    const allowed = decide({ ...input, gebieden: input.probleemgebieden, wijze: melding.wijze })
    if (!allowed.ok) return allowed
    const triaged = rules.triage(melding, { uitkomst: input.uitkomst, afgebakend: input.afgebakend, today: tx.today })
    if (!triaged.ok) return triaged
    const target = { objectId: melding.id, houder: actor.accountId, soort: 'melding' as const }
    const saved = await saveEnvelopes(tx, actor, target, input.envelopes, { required: ['verslagen'] })
    if (!saved.ok) return saved
    const extra = {
      probleemgebieden: input.probleemgebieden,
      gedragingen: input.gedragingen,
      partijen: input.partijen,
      vraagSchool: input.vragen.school,
      vraagOnderwijs: input.vragen.onderwijs,
      vraagCommissie: input.vragen.commissie,
      vraagAndereRegeling: input.vragen.andereRegeling,
      andereRegeling: input.andereRegeling,
    }
    if (!(await saveMelding(tx, actor, triaged.value, extra))) return refuse({ kind: 'changed_elsewhere' })
    await record(tx, actor, { event: 'melding_triaged', objectId: melding.id, uitkomst: input.uitkomst })
    return ok(melding.id)
  })
}

export function closeMelding(
  actor: Actor,
  input: CloseMeldingInput,
): Promise<
  Result<string, MeldingFailure | SealedWriteFailure | { kind: 'not_triaged' } | { kind: 'controle_missing' }>
> {
  return change(actor, async (tx) => {
    const melding = await loadReceived(tx, actor, input.meldingId)
    if (!melding || !mayHeld(actor, 'melding:close', melding)) return refuse({ kind: 'not_found' })
    if (melding.revisie !== input.revisie) return refuse({ kind: 'changed_elsewhere' })
    const closed = rules.close(melding, { controle: input.controle, today: tx.today })
    if (!closed.ok) return closed
    const target = { objectId: melding.id, houder: actor.accountId, soort: 'melding' as const }
    const saved = await saveEnvelopes(tx, actor, target, input.envelopes, { required: ['bewijs'] })
    if (!saved.ok) return saved
    const extra = {
      controleOpgelost: input.controle?.opgelost ?? null,
      controleKlager: input.controle?.klager ?? null,
      controleVeiligheid: input.controle?.veiligheid ?? null,
    }
    if (!(await saveMelding(tx, actor, closed.value, extra))) return refuse({ kind: 'changed_elsewhere' })
    await record(tx, actor, { event: 'melding_closed', objectId: melding.id })
    return ok(melding.id)
  })
}
