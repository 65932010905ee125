import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { UrenFailure } from './uren'
import { requireBesteed } from './uren.rules'
import type { RecordUrenInput, RemoveUrenInput } from './uren.schema'
import { insertUren, removeUrenRow } from './uren.store'

/** Time by hand, beside what conversations and voorlichting took (R-UREN-1). On what exactly is not kept. */
export function recordUren(actor: Actor, input: RecordUrenInput): Promise<Result<string, UrenFailure>> {
  return change(actor, async (tx) => {
    if (!may(actor, 'uren:record')) return refuse({ kind: 'not_found' })
    const spent = requireBesteed(input.op, tx.today)
    if (!spent.ok) return spent
    if (!(await insertUren(tx, actor, input))) return ok(input.id)
    await record(tx, actor, { event: 'uren_recorded', objectId: input.id })
    return ok(input.id)
  })
}

export function removeUren(actor: Actor, { urenId }: RemoveUrenInput): Promise<Result<string, { kind: 'not_found' }>> {
  return change(actor, async (tx) => {
    if (!may(actor, 'uren:remove')) return refuse({ kind: 'not_found' })
    if (!(await removeUrenRow(tx, actor, urenId))) return refuse({ kind: 'not_found' })
    await record(tx, actor, { event: 'uren_removed', objectId: urenId })
    return ok(urenId)
  })
}
