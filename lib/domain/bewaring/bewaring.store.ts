import 'server-only'
import { loadInstellingen } from '@/lib/domain/bestuur/instellingen.queries'
import type { Actor } from '@/lib/kernel/actor'
import { type Datum, fromDate, toDate } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import type { Tx } from '@/lib/platform/db/context'
import type { Bewaargrond, BewaarSoort, Bewaring } from './bewaring'
import { uiterlijkOp, vernietigenOp } from './bewaring.rules'

/** From the closing on it has a day on which it should go, by what the bestuur set that day (R-BEW-1, R-BEW-4). */
export async function keepBewaring(
  tx: Tx,
  actor: Actor,
  closed: { objectId: string; soort: BewaarSoort; begonnenOp: Datum; afgeslotenOp: Datum },
): Promise<void> {
  const { objectId, soort } = closed
  const kept = { ...closed, verwerktOp: null }
  const termijn = await loadInstellingen(actor, tx)
  const at = { bestuurId: actor.bestuurId, objectId, houder: actor.accountId }
  await tx.prisma.bewaring.deleteMany({ where: at })
  await tx.prisma.bewaring.createMany({
    data: {
      ...at,
      soort,
      begonnenOp: toDate(kept.begonnenOp),
      afgeslotenOp: toDate(kept.afgeslotenOp),
      uiterlijkOp: toDate(uiterlijkOp(kept, termijn)),
      vernietigenOp: toDate(vernietigenOp(kept, termijn)),
    },
  })
}

/** Open again: no day on which it should go. Grounds that were recorded stay. */
export async function dropBewaring(tx: Tx, actor: Actor, objectId: string): Promise<void> {
  await tx.prisma.bewaring.deleteMany({
    where: { bestuurId: actor.bestuurId, objectId, houder: actor.accountId },
  })
}

export async function loadBewaring(tx: Tx, actor: Actor, objectId: string): Promise<Bewaring | null> {
  const row = await tx.prisma.bewaring.findFirst({
    where: { bestuurId: actor.bestuurId, objectId, houder: actor.accountId },
  })
  return row && toBewaring(row)
}

/** Another day: what was told about the former day is to be told anew. */
export async function saveVernietigenOp(
  tx: Tx,
  actor: Actor,
  { objectId, vernietigenOp: op }: Bewaring,
): Promise<void> {
  await tx.prisma.bewaring.updateMany({
    where: { bestuurId: actor.bestuurId, objectId, houder: actor.accountId },
    data: { vernietigenOp: toDate(op), gemeld4Op: null, gemeld1Op: null, bevestigdOp: null, bevestigdGrond: null },
  })
}

/** Counted in a jaarverslag: the day moves to what the bestuur set after that, unless the adviser chose a later one (R-JV-3). */
export async function markVerwerkt(tx: Tx, actor: Actor, objectIds: readonly string[]): Promise<void> {
  const termijn = await loadInstellingen(actor, tx)
  for (const objectId of objectIds) {
    const found = await loadBewaring(tx, actor, objectId)
    if (!found || found.verwerktOp) continue
    const kept = { ...found, verwerktOp: tx.today }
    const verlengd = (await loadGronden(tx, actor, objectId)).some(({ grond }) => grond === 'verlenging')
    const op = verlengd ? found.vernietigenOp : vernietigenOp(kept, termijn)
    await tx.prisma.bewaring.updateMany({
      where: { bestuurId: actor.bestuurId, objectId, houder: actor.accountId },
      data: { verwerktOp: toDate(tx.today), vernietigenOp: toDate(op) },
    })
  }
}

export async function loadGronden(tx: Tx, actor: Actor, objectId: string): Promise<Bewaargrond[]> {
  const rows = await tx.prisma.bewaargrond.findMany({
    where: { bestuurId: actor.bestuurId, objectId, houder: actor.accountId },
    orderBy: [{ vanaf: 'desc' }, { createdAt: 'desc' }],
  })
  return rows.map(({ id, grond, vanaf, tot }) => ({
    id,
    grond: grond as Bewaargrond['grond'],
    vanaf: fromDate(vanaf),
    tot: tot && fromDate(tot),
  }))
}

export async function insertGrond(
  tx: Tx,
  actor: Actor,
  objectId: string,
  { id = newId(), grond, vanaf, tot }: Omit<Bewaargrond, 'id'> & { id?: string },
): Promise<void> {
  await tx.prisma.bewaargrond.createMany({
    data: {
      ...{ bestuurId: actor.bestuurId, objectId, houder: actor.accountId, id, grond },
      ...{ vanaf: toDate(vanaf), tot: tot && toDate(tot) },
    },
  })
}

/** The last day on which it holds. */
export async function endGrond(tx: Tx, actor: Actor, objectId: string, id: string, tot: Datum): Promise<void> {
  await tx.prisma.bewaargrond.updateMany({
    where: { bestuurId: actor.bestuurId, objectId, houder: actor.accountId, id },
    data: { tot: toDate(tot) },
  })
}

/** Whether a fact that the law asks to report still waits, on the object or on the melding it came from (R-BEW-2). */
export async function isMeldplichtOpen(tx: Tx, actor: Actor, objectId: string): Promise<boolean> {
  const dossier = await tx.prisma.dossier.findFirst({
    where: { bestuurId: actor.bestuurId, id: objectId, houder: actor.accountId },
    select: { meldingId: true },
  })
  const open = await tx.prisma.meldplichtfeit.count({
    where: {
      ...{ bestuurId: actor.bestuurId, houder: actor.accountId, uitkomst: 'melden', gemeldOp: null },
      objectId: { in: [objectId, ...(dossier?.meldingId ? [dossier.meldingId] : [])] },
    },
  })
  return open > 0
}

type Row = NonNullable<Awaited<ReturnType<Tx['prisma']['bewaring']['findFirst']>>>

export function toBewaring(row: Row): Bewaring {
  return {
    objectId: row.objectId,
    houder: row.houder,
    soort: row.soort as BewaarSoort,
    begonnenOp: fromDate(row.begonnenOp),
    afgeslotenOp: fromDate(row.afgeslotenOp),
    verwerktOp: row.verwerktOp && fromDate(row.verwerktOp),
    uiterlijkOp: fromDate(row.uiterlijkOp),
    vernietigenOp: fromDate(row.vernietigenOp),
    bevestigdOp: row.bevestigdOp && fromDate(row.bevestigdOp),
  }
}
