import 'server-only'
import { loadPartijen } from '@/lib/domain/dossier/partij.store'
import { loadRoutestappen } from '@/lib/domain/dossier/routestap.store'
import { loadKlachten } from '@/lib/domain/formeleklacht/formeleklacht.store'
import type { Actor } from '@/lib/kernel/actor'
import { fromDate, toDate } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import type { Inlichting, InlichtingStand } from './inlichting'
import { aangeklaagdenVan, eersteStapOp } from './inlichting.rules'
import type { RecordInlichtingInput } from './inlichting.schema'

export async function loadInlichtingen(tx: Tx, actor: Actor, dossierId: string): Promise<InlichtingStand> {
  const rows = await tx.prisma.inlichting.findMany({
    where: { bestuurId: actor.bestuurId, objectId: dossierId, houder: actor.accountId },
    orderBy: [{ op: 'desc' }, { createdAt: 'desc' }],
  })
  const [stappen, klachten] = [
    await loadRoutestappen(tx, actor, dossierId),
    await loadKlachten(tx, actor, { objectId: dossierId }),
  ]
  return {
    vanaf: eersteStapOp(stappen, klachten),
    aangeklaagden: aangeklaagdenVan(await loadPartijen(tx, actor, dossierId)),
    inlichtingen: rows.map(({ id, partijId, door, onderwerpen, op }) => ({
      ...{ id, partijId, op: fromDate(op) },
      door: door as Inlichting['door'],
      onderwerpen: onderwerpen as Inlichting['onderwerpen'],
    })),
  }
}

/** False when the same one is there already. */
export async function insertInlichting(
  tx: Tx,
  actor: Actor,
  { dossierId, id, partijId, door, onderwerpen, op }: RecordInlichtingInput,
): Promise<boolean> {
  const { count } = await tx.prisma.inlichting.createMany({
    data: {
      ...{ bestuurId: actor.bestuurId, objectId: dossierId, id, houder: actor.accountId },
      ...{ partijId, door, onderwerpen: [...onderwerpen], op: toDate(op) },
    },
    skipDuplicates: true,
  })
  return count === 1
}
