import 'server-only'
import { bytesOf } from '@/lib/domain/object/object.store'
import type { Actor } from '@/lib/kernel/actor'
import { fromDate, toDate } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import type { Actie } from './actie'
import type { NewActie } from './actie.schema'

type Row = NonNullable<Awaited<ReturnType<Tx['prisma']['actie']['findFirst']>>>

function toActie(row: Row): Actie {
  return {
    id: row.id,
    objectId: row.objectId,
    soort: row.soort as Actie['soort'],
    wie: row.wie as Actie['wie'],
    uiterlijk: row.uiterlijk && fromDate(row.uiterlijk),
    gedaanOp: row.gedaanOp && fromDate(row.gedaanOp),
    vervallenOp: row.vervallenOp && fromDate(row.vervallenOp),
  }
}

export async function loadActies(tx: Tx, actor: Actor, objectId: string): Promise<Actie[]> {
  const rows = await tx.prisma.actie.findMany({
    where: { bestuurId: actor.bestuurId, objectId, houder: actor.accountId },
    orderBy: [{ uiterlijk: 'asc' }, { createdAt: 'asc' }],
  })
  return rows.map(toActie)
}

export async function loadActie(tx: Tx, actor: Actor, objectId: string, id: string): Promise<Actie | null> {
  const row = await tx.prisma.actie.findFirst({
    where: { bestuurId: actor.bestuurId, objectId, id, houder: actor.accountId },
  })
  return row && toActie(row)
}

export async function insertActies(tx: Tx, actor: Actor, objectId: string, acties: readonly NewActie[]): Promise<void> {
  await tx.prisma.actie.createMany({
    data: acties.map(({ id, soort, wie, uiterlijk, kaart }) => ({
      bestuurId: actor.bestuurId,
      objectId,
      id,
      houder: actor.accountId,
      soort,
      wie,
      uiterlijk: uiterlijk && toDate(uiterlijk),
      kaart: bytesOf(kaart),
    })),
  })
}

export async function saveActie(tx: Tx, actor: Actor, actie: Actie): Promise<void> {
  await tx.prisma.actie.updateMany({
    where: { bestuurId: actor.bestuurId, objectId: actie.objectId, id: actie.id, houder: actor.accountId },
    data: {
      gedaanOp: actie.gedaanOp && toDate(actie.gedaanOp),
      vervallenOp: actie.vervallenOp && toDate(actie.vervallenOp),
    },
  })
}

export function countOpenActies(tx: Tx, actor: Actor, objectId: string): Promise<number> {
  return tx.prisma.actie.count({ where: openOf(actor, objectId) })
}

/** What is still open lapses today: nobody can record any more how it went. */
export async function dropOpenActies(tx: Tx, actor: Actor, objectId: string): Promise<void> {
  await tx.prisma.actie.updateMany({ where: openOf(actor, objectId), data: { vervallenOp: toDate(tx.today) } })
}

function openOf({ bestuurId, accountId }: Actor, objectId: string) {
  return { bestuurId, objectId, houder: accountId, gedaanOp: null, vervallenOp: null }
}
