import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import type { Tx } from '@/lib/platform/db/context'
import type { Bestand } from './bestand'
import { stukkenOf } from './bestand.rules'
import type { AddBestandInput } from './bestand.schema'

export async function loadBestand(tx: Tx, actor: Actor, objectId: string, id: string): Promise<Bestand | null> {
  const row = await tx.prisma.bestand.findFirst({
    where: { bestuurId: actor.bestuurId, objectId, id, houder: actor.accountId },
    include: { delen: { select: { nr: true } } },
  })
  return row && toBestand(row)
}

export async function loadBestanden(tx: Tx, actor: Actor, objectId: string): Promise<Bestand[]> {
  const rows = await tx.prisma.bestand.findMany({
    where: { bestuurId: actor.bestuurId, objectId, houder: actor.accountId },
    orderBy: { createdAt: 'desc' },
  })
  return rows.map((row) => toBestand({ ...row, delen: [] }))
}

function toBestand(row: {
  id: string
  objectId: string
  grootte: bigint
  stukken: number
  gereedOp: Date | null
  delen: { nr: number }[]
}): Bestand {
  const { id, objectId, stukken } = row
  return {
    id,
    objectId,
    stukken,
    grootte: Number(row.grootte),
    gereed: row.gereedOp !== null,
    aanwezig: row.delen.map(({ nr }) => nr),
  }
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

/** Keeps one sealed chunk; sent twice, the last one counts, because a broken upload sends it again. */
export async function saveStuk(
  tx: Tx,
  actor: Actor,
  bestandId: string,
  nr: number,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const where = { bestuurId: actor.bestuurId, bestandId, nr }
  await tx.prisma.bestandStuk.deleteMany({ where })
  await tx.prisma.bestandStuk.createMany({ data: { ...where, houder: actor.accountId, bytes } })
}

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

export async function destroyBestand(tx: Tx, actor: Actor, objectId: string, id: string): Promise<void> {
  const where = { bestuurId: actor.bestuurId, objectId, houder: actor.accountId }
  await tx.prisma.envelope.deleteMany({ where: { ...where, sectie: 'bestand', itemId: id } })
  await tx.prisma.bestand.deleteMany({ where: { ...where, id } })
}
