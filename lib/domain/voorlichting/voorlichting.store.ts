import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { type Datum, fromDate, toDate } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import type { Voorlichting } from './voorlichting'

type Row = NonNullable<Awaited<ReturnType<Tx['prisma']['voorlichting']['findFirst']>>>

function toVoorlichting(row: Row): Voorlichting {
  return {
    id: row.id,
    schooljaar: row.schooljaar,
    periode: row.periode as Voorlichting['periode'],
    week: row.week,
    uiterlijkOp: row.uiterlijkOp && fromDate(row.uiterlijkOp),
    schoolId: row.schoolId,
    doelgroep: row.doelgroep as Voorlichting['doelgroep'],
    vorm: row.vorm as Voorlichting['vorm'],
    activiteit: row.activiteit,
    middelen: row.middelen,
    minuten: row.minuten,
    stand: row.stand as Voorlichting['stand'],
    gedaanOp: row.gedaanOp && fromDate(row.gedaanOp),
    besteed: row.besteed,
    revisie: row.revisie,
  }
}

/** The actor's own plan of a school year, in its order. */
export async function loadPlan(tx: Tx, actor: Actor, schooljaar: number): Promise<Voorlichting[]> {
  const rows = await tx.prisma.voorlichting.findMany({
    where: { ...own(actor), schooljaar },
    orderBy: [{ periode: 'asc' }, { uiterlijkOp: { sort: 'asc', nulls: 'last' } }, { createdAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(toVoorlichting)
}

export async function loadVoorlichting(tx: Tx, actor: Actor, id: string): Promise<Voorlichting | null> {
  const row = await tx.prisma.voorlichting.findFirst({ where: { ...own(actor), id } })
  return row && toVoorlichting(row)
}

/** How many of them were not there yet. */
export async function insertVoorlichtingen(tx: Tx, actor: Actor, plan: readonly Voorlichting[]): Promise<number> {
  const data = plan.map((one) => ({ ...own(actor), ...one, ...days(one) }))
  return (await tx.prisma.voorlichting.createMany({ data, skipDuplicates: true })).count
}

export async function saveVoorlichting(tx: Tx, actor: Actor, voorlichting: Voorlichting): Promise<boolean> {
  const { id, revisie, schooljaar: _, ...rest } = voorlichting
  const { count } = await tx.prisma.voorlichting.updateMany({
    where: { ...own(actor), id, revisie },
    data: { ...rest, ...days(voorlichting), revisie: revisie + 1 },
  })
  return count === 1
}

export async function removeVoorlichtingRow(tx: Tx, actor: Actor, id: string): Promise<void> {
  await tx.prisma.voorlichting.deleteMany({ where: { ...own(actor), id } })
}

function own({ bestuurId, accountId }: Actor) {
  return { bestuurId, accountId }
}

function days({ uiterlijkOp, gedaanOp }: { uiterlijkOp: Datum | null; gedaanOp: Datum | null }) {
  return { uiterlijkOp: uiterlijkOp && toDate(uiterlijkOp), gedaanOp: gedaanOp && toDate(gedaanOp) }
}
