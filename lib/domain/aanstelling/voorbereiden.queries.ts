import 'server-only'
import { loadMensen } from '@/lib/domain/gebruiker/gebruiker.store'
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
    mensen: (await loadMensen(tx, actor))
      .filter(({ status }) => status !== 'ingetrokken')
      .map(({ id, naam, mail }) => ({ id, naam, mail })),
    scholen: await tx.prisma.school.findMany({
      where: { bestuurId: actor.bestuurId, geslotenOp: null },
      select: { id: true, naam: true, plaats: true },
      orderBy: { naam: 'asc' },
    }),
  }))
}
