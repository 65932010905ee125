import 'server-only'
import { loadDossier } from '@/lib/domain/dossier/dossier.store'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { isId } from '@/lib/kernel/id'
import { read } from '@/lib/platform/db/change'
import type { InlichtingStand } from './inlichting'
import { loadInlichtingen } from './inlichting.store'

export async function getInlichtingen(actor: Actor, dossierId: string): Promise<InlichtingStand | null> {
  if (!isId(dossierId)) return null
  return read(actor, async (tx) => {
    const dossier = await loadDossier(tx, actor, dossierId)
    if (!dossier || !mayHeld(actor, 'dossier:read', dossier)) return null
    return loadInlichtingen(tx, actor, dossierId)
  })
}
