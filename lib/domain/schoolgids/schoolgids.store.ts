import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { fromDate, toDate } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import type { Akkoord, Gidsrol } from './schoolgids'

export async function loadAkkoorden(tx: Tx, actor: Actor, of: { accountId?: string } = {}): Promise<Akkoord[]> {
  const rows = await tx.prisma.schoolgidsAkkoord.findMany({
    where: { bestuurId: actor.bestuurId, stoptOp: null, ...of },
    orderBy: [{ gegevenOp: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, accountId, rol, bereik, gegevenOp }) => ({
    ...{ id, accountId, bereik, rol: rol as Gidsrol, gegevenOp: fromDate(gegevenOp) },
    stoptOp: null,
  }))
}

/** False when there is one already. */
export async function insertAkkoord(
  tx: Tx,
  actor: Actor,
  input: Pick<Akkoord, 'id' | 'rol' | 'bereik'>,
): Promise<boolean> {
  const own = { bestuurId: actor.bestuurId, accountId: actor.accountId, gegevenOp: toDate(tx.today) }
  const { count } = await tx.prisma.schoolgidsAkkoord.createMany({ data: { ...input, ...own }, skipDuplicates: true })
  return count === 1
}

/** False when the actor has none of that id that holds. */
export async function endAkkoord(tx: Tx, actor: Actor, id: string): Promise<boolean> {
  const { count } = await tx.prisma.schoolgidsAkkoord.updateMany({
    where: { bestuurId: actor.bestuurId, accountId: actor.accountId, id, stoptOp: null },
    data: { stoptOp: toDate(tx.today) },
  })
  return count === 1
}
