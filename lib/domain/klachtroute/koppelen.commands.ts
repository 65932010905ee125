import 'server-only'
import { loadDossier } from '@/lib/domain/dossier/dossier.store'
import { record } from '@/lib/domain/logboek/logboek.store'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { ToestemmingMissing } from '@/lib/domain/toestemming/toestemming'
import { requireToestemming } from '@/lib/domain/toestemming/toestemming.store'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { LinkKlachtInput, UnlinkKlachtInput } from './klachtroute.schema'
import * as store from './klachtroute.store'
import { type LinkFailure, link } from './koppelen.rules'

/** A klacht that came up during this one, with which of the two goes first (R-ROUTE-7). Both are the adviser's own. */
export function linkKlacht(
  actor: Actor,
  { dossierId, nummer, voorrang, besprokenOp }: LinkKlachtInput,
): Promise<Result<string, { kind: 'not_found' } | LinkFailure | ToestemmingMissing>> {
  return change(actor, async (tx) => {
    const dossier = await loadDossier(tx, actor, dossierId)
    if (!dossier || !mayHeld(actor, 'klacht:link', dossier)) return refuse({ kind: 'not_found' })
    const allowed = await requireToestemming(tx, actor, 'klacht:link', dossierId)
    if (!allowed.ok) return allowed
    const anderId = await store.findDossier(tx, actor, nummer)
    const linked = link(
      { dossierId, anderId, besprokenOp },
      { koppelingen: await store.loadKoppelingen(tx, actor, dossierId), today: tx.today },
    )
    if (!linked.ok) return linked
    await store.insertKoppeling(tx, actor, { dossierId, anderId: linked.value, voorrang, besprokenOp })
    await record(tx, actor, { event: 'klacht_linked', objectId: dossierId })
    return ok(dossierId)
  })
}

export function unlinkKlacht(
  actor: Actor,
  { dossierId, id }: UnlinkKlachtInput,
): Promise<Result<string, { kind: 'not_found' }>> {
  return change(actor, async (tx) => {
    const dossier = await loadDossier(tx, actor, dossierId)
    if (!dossier || !mayHeld(actor, 'klacht:unlink', dossier)) return refuse({ kind: 'not_found' })
    if (!(await store.removeKoppeling(tx, actor, dossierId, id))) return refuse({ kind: 'not_found' })
    await record(tx, actor, { event: 'klacht_unlinked', objectId: dossierId })
    return ok(dossierId)
  })
}
