import 'server-only'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { read } from '@/lib/platform/db/change'

export type BestuurKop = { naam: string; sector: string; grondslag: string }

/** The name over every page of this bestuur; null for who does not belong to it today. */
export async function getBestuur(actor: Actor): Promise<BestuurKop | null> {
  if (!may(actor, 'bestuur:read')) return null
  return read(actor, (tx) =>
    tx.prisma.bestuur.findFirst({
      where: { id: actor.bestuurId },
      select: { naam: true, sector: true, grondslag: true },
    }),
  )
}
