import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { fromDate, toDate } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import type { Aanspreekpunt, AanspreekpuntTaak } from './aanspreekpunt'
import type { RecordAanspreekpuntInput } from './aanspreekpunt.schema'

export async function loadAanspreekpunten(
  tx: Tx,
  actor: Actor,
  only: { id?: string; schoolId?: string } = {},
): Promise<Aanspreekpunt[]> {
  const rows = await tx.prisma.aanspreekpunt.findMany({
    where: { bestuurId: actor.bestuurId, ...only },
    orderBy: [{ vanaf: 'desc' }, { naam: 'asc' }],
  })
  return rows.map(({ id, schoolId, taak, naam, bereik, vanaf, tot }) => ({
    ...{ id, schoolId, naam, bereik, taak: taak as AanspreekpuntTaak },
    vanaf: fromDate(vanaf),
    tot: tot ? fromDate(tot) : null,
  }))
}

/** False when it is there already. */
export async function insertAanspreekpunt(
  tx: Tx,
  actor: Actor,
  { vanaf, ...input }: RecordAanspreekpuntInput,
): Promise<boolean> {
  const data = { bestuurId: actor.bestuurId, ...input, vanaf: toDate(vanaf), vastgelegdDoor: actor.accountId }
  return (await tx.prisma.aanspreekpunt.createMany({ data, skipDuplicates: true })).count === 1
}

export async function saveEinde(tx: Tx, actor: Actor, { id, tot }: Aanspreekpunt): Promise<void> {
  await tx.prisma.aanspreekpunt.updateMany({
    where: { bestuurId: actor.bestuurId, id },
    data: { tot: tot ? toDate(tot) : null },
  })
}
