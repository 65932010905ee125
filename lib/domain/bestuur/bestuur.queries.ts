import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { read } from '@/lib/platform/db/change'

export type BestuurKop = { naam: string; sector: string; grondslag: string }

/** The name over every page of this bestuur. */
export async function getBestuur(actor: Actor): Promise<BestuurKop> {
  return read(actor, (tx) =>
    tx.prisma.bestuur.findFirstOrThrow({
      where: { id: actor.bestuurId },
      select: { naam: true, sector: true, grondslag: true },
    }),
  )
}
