import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { fromDate, toDate } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import type { Einde } from './afwikkelen.rules'

/** The first planned end that is near enough to have its days of winding down. */
export async function loadEinde(tx: Tx, actor: Actor): Promise<Einde | null> {
  const row = await tx.prisma.aanstelling.findFirst({
    where: {
      bestuurId: actor.bestuurId,
      accountId: actor.accountId,
      rol: { in: ['vertrouwenspersoon', 'contactpersoon', 'bovenschools_contactpersoon'] },
      status: { in: ['actief', 'beeindigd'] },
      tot: { not: null },
      afwikkelenTot: { gte: toDate(tx.today) },
    },
    orderBy: { tot: 'asc' },
  })
  return row?.tot && row.afwikkelenTot ? { tot: fromDate(row.tot), afwikkelenTot: fromDate(row.afwikkelenTot) } : null
}
