import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import { loadDossier } from './dossier.store'
import type { ExportDossierInput } from './export-dossier.schema'

/** A copy for the klager is being made: noted before it exists. It is made and sealed in the browser. */
export function exportDossier(actor: Actor, input: ExportDossierInput): Promise<Result<string, { kind: 'not_found' }>> {
  return change(actor, async (tx) => {
    const dossier = await loadDossier(tx, actor, input.dossierId)
    if (!dossier || !mayHeld(actor, 'dossier:export', dossier)) return refuse({ kind: 'not_found' })
    await record(tx, actor, { event: 'dossier_exported', objectId: dossier.id, aantal: input.aantal })
    return ok(dossier.id)
  })
}
