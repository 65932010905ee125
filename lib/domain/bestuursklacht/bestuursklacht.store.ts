import 'server-only'
import { loadInstellingen } from '@/lib/domain/bestuur/instellingen.queries'
import { periodesSchema, regelSchema, verlengingenSchema } from '@/lib/domain/termijn/termijn.schema'
import type { Actor } from '@/lib/kernel/actor'
import { type Datum, fromDate, toDate } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import type { Tx } from '@/lib/platform/db/context'
import type { Bericht, Bestuursklacht, BestuursklachtRegels, Gezet } from './bestuursklacht'
import type { Vertelling } from './bestuursklacht.rules'

type Where = { bestuurId: string; klachtId: string }

/** Only for who holds the office of the bestuur and is not involved: row security shows the others nothing (R-SPOOR-2). */
export async function loadBestuursklacht(tx: Tx, actor: Actor, id: string): Promise<Bestuursklacht | null> {
  const where = { bestuurId: actor.bestuurId, id }
  const row = await tx.prisma.bestuursklacht.findFirst({ where, include: { stuk: { select: { revisie: true } } } })
  return row && toBestuursklacht(row)
}

export async function loadBestuursklachtRegels(tx: Tx, actor: Actor): Promise<BestuursklachtRegels> {
  const { zelfAfhandelen, mondelingeKlacht, mandaat } = await loadInstellingen(actor, tx)
  return { zelfAfhandelen, mondelingeKlacht, mandaat }
}

export async function insertBestuursklacht(
  tx: Tx,
  actor: Actor,
  klacht: Pick<Bestuursklacht, 'id' | 'schoolId' | 'via' | 'vorm' | 'status' | 'ontvangenOp' | 'directeurBetrokken'>,
): Promise<void> {
  const data = { ...klacht, bestuurId: actor.bestuurId, ontvangenOp: toDate(klacht.ontvangenOp) }
  await tx.prisma.bestuursklacht.createMany({ data })
}

export async function saveBestuursklacht(tx: Tx, actor: Actor, klacht: Bestuursklacht): Promise<void> {
  const { id, status, adviesOp, termijn, uiterlijk, afgerondOp } = klacht
  await tx.prisma.bestuursklacht.updateMany({
    where: { bestuurId: actor.bestuurId, id },
    data: {
      status,
      adviesOp: adviesOp && toDate(adviesOp),
      uiterlijk: uiterlijk && toDate(uiterlijk),
      afgerondOp: afgerondOp && toDate(afgerondOp),
      ...(termijn
        ? {
            regel: termijn.regel,
            naarWerkdag: termijn.naarWerkdag,
            gesloten: termijn.gesloten.map((one) => ({ ...one })),
            verlengingen: termijn.verlengingen.map(({ aan, ...one }) => ({ ...one, aan: [...aan] })),
          }
        : {}),
    },
  })
}

/** Newest first. */
export async function loadVerloop(
  tx: Tx,
  { bestuurId }: Actor,
  klachtId: string,
): Promise<(Gezet & { door: string })[]> {
  const rows = await tx.prisma.bestuursklachtstap.findMany({
    where: { bestuurId, klachtId },
    orderBy: { createdAt: 'desc' },
  })
  return rows.map((row) => ({
    ...{ id: row.id, uitkomst: row.uitkomst, kenmerken: row.kenmerken, eindeVan: row.eindeVan, door: row.door },
    soort: row.soort as Gezet['soort'],
    naar: row.naar as Gezet['naar'],
    op: fromDate(row.op),
    tot: row.tot && fromDate(row.tot),
    totBij: row.totBij as Gezet['totBij'],
    namens: row.namens as Gezet['namens'],
  }))
}

export async function insertStap(
  tx: Tx,
  actor: Actor,
  klachtId: string,
  { op, tot, kenmerken, ...stap }: Gezet,
  vertellingen: readonly Vertelling[],
): Promise<void> {
  const at: Where = { bestuurId: actor.bestuurId, klachtId }
  const days = { op: toDate(op), tot: tot && toDate(tot) }
  await tx.prisma.bestuursklachtstap.createMany({
    data: { ...at, ...stap, ...days, kenmerken: [...kenmerken], door: actor.accountId },
  })
  const data = vertellingen.map((one) => ({ ...at, ...one, id: newId(), stapId: stap.id }))
  if (data.length > 0) await tx.prisma.bestuursklachtbericht.createMany({ data })
}

export async function loadBerichten(tx: Tx, { bestuurId }: Actor, klachtId: string): Promise<Bericht[]> {
  const rows = await tx.prisma.bestuursklachtbericht.findMany({
    where: { bestuurId, klachtId },
    orderBy: [{ createdAt: 'asc' }, { aan: 'asc' }],
  })
  return rows.map(({ id, stapId, aan, bron, afschrift, weggelaten, verteldOp }) => ({
    ...{ id, stapId, bron, afschrift, weggelaten },
    aan: aan as Bericht['aan'],
    verteldOp: verteldOp && fromDate(verteldOp),
  }))
}

/** False when one of them was ticked meanwhile. */
export async function saveVerteld(
  tx: Tx,
  actor: Actor,
  { klachtId, berichten, weggelaten }: { klachtId: string; berichten: readonly Bericht[]; weggelaten: boolean },
  op: Datum,
): Promise<boolean> {
  const at: Where & { verteldOp: null } = { bestuurId: actor.bestuurId, klachtId, verteldOp: null }
  let told = 0
  for (const { id, afschrift } of berichten) {
    const data = { verteldOp: toDate(op), door: actor.accountId, weggelaten: afschrift ? weggelaten : null }
    told += (await tx.prisma.bestuursklachtbericht.updateMany({ where: { ...at, id }, data })).count
  }
  return told === berichten.length
}

type Row = NonNullable<Awaited<ReturnType<Tx['prisma']['bestuursklacht']['findFirst']>>>

export function toBestuursklacht(row: Row & { stuk: { revisie: number } }): Bestuursklacht {
  const { regel, gesloten, verlengingen } = row
  return {
    ...{ id: row.id, schoolId: row.schoolId, revisie: row.stuk.revisie },
    via: row.via as Bestuursklacht['via'],
    vorm: row.vorm as Bestuursklacht['vorm'],
    status: row.status as Bestuursklacht['status'],
    ontvangenOp: fromDate(row.ontvangenOp),
    directeurBetrokken: row.directeurBetrokken as Bestuursklacht['directeurBetrokken'],
    adviesOp: row.adviesOp && fromDate(row.adviesOp),
    termijn: regel
      ? {
          ...{ regel: regelSchema.parse(regel), naarWerkdag: row.naarWerkdag },
          ...{ gesloten: periodesSchema.parse(gesloten), verlengingen: verlengingenSchema.parse(verlengingen) },
        }
      : null,
    uiterlijk: row.uiterlijk && fromDate(row.uiterlijk),
    afgerondOp: row.afgerondOp && fromDate(row.afgerondOp),
  }
}
