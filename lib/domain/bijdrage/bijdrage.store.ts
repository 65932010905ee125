import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { fromDate, toDate } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import type { Tx } from '@/lib/platform/db/context'
import type { Aanleiding, Bijdrage, GeteldeZaak, Schooltelling, Wacht, Werktelling, Zaaktelling } from './bijdrage'

export type Ingediend = { tellingen: Schooltelling[]; werk: Werktelling[]; zaken: GeteldeZaak[] }

/** The actor's own bijdrage of a year; that of a colleague is not there (R-JV-5). */
export async function loadBijdrage(tx: Tx, actor: Actor, schooljaar: number): Promise<Bijdrage | null> {
  const row = await tx.prisma.bijdrage.findFirst({
    where: { bestuurId: actor.bestuurId, schooljaar, adviseur: actor.accountId },
  })
  return (
    row && {
      ...{ id: row.id, schooljaar, aanleiding: row.aanleiding as Aanleiding, revisie: row.revisie },
      ingediendOp: fromDate(row.ingediendOp),
      gepubliceerdOp: row.gepubliceerdOp && fromDate(row.gepubliceerdOp),
    }
  )
}

/** What it holds, and of which cases that the actor still has. */
export async function loadIngediend(tx: Tx, actor: Actor, { id, schooljaar }: Bijdrage): Promise<Ingediend> {
  const where = { bestuurId: actor.bestuurId, schooljaar, bijdrageId: id }
  const tellingen = await tx.prisma.bijdragetelling.findMany({ where })
  const werk = await tx.prisma.bijdragewerk.findMany({ where })
  const zaken = await tx.prisma.bijdrageZaak.findMany({ where: { ...where, houder: actor.accountId } })
  return {
    tellingen: tellingen.map(({ schoolId, tabel, vak, aantal }) => ({ school: schoolId, tabel, vak, aantal })),
    werk: werk.map(({ soort, vak, aantal }) => ({ soort: soort as Werktelling['soort'], vak, aantal })),
    zaken: zaken.map(({ objectId, schoolId, cellen, minuten }) => ({
      ...{ objectId, schoolId, cellen: cellen as Zaaktelling[], minuten },
    })),
  }
}

/** The cases of the actor that another's published bijdrage counts: taken over since, and not counted again (R-TRI-4). */
export async function loadEldersGeteld(tx: Tx, actor: Actor, schooljaar: number, own: string | null) {
  const rows = await tx.prisma.bijdrageZaak.findMany({
    where: { bestuurId: actor.bestuurId, schooljaar, houder: actor.accountId, NOT: { bijdrageId: own ?? newId() } },
    select: { objectId: true },
  })
  return new Set(rows.map(({ objectId }) => objectId))
}

/** The last school year of which the jaarverslag was published. */
export async function loadLaatstGepubliceerd(tx: Tx, actor: Actor): Promise<number | null> {
  const row = await tx.prisma.bijdragejaar.findFirst({
    where: { bestuurId: actor.bestuurId },
    orderBy: { schooljaar: 'desc' },
  })
  return row?.schooljaar ?? null
}

/** Filing and closing take turns, so that what is closed is what was summed. */
export async function takeTurn(tx: Tx, actor: Actor, schooljaar: number): Promise<void> {
  await tx.prisma
    .$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`bijdragen:${actor.bestuurId}:${schooljaar}`}, 0))`
}

/** Whether what is filed of this year waits for a next version: one that is closed, or else one that is out. */
export async function loadWacht(tx: Tx, actor: Actor, schooljaar: number): Promise<Wacht | null> {
  const [closed] = await tx.prisma.$queryRaw<{ gesloten_op: Date }[]>`
    select gesloten_op from bijdragen_gesloten(${schooljaar}::integer)`
  if (closed) return { om: 'gesloten', op: fromDate(closed.gesloten_op) }
  const uit = await tx.prisma.bijdragejaar.findFirst({ where: { bestuurId: actor.bestuurId, schooljaar } })
  return uit && { om: 'verschenen', op: fromDate(uit.gepubliceerdOp) }
}

/** Files it for the first time, or in the place of what was filed: false when somebody else wrote in between. */
export async function saveBijdrage(
  tx: Tx,
  actor: Actor,
  { was, schooljaar, aanleiding }: { was: Bijdrage | null; schooljaar: number; aanleiding: Aanleiding },
  { tellingen, werk, zaken }: Ingediend,
): Promise<string | null> {
  const { bestuurId, accountId } = actor
  const id: string = was?.id ?? newId<'bijdrage'>()
  const of = { bestuurId, schooljaar, bijdrageId: id }
  // What was closed once stays so, for what a version counted is processed when that comes out.
  const closed = await tx.prisma.bijdrageZaak.findMany({ where: { ...of, geslotenOp: { not: null } } })
  if (was) {
    const { count } = await tx.prisma.bijdrage.updateMany({
      where: { bestuurId, id, adviseur: accountId, revisie: was.revisie },
      data: { aanleiding, revisie: was.revisie + 1, ingediendOp: toDate(tx.today) },
    })
    if (count !== 1) return null
    await tx.prisma.bijdragetelling.deleteMany({ where: of })
    await tx.prisma.bijdragewerk.deleteMany({ where: of })
    await tx.prisma.bijdrageZaak.deleteMany({ where: { ...of, houder: accountId } })
  } else
    await tx.prisma.bijdrage.createMany({
      data: { bestuurId, id, schooljaar, adviseur: accountId, aanleiding, ingediendOp: toDate(tx.today) },
    })
  await tx.prisma.bijdragetelling.createMany({
    data: tellingen.map(({ school, ...telling }) => ({ ...of, schoolId: school, ...telling })),
  })
  await tx.prisma.bijdragewerk.createMany({ data: werk.map((telling) => ({ ...of, ...telling })) })
  await tx.prisma.bijdrageZaak.createMany({
    data: zaken.map(({ cellen, ...zaak }) => ({
      ...{ ...of, ...zaak, houder: accountId, cellen: [...cellen] },
      geslotenOp: closed.find(({ objectId }) => objectId === zaak.objectId)?.geslotenOp ?? null,
    })),
  })
  return id
}
