import 'server-only'
import { keepBewaring } from '@/lib/domain/bewaring/bewaring.store'
import { bytesOf } from '@/lib/domain/object/object.store'
import type { Actor } from '@/lib/kernel/actor'
import { toBase64Url } from '@/lib/kernel/bytes'
import { fromDate, toDate } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import type { Begeleiding, BegeleidingRegel, Begeleidingsgesprek, GedaneTaak } from './begeleiding'
import type { RecordBegeleidingInput, RecordBegeleidingsgesprekInput } from './begeleiding.schema'

export async function loadBegeleiding(tx: Tx, actor: Actor, id: string): Promise<Begeleiding | null> {
  const row = await tx.prisma.begeleiding.findFirst({
    where: { bestuurId: actor.bestuurId, id, houder: actor.accountId },
  })
  return row && toBegeleiding(row)
}

/** The actor's own, what runs first, and of those who asked last on top. */
export async function loadBegeleidingen(tx: Tx, actor: Actor): Promise<BegeleidingRegel[]> {
  const rows = await tx.prisma.begeleiding.findMany({
    where: { bestuurId: actor.bestuurId, houder: actor.accountId },
    include: { school: { select: { naam: true } } },
    orderBy: [{ afgeslotenOp: { sort: 'desc', nulls: 'first' } }, { gevraagdOp: 'desc' }, { createdAt: 'desc' }],
  })
  return rows.map(toRegel)
}

export async function loadRegel(tx: Tx, actor: Actor, id: string): Promise<BegeleidingRegel | null> {
  const row = await tx.prisma.begeleiding.findFirst({
    where: { bestuurId: actor.bestuurId, id, houder: actor.accountId },
    include: { school: { select: { naam: true } } },
  })
  return row && toRegel(row)
}

export async function insertBegeleiding(tx: Tx, actor: Actor, input: RecordBegeleidingInput): Promise<void> {
  const { object, schoolId, categorie, traject, gevraagdOp, volgendeOp } = input
  await tx.prisma.begeleiding.createMany({
    data: {
      ...{ bestuurId: actor.bestuurId, id: object.id, houder: actor.accountId, kaart: bytesOf(input.kaart) },
      ...{ schoolId, categorie, traject, gevraagdOp: toDate(gevraagdOp), volgendeOp: volgendeOp && toDate(volgendeOp) },
    },
  })
}

/** From its closing a record has a term by which it goes (R-BEW-1). */
export async function saveBegeleiding(
  tx: Tx,
  actor: Actor,
  { id, revisie, ...begeleiding }: Begeleiding,
  kaart?: string,
): Promise<boolean> {
  const { traject, volgendeOp, uitkomst, uitkomstOp, gevraagdOp, afgeslotenOp } = begeleiding
  const { count } = await tx.prisma.begeleiding.updateMany({
    where: { bestuurId: actor.bestuurId, id, houder: actor.accountId, revisie },
    data: {
      ...{ revisie: revisie + 1, traject, uitkomst, volgendeOp: volgendeOp && toDate(volgendeOp) },
      ...{ uitkomstOp: uitkomstOp && toDate(uitkomstOp), afgeslotenOp: afgeslotenOp && toDate(afgeslotenOp) },
      ...(kaart ? { kaart: bytesOf(kaart) } : {}),
    },
  })
  if (count === 1 && afgeslotenOp) {
    const kept = { objectId: id, soort: 'begeleiding', begonnenOp: gevraagdOp, afgeslotenOp } as const
    await keepBewaring(tx, actor, { ...kept, geldt: true })
  }
  return count === 1
}

export async function loadTaken(tx: Tx, actor: Actor, begeleidingId: string): Promise<GedaneTaak[]> {
  const rows = await tx.prisma.begeleidingstaak.findMany({
    where: { bestuurId: actor.bestuurId, begeleidingId, houder: actor.accountId },
    orderBy: [{ op: 'asc' }, { createdAt: 'asc' }],
  })
  return rows.map(({ taak, op }) => ({ taak: taak as GedaneTaak['taak'], op: fromDate(op) }))
}

export async function insertTaak(tx: Tx, actor: Actor, begeleidingId: string, { taak, op }: GedaneTaak): Promise<void> {
  await tx.prisma.begeleidingstaak.createMany({
    data: { bestuurId: actor.bestuurId, begeleidingId, houder: actor.accountId, taak, op: toDate(op) },
  })
}

export async function loadGesprekken(tx: Tx, actor: Actor, begeleidingId: string): Promise<Begeleidingsgesprek[]> {
  const rows = await tx.prisma.begeleidingsgesprek.findMany({
    where: { bestuurId: actor.bestuurId, begeleidingId, houder: actor.accountId },
    orderBy: [{ op: 'desc' }, { createdAt: 'desc' }],
  })
  return rows.map(({ id, op, soort, minuten }) => ({
    ...{ id, op: fromDate(op), minuten },
    soort: soort as Begeleidingsgesprek['soort'],
  }))
}

export async function insertGesprek(tx: Tx, actor: Actor, input: RecordBegeleidingsgesprekInput): Promise<void> {
  const { begeleidingId, id, op, soort, minuten } = input
  await tx.prisma.begeleidingsgesprek.createMany({
    data: { bestuurId: actor.bestuurId, begeleidingId, id, houder: actor.accountId, op: toDate(op), soort, minuten },
  })
}

type Row = NonNullable<Awaited<ReturnType<Tx['prisma']['begeleiding']['findFirst']>>>

function toRegel(row: Row & { school: { naam: string } }): BegeleidingRegel {
  return { ...toBegeleiding(row), schoolNaam: row.school.naam, kaart: row.kaart && toBase64Url(row.kaart) }
}

function toBegeleiding(row: Row): Begeleiding {
  const { id, houder, schoolId, revisie } = row
  return {
    ...{ id, houder, schoolId, revisie },
    categorie: row.categorie as Begeleiding['categorie'],
    traject: row.traject as Begeleiding['traject'],
    gevraagdOp: fromDate(row.gevraagdOp),
    volgendeOp: row.volgendeOp && fromDate(row.volgendeOp),
    uitkomst: row.uitkomst as Begeleiding['uitkomst'],
    uitkomstOp: row.uitkomstOp && fromDate(row.uitkomstOp),
    afgeslotenOp: row.afgeslotenOp && fromDate(row.afgeslotenOp),
  }
}
