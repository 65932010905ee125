import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { type Datum, fromDate, toDate } from '@/lib/kernel/datum'
import type { Result } from '@/lib/kernel/result'
import type { Tx } from '@/lib/platform/db/context'
import { type ActWithToestemming, TEKSTVERSIE, type Toestemming, type ToestemmingMissing } from './toestemming'
import { requireFor } from './toestemming.rules'
import type { ToestemmingInput } from './toestemming.schema'

/** The one gate (R-TST-2): every command whose act needs consent passes here, inside its own transaction. */
export async function requireToestemming(
  tx: Tx,
  actor: Actor,
  act: ActWithToestemming,
  objectId: string,
): Promise<Result<undefined, ToestemmingMissing>> {
  return requireFor(act, await loadToestemmingen(tx, actor, objectId), tx.today)
}

export async function loadToestemmingen(tx: Tx, actor: Actor, objectId: string): Promise<Toestemming[]> {
  const rows = await tx.prisma.toestemming.findMany({
    where: { bestuurId: actor.bestuurId, objectId, houder: actor.accountId },
    orderBy: [{ gegevenOp: 'asc' }, { createdAt: 'asc' }],
  })
  return rows.map((row) => ({
    id: row.id,
    soort: row.soort as Toestemming['soort'],
    gever: row.gever as Toestemming['gever'],
    vorm: row.vorm as Toestemming['vorm'],
    gegevenOp: fromDate(row.gegevenOp),
    geldigTot: row.geldigTot && fromDate(row.geldigTot),
    ingetrokkenOp: row.ingetrokkenOp && fromDate(row.ingetrokkenOp),
    bewijsId: row.bewijsId,
  }))
}

export async function insertToestemming(
  tx: Tx,
  actor: Actor,
  objectId: string,
  input: ToestemmingInput,
): Promise<void> {
  await tx.prisma.toestemming.createMany({
    data: {
      bestuurId: actor.bestuurId,
      objectId,
      houder: actor.accountId,
      id: input.id,
      soort: input.soort,
      gever: input.gever,
      vorm: input.vorm,
      gegevenOp: toDate(input.gegevenOp),
      geldigTot: input.geldigTot && toDate(input.geldigTot),
      tekstversie: TEKSTVERSIE,
    },
  })
}

export async function saveIntrekking(tx: Tx, actor: Actor, objectId: string, id: string, op: Datum): Promise<void> {
  await tx.prisma.toestemming.updateMany({
    where: { bestuurId: actor.bestuurId, objectId, id, houder: actor.accountId },
    data: { ingetrokkenOp: toDate(op), eindeGrond: 'ingetrokken' },
  })
}
