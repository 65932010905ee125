import 'server-only'
import type { Act } from '@/lib/domain/toegang/toegang'
import type { Actor } from '@/lib/kernel/actor'
import { fromDate, toDate } from '@/lib/kernel/datum'
import { ok, type Result } from '@/lib/kernel/result'
import type { Tx } from '@/lib/platform/db/context'
import { actNeedsToestemming, type Toestemming, type ToestemmingMissing, type Voor } from './toestemming'
import { requireFor } from './toestemming.rules'

type Row = NonNullable<Awaited<ReturnType<Tx['prisma']['toestemming']['findFirst']>>>

/**
 * The one gate (R-TST-2): every command whose act needs consent passes here, inside its own transaction. `voorId` names the
 * recipient; `feit` is the fact of the case that sets the act free. An act that is not in the table passes.
 */
export async function requireToestemming(
  tx: Tx,
  actor: Actor,
  act: Act,
  objectId: string,
  voorId: string | null = null,
  feit: Voor['feit'] = null,
): Promise<Result<undefined, ToestemmingMissing>> {
  if (!(act in actNeedsToestemming)) return ok()
  return requireFor(act, await loadToestemmingen(tx, actor, objectId), tx.today, { voorId, feit })
}

export async function loadToestemmingen(tx: Tx, actor: Actor, objectId: string): Promise<Toestemming[]> {
  const rows = await tx.prisma.toestemming.findMany({
    where: { bestuurId: actor.bestuurId, objectId, houder: actor.accountId },
    orderBy,
  })
  return rows.map(toToestemming)
}

export async function loadAlleToestemmingen(tx: Tx, actor: Actor): Promise<Map<string, Toestemming[]>> {
  const rows = await tx.prisma.toestemming.findMany({
    where: { bestuurId: actor.bestuurId, houder: actor.accountId },
    orderBy,
  })
  const all = new Map<string, Toestemming[]>()
  for (const row of rows) all.set(row.objectId, [...(all.get(row.objectId) ?? []), toToestemming(row)])
  return all
}

const orderBy = [{ gegevenOp: 'asc' as const }, { createdAt: 'asc' as const }]

function toToestemming(row: Row): Toestemming {
  return {
    id: row.id,
    soort: row.soort as Toestemming['soort'],
    gever: row.gever as Toestemming['gever'],
    vorm: row.vorm as Toestemming['vorm'],
    voorId: row.voorId,
    gegevenOp: fromDate(row.gegevenOp),
    geldigTot: row.geldigTot && fromDate(row.geldigTot),
    ingetrokkenOp: row.ingetrokkenOp && fromDate(row.ingetrokkenOp),
    eindeGrond: row.eindeGrond as Toestemming['eindeGrond'],
    bewijsId: row.bewijsId,
  }
}

/** Keeps the end of one, once. False: it had ended already. */
export async function saveEinde(
  tx: Tx,
  actor: Actor,
  objectId: string,
  { id, ingetrokkenOp, eindeGrond }: Toestemming,
): Promise<boolean> {
  const { count } = await tx.prisma.toestemming.updateMany({
    where: { bestuurId: actor.bestuurId, objectId, id, houder: actor.accountId, ingetrokkenOp: null },
    data: { ingetrokkenOp: ingetrokkenOp && toDate(ingetrokkenOp), eindeGrond },
  })
  return count === 1
}

type Bewijs = { objectId: string; toestemmingId: string; bestandId: string }

/** The signed paper of a toestemming (R-TST-5). False: there is no such toestemming in this dossier. */
export async function linkBewijs(
  tx: Tx,
  actor: Actor,
  { objectId, toestemmingId, bestandId }: Bewijs,
): Promise<boolean> {
  const { count } = await tx.prisma.toestemming.updateMany({
    where: { bestuurId: actor.bestuurId, objectId, id: toestemmingId, houder: actor.accountId },
    data: { bewijsId: bestandId },
  })
  return count === 1
}

export async function unlinkBewijs(
  tx: Tx,
  actor: Actor,
  { objectId, bestandId }: Omit<Bewijs, 'toestemmingId'>,
): Promise<void> {
  await tx.prisma.toestemming.updateMany({
    where: { bestuurId: actor.bestuurId, objectId, houder: actor.accountId, bewijsId: bestandId },
    data: { bewijsId: null },
  })
}
