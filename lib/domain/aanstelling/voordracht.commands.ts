import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import { loadAanstelling } from './aanstelling.store'
import type { VoordrachtFailure } from './voordracht'
import { propose } from './voordracht.rules'
import type { RecordVoordrachtInput } from './voordracht.schema'
import { insertVoordracht } from './voordracht.store'

/** R-AANST-1: what was proposed, by whom and when. Whom the bestuur then appoints is its own decision. */
export function recordVoordracht(
  actor: Actor,
  { aanstellingId, ...gegeven }: RecordVoordrachtInput,
): Promise<Result<string, VoordrachtFailure>> {
  return change(actor, async (tx) => {
    const aanstelling = await loadAanstelling(tx, actor, aanstellingId)
    if (!aanstelling || !may(actor, 'voordracht:record')) return refuse({ kind: 'not_found' })
    const voordracht = propose(aanstelling, { ...gegeven, today: tx.today })
    if (!voordracht.ok) return voordracht
    // Sent twice: it is there already.
    if (!(await insertVoordracht(tx, actor, voordracht.value))) return ok(aanstellingId)
    const { uitkomst, door } = voordracht.value
    await record(tx, actor, { event: 'voordracht_recorded', objectId: aanstellingId, soort: door, uitkomst })
    return ok(aanstellingId)
  })
}
