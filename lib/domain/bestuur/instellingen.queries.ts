import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { fromDate } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import type { Instellingen } from './instellingen'
import { instellingenOn } from './instellingen.rules'
import { instellingenSchema } from './instellingen.schema'

/** The settings of the actor's bestuur today. A stored row that no longer fits the type is a fault, not a default. */
export async function loadInstellingen(actor: Actor, tx: Tx): Promise<Instellingen> {
  const rows = await tx.prisma.bestuurInstelling.findMany({
    where: { bestuurId: actor.bestuurId },
    orderBy: { createdAt: 'desc' },
  })
  const versies = rows.map((row) => ({ vanaf: fromDate(row.vanaf), waarden: instellingenSchema.parse(row.waarden) }))
  return instellingenOn(versies, actor.today)
}
