import 'server-only'
import { loadDossier } from '@/lib/domain/dossier/dossier.store'
import { record } from '@/lib/domain/logboek/logboek.store'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { ToestemmingMissing } from '@/lib/domain/toestemming/toestemming'
import { requireToestemming } from '@/lib/domain/toestemming/toestemming.store'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { ShowIntervisieInput } from './intervisie.schema'

/** A copy was made in the browser; where someone could be recognised only with toestemming (R-INTV-1). */
export function showIntervisie(
  actor: Actor,
  { dossierId, herkenbaar }: ShowIntervisieInput,
): Promise<Result<string, { kind: 'not_found' } | ToestemmingMissing>> {
  return change(actor, async (tx) => {
    const act = herkenbaar === 'ja' ? 'intervisie:show' : 'intervisie:prepare'
    const dossier = await loadDossier(tx, actor, dossierId)
    if (!dossier || !mayHeld(actor, act, dossier)) return refuse({ kind: 'not_found' })
    const allowed = await requireToestemming(tx, actor, act, dossierId)
    if (!allowed.ok) return allowed
    await record(tx, actor, { event: 'intervisie_shown', objectId: dossierId, soort: herkenbaar })
    return ok(dossierId)
  })
}
