import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { type Datum, fromDate, toDate } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import type { Tx } from '@/lib/platform/db/context'
import type { FormeleKlacht, KlachtBericht, KlachtDossier, KlachtGebeurtenis } from './formeleklacht'
import type { Vertelling } from './formeleklacht.rules'
import type { RecordFormeleklachtInput } from './formeleklacht.schema'

/** Of one dossier, with what happened; the newest first. */
export async function loadKlachten(
  tx: Tx,
  actor: Actor,
  { objectId, id }: { objectId: string; id?: string },
): Promise<KlachtDossier[]> {
  const rows = await tx.prisma.formeleKlacht.findMany({
    where: { bestuurId: actor.bestuurId, houder: actor.accountId, objectId, id },
    include: {
      gebeurtenissen: { orderBy: [{ op: 'desc' }, { createdAt: 'desc' }] },
      berichten: { orderBy: [{ createdAt: 'asc' }, { door: 'desc' }, { aan: 'asc' }] },
    },
    orderBy: [{ ingediendOp: 'desc' }, { createdAt: 'desc' }],
  })
  return rows.map((row) => ({
    ...toKlacht(row),
    gebeurtenissen: row.gebeurtenissen.map((one) => ({
      id: one.id,
      soort: one.soort as KlachtGebeurtenis['soort'],
      op: fromDate(one.op),
      naar: one.naar as FormeleKlacht['status'],
      uitkomst: one.uitkomst,
      kenmerken: one.kenmerken,
    })),
    berichten: row.berichten.map((one) => ({
      id: one.id,
      gebeurtenisId: one.gebeurtenisId,
      door: one.door as KlachtBericht['door'],
      aan: one.aan as KlachtBericht['aan'],
      verteldOp: one.verteldOp && fromDate(one.verteldOp),
    })),
  }))
}

/** False when the same one is there already. */
export async function insertKlacht(tx: Tx, actor: Actor, input: RecordFormeleklachtInput): Promise<boolean> {
  const { bij, vorm, door, ingediendOp, ontvangenOp } = input
  const { count } = await tx.prisma.formeleKlacht.createMany({
    data: {
      ...{ bestuurId: actor.bestuurId, objectId: input.objectId, id: input.id, houder: actor.accountId },
      ...{ bij, vorm, door, status: 'ingediend', bijstandKlager: 'onbekend', bijstandAangeklaagde: 'onbekend' },
      ingediendOp: toDate(ingediendOp),
      ontvangenOp: ontvangenOp && toDate(ontvangenOp),
    },
    skipDuplicates: true,
  })
  return count === 1
}

/** A step and whom it must be told; what was told is ticked later. */
export async function insertGebeurtenis(
  tx: Tx,
  actor: Actor,
  { objectId, klachtId, ...event }: KlachtGebeurtenis & { objectId: string; klachtId: string },
  vertellingen: readonly Vertelling[],
): Promise<void> {
  const at = { bestuurId: actor.bestuurId, objectId, klachtId, houder: actor.accountId }
  await tx.prisma.klachtGebeurtenis.createMany({ data: { ...at, ...event, op: toDate(event.op) } })
  const told = vertellingen.map(({ door, aan }) => ({ ...at, id: newId(), gebeurtenisId: event.id, door, aan }))
  if (told.length > 0) await tx.prisma.klachtBericht.createMany({ data: told })
}

export async function saveKlacht(tx: Tx, actor: Actor, klacht: FormeleKlacht): Promise<boolean> {
  const { id, objectId, revisie, bij, status, bijstandKlager, bijstandAangeklaagde } = klacht
  const { count } = await tx.prisma.formeleKlacht.updateMany({
    where: { bestuurId: actor.bestuurId, houder: actor.accountId, objectId, id, revisie },
    data: {
      ...{ bij, status, bijstandKlager, bijstandAangeklaagde, revisie: revisie + 1 },
      ontvangenOp: klacht.ontvangenOp && toDate(klacht.ontvangenOp),
      afgerondOp: klacht.afgerondOp && toDate(klacht.afgerondOp),
      machtigingOp: klacht.machtigingOp && toDate(klacht.machtigingOp),
    },
  })
  return count === 1
}

/** False when one of them was ticked meanwhile. */
export async function saveVerteld(
  tx: Tx,
  actor: Actor,
  { objectId, klachtId, berichten }: { objectId: string; klachtId: string; berichten: readonly string[] },
  op: Datum,
): Promise<boolean> {
  const { count } = await tx.prisma.klachtBericht.updateMany({
    where: {
      ...{ bestuurId: actor.bestuurId, houder: actor.accountId, objectId, klachtId, verteldOp: null },
      id: { in: [...berichten] },
    },
    data: { verteldOp: toDate(op) },
  })
  return count === berichten.length
}

type Row = NonNullable<Awaited<ReturnType<Tx['prisma']['formeleKlacht']['findFirst']>>>

function toKlacht(row: Row): FormeleKlacht {
  return {
    id: row.id,
    objectId: row.objectId,
    bij: row.bij as FormeleKlacht['bij'],
    vorm: row.vorm as FormeleKlacht['vorm'],
    door: row.door as FormeleKlacht['door'],
    status: row.status as FormeleKlacht['status'],
    ingediendOp: fromDate(row.ingediendOp),
    ontvangenOp: row.ontvangenOp && fromDate(row.ontvangenOp),
    afgerondOp: row.afgerondOp && fromDate(row.afgerondOp),
    bijstandKlager: row.bijstandKlager as FormeleKlacht['bijstandKlager'],
    bijstandAangeklaagde: row.bijstandAangeklaagde as FormeleKlacht['bijstandAangeklaagde'],
    machtigingOp: row.machtigingOp && fromDate(row.machtigingOp),
    revisie: row.revisie,
  }
}
