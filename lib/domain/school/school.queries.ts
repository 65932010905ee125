import 'server-only'
import type { Act } from '@/lib/domain/toegang/toegang'
import { schoolsFor } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import type { Tx } from '@/lib/platform/db/context'

export type SchoolKeuze = { id: string; naam: string; sector: string }

export async function loadScholenFor(actor: Actor, tx: Tx, act: Act): Promise<SchoolKeuze[]> {
  const scope = schoolsFor(actor, act)
  return tx.prisma.school.findMany({
    where: { bestuurId: actor.bestuurId, geslotenOp: null, ...(scope === 'alle' ? {} : { id: { in: scope } }) },
    select: { id: true, naam: true, sector: true },
    orderBy: { naam: 'asc' },
  })
}
