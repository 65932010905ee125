import 'server-only'
import { loadAmbt, loadHouders } from '@/lib/domain/ambt/ambt.store'
import type { Actor } from '@/lib/kernel/actor'
import type { Tx } from '@/lib/platform/db/context'
import type { AmbtSleutel, Bestemming, Bestuurder } from './meldketen'
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

export async function loadBestemming(actor: Actor, tx: Tx, betrokken: readonly string[]): Promise<Bestemming> {
  const { ambt, bestuurders } = await loadBestuur(actor, tx)
  return bestemming(ambt, bestuurders, betrokken)
}
