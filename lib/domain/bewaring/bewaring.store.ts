import 'server-only'
import { loadInstellingen } from '@/lib/domain/bestuur/instellingen.queries'
import type { Actor } from '@/lib/kernel/actor'
import { type Datum, fromDate, toDate } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import type { Tx } from '@/lib/platform/db/context'
import { wakeClock } from '@/lib/platform/jobs/wake-clock'
import type { Bewaargrond, BewaarSoort, Bewaring, HoudGrond } from './bewaring'
import { uiterlijkOp, vernietigenOp } from './bewaring.rules'

/**
 * The day on which something should go, by what the bestuur set the day it began to count: of a dossier from its closing,
 * of a melding or intake from the first day (R-BEW-1, R-BEW-4). Called wherever the state is saved: saved anew as it was, it
 * keeps its day; `geldt` no more, it has none.
 */
export async function keepBewaring(
  tx: Tx,
  actor: Actor,
  saved: Pick<Bewaring, 'objectId' | 'soort' | 'begonnenOp' | 'afgeslotenOp'> & { geldt: boolean },
): Promise<void> {
  const { objectId, soort, begonnenOp, afgeslotenOp, geldt } = saved
  const at = { bestuurId: actor.bestuurId, objectId, houder: actor.accountId }
  const found = await loadBewaring(tx, actor, objectId)
  const same = geldt && found?.begonnenOp === begonnenOp
  if (found && !same) await tx.prisma.bewaring.deleteMany({ where: at })
  if (same && found.afgeslotenOp !== afgeslotenOp)
    await tx.prisma.bewaring.updateMany({ where: at, data: { afgeslotenOp: afgeslotenOp && toDate(afgeslotenOp) } })
  if (same || !geldt) return
  const kept = { soort, begonnenOp, afgeslotenOp, verwerktOp: null }
  const termijn = await loadInstellingen(actor, tx)
  await tx.prisma.bewaring.createMany({
    data: {
      ...{ ...at, soort, begonnenOp: toDate(begonnenOp), afgeslotenOp: afgeslotenOp && toDate(afgeslotenOp) },
      uiterlijkOp: toDate(uiterlijkOp(kept, termijn)),
      vernietigenOp: toDate(vernietigenOp(kept, termijn)),
    },
  })
}

export async function loadBewaring(tx: Tx, actor: Actor, objectId: string): Promise<Bewaring | null> {
  const row = await tx.prisma.bewaring.findFirst({
    where: { bestuurId: actor.bestuurId, objectId, houder: actor.accountId },
  })
  return row && toBewaring(row)
}

/**
 * Before anything is read for an act that keeps something: the clock passes by what is locked, and what the clock has in
 * hand already is gone when the wait is over (R-BEW-2).
 */
export async function lockBewaring(tx: Tx, actor: Actor, objectId: string): Promise<void> {
  const { bestuurId, accountId } = actor
  await tx.prisma.$queryRaw`
    select 1 as een from bewaring
    where bestuur_id = ${bestuurId}::uuid and object_id = ${objectId}::uuid and houder = ${accountId}::uuid for update`
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

/**
 * Which of these are held by a procedure, by a fact that the law asks to report and that still waits, or by a report that
 * the bestuur has not closed (R-BEW-2). Of that last she learns no more than that: whether it holds.
 */
export async function loadAangehouden(
  tx: Tx,
  actor: Actor,
  objectIds: readonly string[],
): Promise<Map<string, HoudGrond>> {
  const own = { bestuurId: actor.bestuurId, houder: actor.accountId }
  const day = toDate(tx.today)
  const gronden = await tx.prisma.bewaargrond.findMany({
    where: {
      ...{ ...own, objectId: { in: [...objectIds] }, grond: { not: 'verlenging' }, vanaf: { lte: day } },
      OR: [{ tot: null }, { tot: { gte: day } }],
    },
  })
  const dossiers = await tx.prisma.dossier.findMany({
    where: { ...own, id: { in: [...objectIds] }, meldingId: { not: null } },
    select: { id: true, meldingId: true },
  })
  const dossierOf = new Map(dossiers.map(({ id, meldingId }) => [meldingId, id]))
  const feiten = await tx.prisma.meldplichtfeit.findMany({
    where: {
      ...{ ...own, uitkomst: 'melden', gemeldOp: null, inPlaatsOp: null },
      objectId: { in: [...objectIds, ...dossiers.flatMap(({ meldingId }) => meldingId ?? [])] },
    },
    select: { objectId: true },
  })
  const klachten = await tx.prisma.formeleKlacht.findMany({
    where: { ...own, objectId: { in: [...objectIds] }, afgerondOp: null },
    select: { objectId: true },
  })
  const ketens = await tx.prisma.$queryRaw<{ objectId: string }[]>`
    select o as "objectId" from unnest(${[...objectIds]}::uuid[]) o
    where loopt_meldketen(${actor.bestuurId}::uuid, o, ${day}::date)`
  return new Map([
    ...klachten.map(({ objectId }) => [objectId, 'commissie'] as const),
    ...gronden.map(({ objectId, grond }) => [objectId, grond as HoudGrond] as const),
    ...feiten.map(({ objectId }) => [dossierOf.get(objectId) ?? objectId, 'meldplicht'] as const),
    ...ketens.map(({ objectId }) => [objectId, 'meldplicht'] as const),
  ])
}

/** What the actor closed, or of it these, or what should go by that day; what should go first stands first. */
export async function loadBewaringen(
  tx: Tx,
  actor: Actor,
  { objectIds, tot }: { objectIds?: readonly string[]; tot?: Datum } = {},
): Promise<Bewaring[]> {
  const rows = await tx.prisma.bewaring.findMany({
    where: {
      ...{ bestuurId: actor.bestuurId, houder: actor.accountId },
      ...(objectIds ? { objectId: { in: [...objectIds] } } : {}),
      ...(tot ? { vernietigenOp: { lte: toDate(tot) } } : {}),
    },
    orderBy: [{ vernietigenOp: 'asc' }, { objectId: 'asc' }],
  })
  return rows.map(toBewaring)
}

/** From here on the clock destroys them, each in a transaction of its own. */
export async function confirm(tx: Tx, actor: Actor, due: readonly Bewaring[]): Promise<void> {
  for (const schooljaar of [true, false]) {
    const ids = due.filter(({ soort }) => ofSchooljaar.includes(soort) === schooljaar).map(({ objectId }) => objectId)
    await tx.prisma.bewaring.updateMany({
      where: { bestuurId: actor.bestuurId, houder: actor.accountId, objectId: { in: ids } },
      data: { bevestigdOp: toDate(tx.today), bevestigdGrond: schooljaar ? 'schooljaar' : 'bewaartermijn' },
    })
  }
  await wakeClock(tx, 'vernietigen')
}

/** What goes because its school year has ended (R-BEW-4). */
const ofSchooljaar: readonly BewaarSoort[] = ['melding', 'intake']

type Row = NonNullable<Awaited<ReturnType<Tx['prisma']['bewaring']['findFirst']>>>

function toBewaring(row: Row): Bewaring {
  return {
    objectId: row.objectId,
    houder: row.houder,
    soort: row.soort as BewaarSoort,
    begonnenOp: fromDate(row.begonnenOp),
    afgeslotenOp: row.afgeslotenOp && fromDate(row.afgeslotenOp),
    verwerktOp: row.verwerktOp && fromDate(row.verwerktOp),
    uiterlijkOp: fromDate(row.uiterlijkOp),
    vernietigenOp: fromDate(row.vernietigenOp),
    bevestigdOp: row.bevestigdOp && fromDate(row.bevestigdOp),
  }
}
