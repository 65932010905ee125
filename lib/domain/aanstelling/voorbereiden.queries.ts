import 'server-only'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { read } from '@/lib/platform/db/change'

export type VoorbereidenKeuzes = {
  mensen: { id: string; naam: string; mail: string }[]
  scholen: { id: string; naam: string; plaats: string }[]
}

export async function getVoorbereidenKeuzes(actor: Actor): Promise<VoorbereidenKeuzes | null> {
  if (!may(actor, 'aanstelling:prepare')) return null
  return read(actor, async (tx) => ({
    mensen: await tx.prisma.account.findMany({
      where: { aanstellingen: { some: { bestuurId: actor.bestuurId } }, status: { not: 'ingetrokken' } },
      select: { id: true, naam: true, mail: true },
      orderBy: { naam: 'asc' },
    }),
    scholen: await tx.prisma.school.findMany({
      where: { bestuurId: actor.bestuurId, geslotenOp: null },
      select: { id: true, naam: true, plaats: true },
      orderBy: { naam: 'asc' },
    }),
  }))
}
