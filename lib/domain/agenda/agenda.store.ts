import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { type Datum, fromDate, toDate } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import { type AgendaLink, type Agendapunt, agendasoorten, agendazaken } from './agenda'

type Row = Omit<Agendapunt, 'soort' | 'objectSoort'> & { soort: string; objectSoort: string }
export type Tot = { alles: Datum; daarna?: { dag: Datum; hoogstens: number } }

/** What the actor holds that has a day, the first day first: all until one day, and the first few of what comes after it. */
export async function loadAgendapunten(tx: Tx, actor: Actor, { alles, daarna }: Tot): Promise<Agendapunt[]> {
  const { bestuurId, accountId } = actor
  const rows = await tx.prisma.$queryRaw<Row[]>`
    (select object_id as "objectId", object_soort as "objectSoort", soort, item_id as "itemId", dag::text as dag, aan_zet as "aanZet", wat
      from agendapunt where bestuur_id = ${bestuurId}::uuid and houder = ${accountId}::uuid and dag <= ${alles}::date)
    union all
    (select object_id, object_soort, soort, item_id, dag::text, aan_zet, wat
      from agendapunt where bestuur_id = ${bestuurId}::uuid and houder = ${accountId}::uuid
        and dag > ${alles}::date and dag <= ${daarna?.dag ?? alles}::date
      order by agendapunt.dag, item_id limit ${daarna?.hoogstens ?? 0}::int)
    order by dag, "itemId"`
  return rows.filter(isKnown)
}

/** What the own desk shows: other sorts stand on another desk. */
function isKnown(row: Row): row is Agendapunt {
  return agendasoorten.some((one) => one === row.soort) && agendazaken.some((one) => one === row.objectSoort)
}

export async function loadLink(tx: Tx, actor: Actor): Promise<AgendaLink | null> {
  const where = { bestuurId: actor.bestuurId, accountId: actor.accountId }
  const row = await tx.prisma.agendaLink.findFirst({ where, select: { gemaaktOp: true } })
  return row && { gemaaktOp: fromDate(row.gemaaktOp) }
}

/** The former link stops working with it. */
export async function replaceLink(tx: Tx, actor: Actor, tokenHash: Uint8Array<ArrayBuffer>): Promise<void> {
  await dropLink(tx, actor)
  await tx.prisma.agendaLink.createMany({
    data: { bestuurId: actor.bestuurId, accountId: actor.accountId, tokenHash, gemaaktOp: toDate(tx.today) },
  })
}

/** False: there was none. */
export async function dropLink(tx: Tx, actor: Actor): Promise<boolean> {
  const where = { bestuurId: actor.bestuurId, accountId: actor.accountId }
  return (await tx.prisma.agendaLink.deleteMany({ where })).count > 0
}
