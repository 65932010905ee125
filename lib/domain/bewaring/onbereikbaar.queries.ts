import 'server-only'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { read } from '@/lib/platform/db/change'

/** For the bestuur: how many dossiers nobody can open any more. Not whose, not of what (R-AANST-4, R-SPOOR-1). */
export async function countOnbereikbaar(actor: Actor): Promise<number> {
  if (!may(actor, 'aanstelling:confirm')) return 0
  const rows = await read(
    actor,
    (tx) => tx.prisma.$queryRaw<{ aantal: number | null }[]>`select aantal_onbereikbaar() as aantal`,
  )
  return rows[0]?.aantal ?? 0
}
