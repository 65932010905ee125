import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import type { Tx } from '@/lib/platform/db/context'
import { loadBestuur } from './bestemming.store'
import type { Bestemming, VoorWie } from './meldketen'
import { bestemming } from './meldketen.rules'

/** To whom a report that was told by telephone goes now; null where it is not one of these cases, or sealed already. */
export async function loadTeVerzegelen(
  actor: Actor,
  tx: Tx,
  objectIds: readonly string[],
  ketenId: string,
): Promise<Bestemming | null> {
  const marked = await tx.prisma.meldplichtfeit.count({
    where: {
      ...{ bestuurId: actor.bestuurId, houder: actor.accountId, meldketenId: ketenId },
      objectId: { in: [...objectIds] },
    },
  })
  if (marked === 0) return null
  const rows = await tx.prisma.$queryRaw<{ voor: VoorWie; verzegeld: boolean }[]>`
    select voor, verzegeld from meldketens_van_melder() where id = ${ketenId}::uuid`
  const [keten] = rows
  if (!keten || keten.verzegeld || keten.voor === 'inspecteur') return null
  const { ambt, bestuurders } = await loadBestuur(actor, tx)
  if (keten.voor === 'ambt') return bestemming(ambt, bestuurders, [])
  const found = await tx.prisma.$queryRaw<{ id: string }[]>`
    select meldketen_ontvangers_van_melder as id from meldketen_ontvangers_van_melder(${ketenId}::uuid)`
  const ids = found.map(({ id }) => id)
  const personen = bestuurders.filter(({ accountId }) => ids.includes(accountId))
  return { voor: 'personen', telefoon: personen.every(({ publicKey }) => publicKey === null), personen }
}
