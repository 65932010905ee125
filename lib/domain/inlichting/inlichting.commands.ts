import 'server-only'
import type { DossierFailure } from '@/lib/domain/dossier/dossier'
import { requireLopend } from '@/lib/domain/dossier/dossier.rules'
import { loadDossier } from '@/lib/domain/dossier/dossier.store'
import { record } from '@/lib/domain/logboek/logboek.store'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { ToestemmingMissing } from '@/lib/domain/toestemming/toestemming'
import { requireToestemming } from '@/lib/domain/toestemming/toestemming.store'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { InlichtingFailure } from './inlichting'
import { requireInlichten } from './inlichting.rules'
import type { RecordInlichtingInput } from './inlichting.schema'
import { insertInlichting, loadInlichtingen } from './inlichting.store'

/** That the aangeklaagde was told of the begeleider and of his rights (R-AANG-3). In codes: what he answered is not hers to keep. */
export function recordInlichting(
  actor: Actor,
  input: RecordInlichtingInput,
): Promise<Result<string, InlichtingFailure | DossierFailure | ToestemmingMissing>> {
  return change(actor, async (tx) => {
    const dossier = await loadDossier(tx, actor, input.dossierId)
    if (!dossier || !mayHeld(actor, 'inlichting:record', dossier)) return refuse({ kind: 'not_found' })
    const lopend = requireLopend(dossier)
    if (!lopend.ok) return lopend
    const allowed = await requireToestemming(tx, actor, 'inlichting:record', dossier.id)
    if (!allowed.ok) return allowed
    const stand = await loadInlichtingen(tx, actor, dossier.id)
    const told = requireInlichten(stand, { ...input, today: tx.today })
    if (!told.ok) return told
    if (!(await insertInlichting(tx, actor, input))) return refuse({ kind: 'changed_elsewhere' })
    await record(tx, actor, { event: 'inlichting_recorded', objectId: dossier.id })
    return ok(dossier.id)
  })
}
