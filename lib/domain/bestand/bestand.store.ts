import 'server-only'
import { unlinkBewijs } from '@/lib/domain/toestemming/toestemming.store'
import type { Actor } from '@/lib/kernel/actor'
import { type Datum, fromDate } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import type { Bestand } from './bestand'
import { stukkenOf } from './bestand.rules'
import type { AddBestandInput } from './bestand.schema'

export async function loadBestand(tx: Tx, actor: Actor, objectId: string, id: string): Promise<Bestand | null> {
  const row = await tx.prisma.bestand.findFirst({
    where: { bestuurId: actor.bestuurId, objectId, id, houder: actor.accountId },
    include: { delen: { select: { nr: true }, orderBy: { nr: 'asc' } } },
  })
  return row && toBestand(row)
}

export async function loadStand(
  tx: Tx,
  actor: Actor,
  dossierId: string,
): Promise<{ status: string; afgeslotenOp: Datum | null; voorgesteldOp: Datum | null } | null> {
  const row = await tx.prisma.dossier.findFirst({
    where: { bestuurId: actor.bestuurId, id: dossierId, houder: actor.accountId },
    select: { status: true, afgeslotenOp: true, voorgesteldOp: true },
  })
  const day = (date: Date | null) => date && fromDate(date)
  return row && { status: row.status, afgeslotenOp: day(row.afgeslotenOp), voorgesteldOp: day(row.voorgesteldOp) }
}

export async function insertBestand(tx: Tx, actor: Actor, input: AddBestandInput): Promise<void> {
  await tx.prisma.bestand.createMany({
    data: {
      bestuurId: actor.bestuurId,
      objectId: input.objectId,
      id: input.id,
      houder: actor.accountId,
      grootte: BigInt(input.grootte),
      stukken: stukkenOf(input.grootte),
    },
  })
}

/** Keeps one sealed piece; sent twice, the last one counts, because a broken upload sends it again. */
export async function saveStuk(
  tx: Tx,
  actor: Actor,
  bestandId: string,
  nr: number,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const where = { bestuurId: actor.bestuurId, bestandId, nr }
  await tx.prisma.bestandStuk.deleteMany({ where })
  const sent = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  await tx.send('bestand_stuk', insertStuk, [actor.bestuurId, bestandId, nr, actor.accountId, sent])
}

const insertStuk = 'insert into bestand_stuk (bestuur_id, bestand_id, nr, houder, bytes) values ($1, $2, $3, $4, $5)'

export async function loadStuk(
  tx: Tx,
  actor: Actor,
  bestandId: string,
  nr: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const row = await tx.prisma.bestandStuk.findFirst({
    where: { bestuurId: actor.bestuurId, bestandId, nr, houder: actor.accountId },
    select: { bytes: true },
  })
  return row && new Uint8Array(row.bytes)
}

export async function markGereed(tx: Tx, actor: Actor, id: string): Promise<void> {
  await tx.prisma.bestand.updateMany({
    where: { bestuurId: actor.bestuurId, id, houder: actor.accountId },
    data: { gereedOp: new Date() },
  })
}

/** Its pieces, its sealed name and its key. The app may delete no envelope; the function takes these rows only. */
export async function destroyBestand(tx: Tx, actor: Actor, objectId: string, id: string): Promise<void> {
  await unlinkBewijs(tx, actor, { objectId, bestandId: id })
  await tx.prisma.$executeRaw`select bestand_verwijderen(${objectId}::uuid, ${id}::uuid)`
}

function toBestand(row: {
  id: string
  objectId: string
  grootte: bigint
  stukken: number
  gereedOp: Date | null
  createdAt: Date
  delen: { nr: number }[]
}): Bestand {
  const { id, objectId, stukken, createdAt } = row
  return {
    id,
    objectId,
    stukken,
    grootte: Number(row.grootte),
    gereed: row.gereedOp !== null,
    aanwezig: row.delen.map(({ nr }) => nr),
    begonnenOp: createdAt,
  }
}
