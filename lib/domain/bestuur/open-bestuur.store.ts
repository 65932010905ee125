import 'server-only'
import type { Tx } from '@/lib/platform/db/context'
import type { BestuurPlan } from './open-bestuur.rules'

/** False when there is a bestuur of that name. Works for the owner of the database only: the app may not. */
export async function saveBestuur(tx: Tx, plan: BestuurPlan): Promise<boolean> {
  const rows = await tx.prisma.$queryRaw<{ made: boolean }[]>`
    select deur_bestuur_openen(${JSON.stringify(plan)}::jsonb) as made`
  return rows[0]?.made ?? false
}
