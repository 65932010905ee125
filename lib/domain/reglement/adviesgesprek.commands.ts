import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import { volgendGesprek } from './adviesgesprek.rules'
import type { RecordAdviesgesprekInput } from './adviesgesprek.schema'
import { insertAdviesgesprek } from './adviesgesprek.store'
import { loadReglement } from './reglement.store'

/** When she spoke the directeur of a school; the next is due so long after it (T-ADVG). Of what they spoke is not kept. */
export function recordAdviesgesprek(
  actor: Actor,
  { schoolId, op }: RecordAdviesgesprekInput,
): Promise<Result<string, { kind: 'not_found' } | { kind: 'in_future' }>> {
  return change(actor, async (tx) => {
    if (!may(actor, 'adviesgesprek:record', schoolId)) return refuse({ kind: 'not_found' })
    if (op > tx.today) return refuse({ kind: 'in_future' })
    const volgendeOp = volgendGesprek(await loadReglement(actor, tx), op)?.laatste ?? null
    const id = await insertAdviesgesprek(tx, actor, { schoolId, op, volgendeOp })
    await record(tx, actor, { event: 'adviesgesprek_recorded', objectId: id, schoolId })
    return ok(id)
  })
}
