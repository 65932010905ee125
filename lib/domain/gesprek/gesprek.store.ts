import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { type Datum, fromDate, toDate } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import type { Gesprek } from './gesprek'
import type { AmendGesprekInput } from './gesprek.schema'

type Row = NonNullable<Awaited<ReturnType<Tx['prisma']['gesprek']['findFirst']>>>
type Kenmerken = Omit<AmendGesprekInput, 'revisie' | 'envelopes'>

function toGesprek(row: Row): Gesprek {
  return {
    id: row.id,
    objectId: row.objectId,
    op: fromDate(row.op),
    soort: row.soort as Gesprek['soort'],
    met: row.met as Gesprek['met'],
    minuten: row.minuten,
    informatie: row.informatie as Gesprek['informatie'],
    revisie: row.revisie,
  }
}

export async function loadGesprekken(tx: Tx, actor: Actor, objectId: string): Promise<Gesprek[]> {
  const rows = await tx.prisma.gesprek.findMany({
    where: { bestuurId: actor.bestuurId, objectId, houder: actor.accountId },
    orderBy: [{ op: 'desc' }, { createdAt: 'desc' }],
  })
  return rows.map(toGesprek)
}

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

/** When the dossier that holds the conversations was closed; null while it is open. */
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

/** False: somebody wrote in between. */
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
