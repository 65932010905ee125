import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { fromDate, toDate } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import type { Geleding, Voordracht, VoordrachtUitkomst, Voordrager } from './voordracht'

export async function loadVoordrachten(tx: Tx, actor: Actor, aanstellingId: string): Promise<Voordracht[]> {
  const rows = await tx.prisma.voordracht.findMany({
    where: { bestuurId: actor.bestuurId, aanstellingId },
    orderBy: [{ op: 'desc' }, { createdAt: 'desc' }],
  })
  return rows.map((row) => ({
    ...{ id: row.id, aanstellingId, op: fromDate(row.op), door: row.door as Voordrager },
    ...{ geledingen: row.geledingen as Geleding[], uitkomst: row.uitkomst as VoordrachtUitkomst },
  }))
}

/** False when it is there already. */
export async function insertVoordracht(tx: Tx, actor: Actor, voordracht: Voordracht): Promise<boolean> {
  const data = {
    ...voordracht,
    ...{ bestuurId: actor.bestuurId, vastgelegdDoor: actor.accountId },
    ...{ op: toDate(voordracht.op), geledingen: [...voordracht.geledingen] },
  }
  return (await tx.prisma.voordracht.createMany({ data, skipDuplicates: true })).count === 1
}
