import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { fromDate, toDate } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import type { Activiteit, Urenregel, Urentelling, Vanzelf } from './uren'
import { grenzenVan, telUren } from './uren.rules'

/** False: it is there already. */
export async function insertUren(tx: Tx, actor: Actor, { id, activiteit, op, minuten }: Urenregel): Promise<boolean> {
  const data = { ...own(actor), id, activiteit, op: toDate(op), minuten }
  return (await tx.prisma.uren.createMany({ data, skipDuplicates: true })).count > 0
}

export async function removeUrenRow(tx: Tx, actor: Actor, id: string): Promise<boolean> {
  return (await tx.prisma.uren.deleteMany({ where: { ...own(actor), id } })).count > 0
}

/** What she wrote down by hand in a school year, newest first. */
export async function loadUren(tx: Tx, actor: Actor, schooljaar: number): Promise<Urenregel[]> {
  const rows = await tx.prisma.uren.findMany({
    where: { ...own(actor), op: during(schooljaar) },
    orderBy: [{ op: 'desc' }, { createdAt: 'desc' }, { id: 'asc' }],
  })
  return rows.map(({ id, activiteit, op, minuten }) => ({
    ...{ id, activiteit: activiteit as Activiteit },
    ...{ op: fromDate(op), minuten },
  }))
}

/** Time per activity of a school year, of the actor herself: what conversations and voorlichting took is in it. */
export async function loadUrentellingen(tx: Tx, actor: Actor, schooljaar: number): Promise<Urentelling[]> {
  return telUren(schooljaar, await loadUren(tx, actor, schooljaar), await loadVanzelf(tx, actor, schooljaar))
}

/** Of the conversations in her dossiers, and of what she did of her plan. What was destroyed is not there any more. */
async function loadVanzelf(tx: Tx, actor: Actor, schooljaar: number): Promise<Vanzelf[]> {
  const { bestuurId, accountId } = actor
  const gesprekken = await tx.prisma.gesprek.findMany({
    where: { bestuurId, houder: accountId, op: during(schooljaar) },
    select: { op: true, minuten: true },
  })
  const voorlichtingen = await tx.prisma.voorlichting.findMany({
    where: { ...own(actor), gedaanOp: during(schooljaar) },
    select: { gedaanOp: true, besteed: true },
  })
  return [
    ...gesprekken.map(({ op, minuten }) => ({ activiteit: 'begeleiding' as const, op: fromDate(op), minuten })),
    ...voorlichtingen.flatMap(({ gedaanOp, besteed }) =>
      gedaanOp && besteed ? [{ activiteit: 'voorlichting' as const, op: fromDate(gedaanOp), minuten: besteed }] : [],
    ),
  ]
}

function own({ bestuurId, accountId }: Actor) {
  return { bestuurId, accountId }
}

function during(schooljaar: number) {
  const { van, tot } = grenzenVan(schooljaar)
  return { gte: toDate(van), lte: toDate(tot) }
}
