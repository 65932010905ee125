import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { type Datum, fromDate, toDate } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import type { AmendGesprekInput } from './gesprek.schema'

type Kenmerken = Omit<AmendGesprekInput, 'revisie' | 'envelopes'>

export async function insertGesprek(tx: Tx, actor: Actor, gesprek: Kenmerken): Promise<void> {
  await tx.prisma.gesprek.createMany({
    data: {
      bestuurId: actor.bestuurId,
      objectId: gesprek.objectId,
      id: gesprek.id,
      houder: actor.accountId,
      ...columns(gesprek),
    },
  })
}

export async function loadAfsluiting(
  tx: Tx,
  actor: Actor,
  objectId: string,
): Promise<{ afgeslotenOp: Datum | null } | null> {
  const row = await tx.prisma.dossier.findFirst({
    where: { bestuurId: actor.bestuurId, id: objectId, houder: actor.accountId, status: 'afgesloten' },
    select: { afgeslotenOp: true },
  })
  return row && { afgeslotenOp: row.afgeslotenOp && fromDate(row.afgeslotenOp) }
}

export async function saveGesprek(tx: Tx, actor: Actor, gesprek: Kenmerken, revisie: number): Promise<boolean> {
  const { count } = await tx.prisma.gesprek.updateMany({
    where: { bestuurId: actor.bestuurId, objectId: gesprek.objectId, id: gesprek.id, houder: actor.accountId, revisie },
    data: { ...columns(gesprek), revisie: revisie + 1 },
  })
  return count === 1
}

function columns({ op, soort, met, minuten, informatie }: Kenmerken) {
  return { op: toDate(op), soort, met, minuten, informatie }
}
