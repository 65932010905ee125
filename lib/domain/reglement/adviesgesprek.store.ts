import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { type Datum, fromDate, toDate } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import type { Tx } from '@/lib/platform/db/context'

export async function insertAdviesgesprek(
  tx: Tx,
  actor: Actor,
  { schoolId, op, volgendeOp }: { schoolId: string; op: Datum; volgendeOp: Datum | null },
): Promise<string> {
  const id = newId<'adviesgesprek'>()
  const days = { op: toDate(op), volgendeOp: volgendeOp && toDate(volgendeOp) }
  await tx.prisma.adviesgesprek.createMany({
    data: { bestuurId: actor.bestuurId, id, accountId: actor.accountId, schoolId, ...days },
  })
  return id
}

/** The last talk of the actor at each school; of two on one day what was recorded last, as in the list of days. */
export async function loadAdviesgesprekken(
  tx: Tx,
  actor: Actor,
): Promise<Map<string, { op: Datum; volgendeOp: Datum | null }>> {
  const rows = await tx.prisma.adviesgesprek.findMany({
    where: { bestuurId: actor.bestuurId, accountId: actor.accountId },
    orderBy: [{ op: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
  })
  return new Map(
    rows.map((row) => [row.schoolId, { op: fromDate(row.op), volgendeOp: row.volgendeOp && fromDate(row.volgendeOp) }]),
  )
}
