import 'server-only'
import { loadAmbt, loadHouders } from '@/lib/domain/ambt/ambt.store'
import type { Actor } from '@/lib/kernel/actor'
import { toDate } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import type { AmbtSleutel, Bestemming, Bestuurder, LaterBestuurder } from './meldketen'
import { bestemming } from './meldketen.rules'

const bestuur = { soort: 'bestuur', schoolId: null } as const

/** Who holds the office of the bestuur today, and its key as who seals to it must know it. */
export async function loadBestuur(
  actor: Actor,
  tx: Tx,
): Promise<{ ambt: (AmbtSleutel & { dicht: boolean }) | null; bestuurders: Bestuurder[] }> {
  const found = await loadAmbt(tx, actor, bestuur)
  const bestuurders = await loadHouders(tx, actor, bestuur)
  if (!found) return { ambt: null, bestuurders }
  const rows = await tx.prisma.$queryRaw<{ open: boolean }[]>`select ambt_is_open(${found.id}::uuid) as open`
  const { id: ambtId, versie, publicKey } = found
  return { ambt: { ambtId, versie, publicKey, dicht: !rows[0]?.open }, bestuurders }
}

/** Who was or will be of the bestuur and is not today: suspended, or not begun. Nobody whose time there is over. */
export async function loadLaterBestuurders(
  actor: Actor,
  tx: Tx,
  nu: readonly Bestuurder[],
): Promise<LaterBestuurder[]> {
  const rows = await tx.prisma.account.findMany({
    where: {
      id: { notIn: nu.map(({ accountId }) => accountId) },
      aanstellingen: {
        some: {
          ...{ bestuurId: actor.bestuurId, rol: 'bestuurder', status: { not: 'beeindigd' } },
          OR: [{ tot: null }, { tot: { gte: toDate(tx.today) } }],
        },
      },
    },
    select: { id: true, naam: true },
    orderBy: { naam: 'asc' },
  })
  return rows.map(({ id, naam }) => ({ accountId: id, naam }))
}

export async function loadBestemming(actor: Actor, tx: Tx, betrokken: readonly string[]): Promise<Bestemming> {
  const { ambt, bestuurders } = await loadBestuur(actor, tx)
  return bestemming(ambt, bestuurders, betrokken)
}
