import 'server-only'
import { loadDossier } from '@/lib/domain/dossier/dossier.store'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { loadToestemmingen } from '@/lib/domain/toestemming/toestemming.store'
import type { Actor } from '@/lib/kernel/actor'
import { isId } from '@/lib/kernel/id'
import { read } from '@/lib/platform/db/change'
import { loadGevolgen } from './gevolgen.store'
import type { Intrekking } from './intrekking'

/** What withdrawing this one would do, worked through before it is done; null where there is no such toestemming. */
export async function getIntrekking(
  actor: Actor,
  { dossierId, toestemmingId }: { dossierId: string; toestemmingId: string },
): Promise<Intrekking | null> {
  if (!isId(dossierId)) return null
  return read(actor, async (tx) => {
    const dossier = await loadDossier(tx, actor, dossierId)
    if (!dossier || !mayHeld(actor, 'toestemming:withdraw', dossier)) return null
    const toestemming = (await loadToestemmingen(tx, actor, dossierId)).find(({ id }) => id === toestemmingId)
    return toestemming ? loadGevolgen(tx, actor, dossier, toestemming) : null
  })
}
