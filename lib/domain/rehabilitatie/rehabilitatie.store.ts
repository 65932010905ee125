import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { type Datum, fromDate, toDate } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import type { Klagermaatregel, Maatregel, Rehabilitatie, Rehabilitatiegesprek } from './rehabilitatie'
import type {
  DecideKlagermaatregelInput,
  ProposeMaatregelInput,
  RecordRehabilitatiegesprekInput,
} from './rehabilitatie.schema'

const include = { ambtsstuk: { select: { ambt: true, revisie: true } } } as const

/** Only for whom the piece is: row security shows the others nothing of it. */
export async function loadRehabilitatie(tx: Tx, actor: Actor, id: string): Promise<Rehabilitatie | null> {
  const row = await tx.prisma.rehabilitatie.findFirst({ where: { bestuurId: actor.bestuurId, id }, include })
  return row && toRehabilitatie(row)
}

export async function loadRehabilitaties(tx: Tx, actor: Actor) {
  const rows = await tx.prisma.rehabilitatie.findMany({
    where: { bestuurId: actor.bestuurId },
    include: { ...include, school: { select: { naam: true } }, maatregelen: true },
    orderBy: [{ afgerondOp: { sort: 'desc', nulls: 'first' } }, { begonnenOp: 'desc' }, { createdAt: 'desc' }],
  })
  return rows.map((row) => ({
    ...{ rehabilitatie: toRehabilitatie(row), schoolNaam: row.school.naam },
    maatregelen: row.maatregelen.map(toMaatregel),
  }))
}

export async function insertRehabilitatie(
  tx: Tx,
  actor: Actor,
  { ambt: _, revisie: __, ...rehabilitatie }: Rehabilitatie,
): Promise<void> {
  const { grondOp, begonnenOp, afgerondOp, ...rest } = rehabilitatie
  await tx.prisma.rehabilitatie.createMany({
    data: {
      ...{ bestuurId: actor.bestuurId, ...rest, afgerondOp: afgerondOp && toDate(afgerondOp) },
      ...{ grondOp: toDate(grondOp), begonnenOp: toDate(begonnenOp) },
    },
  })
}

export async function saveRehabilitatie(tx: Tx, actor: Actor, rehabilitatie: Rehabilitatie): Promise<void> {
  const { id, besluitBestuur, afgerondOp, uitkomst } = rehabilitatie
  await tx.prisma.rehabilitatie.updateMany({
    where: { bestuurId: actor.bestuurId, id },
    data: { besluitBestuur, uitkomst, afgerondOp: afgerondOp && toDate(afgerondOp) },
  })
}

export async function loadGesprekken(tx: Tx, actor: Actor, rehabilitatieId: string): Promise<Rehabilitatiegesprek[]> {
  const rows = await tx.prisma.rehabilitatiegesprek.findMany({
    where: { bestuurId: actor.bestuurId, rehabilitatieId },
    orderBy: [{ op: 'desc' }, { createdAt: 'desc' }],
  })
  return rows.map(({ id, op, onderwerpen, begeleiderErbij }) => ({
    ...{ id, op: fromDate(op), begeleiderErbij },
    onderwerpen: onderwerpen as Rehabilitatiegesprek['onderwerpen'],
  }))
}

export async function insertGesprek(tx: Tx, actor: Actor, input: RecordRehabilitatiegesprekInput): Promise<void> {
  const { rehabilitatieId, id, op, onderwerpen, begeleiderErbij } = input
  await tx.prisma.rehabilitatiegesprek.createMany({
    data: {
      ...{ bestuurId: actor.bestuurId, rehabilitatieId, id, op: toDate(op) },
      ...{ onderwerpen: [...onderwerpen], begeleiderErbij },
    },
  })
}

export async function loadMaatregelen(tx: Tx, actor: Actor, rehabilitatieId: string): Promise<Maatregel[]> {
  const rows = await tx.prisma.rehabilitatiemaatregel.findMany({
    where: { bestuurId: actor.bestuurId, rehabilitatieId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(toMaatregel)
}

export async function insertMaatregel(tx: Tx, actor: Actor, input: ProposeMaatregelInput): Promise<void> {
  const { rehabilitatieId, id, soort, uiterlijk } = input
  await tx.prisma.rehabilitatiemaatregel.createMany({
    data: { bestuurId: actor.bestuurId, rehabilitatieId, id, soort, uiterlijk: uiterlijk && toDate(uiterlijk) },
  })
}

export async function saveMaatregel(
  tx: Tx,
  actor: Actor,
  rehabilitatieId: string,
  maatregel: Maatregel,
): Promise<void> {
  const { id, voorgelegdOp, antwoord, uitgevoerdOp } = maatregel
  const date = (op: Datum | null) => op && toDate(op)
  await tx.prisma.rehabilitatiemaatregel.updateMany({
    where: { bestuurId: actor.bestuurId, rehabilitatieId, id },
    data: { voorgelegdOp: date(voorgelegdOp), antwoord, uitgevoerdOp: date(uitgevoerdOp) },
  })
}

export async function loadKlagermaatregelen(tx: Tx, actor: Actor, rehabilitatieId: string): Promise<Klagermaatregel[]> {
  const rows = await tx.prisma.klagermaatregel.findMany({
    where: { bestuurId: actor.bestuurId, rehabilitatieId },
    orderBy: [{ op: 'asc' }, { createdAt: 'asc' }],
  })
  return rows.map(({ bestuurId: _, rehabilitatieId: __, createdAt: ___, door: ____, op, verteldOp, ...codes }) => ({
    ...(codes as Omit<Klagermaatregel, 'op' | 'verteldOp'>),
    ...{ op: fromDate(op), verteldOp: verteldOp && fromDate(verteldOp) },
  }))
}

export async function insertKlagermaatregel(tx: Tx, actor: Actor, input: DecideKlagermaatregelInput): Promise<void> {
  const { rehabilitatieId, id, soort, vals, opzet, ernst, schade, hulp, op } = input
  await tx.prisma.klagermaatregel.createMany({
    data: {
      ...{ bestuurId: actor.bestuurId, rehabilitatieId, id, soort, vals, opzet, ernst, schade, hulp },
      ...{ door: actor.accountId, op: toDate(op) },
    },
  })
}

export async function saveVerteld(
  tx: Tx,
  actor: Actor,
  rehabilitatieId: string,
  { id, verteldOp }: Klagermaatregel,
): Promise<void> {
  await tx.prisma.klagermaatregel.updateMany({
    where: { bestuurId: actor.bestuurId, rehabilitatieId, id },
    data: { verteldOp: verteldOp && toDate(verteldOp) },
  })
}

type Row = NonNullable<Awaited<ReturnType<Tx['prisma']['rehabilitatie']['findFirst']>>> & {
  ambtsstuk: { ambt: string; revisie: number }
}
type MaatregelRow = NonNullable<Awaited<ReturnType<Tx['prisma']['rehabilitatiemaatregel']['findFirst']>>>

function toRehabilitatie(row: Row): Rehabilitatie {
  const { id, schoolId, directieVerwijtbaar, opVerzoek } = row
  return {
    ...{ id, schoolId, directieVerwijtbaar, opVerzoek, revisie: row.ambtsstuk.revisie },
    ambt: row.ambtsstuk.ambt as Rehabilitatie['ambt'],
    grond: row.grond as Rehabilitatie['grond'],
    oordeelCommissie: row.oordeelCommissie as Rehabilitatie['oordeelCommissie'],
    besluitBestuur: row.besluitBestuur as Rehabilitatie['besluitBestuur'],
    uitkomst: row.uitkomst as Rehabilitatie['uitkomst'],
    grondOp: fromDate(row.grondOp),
    begonnenOp: fromDate(row.begonnenOp),
    afgerondOp: row.afgerondOp && fromDate(row.afgerondOp),
  }
}

function toMaatregel(row: MaatregelRow): Maatregel {
  return {
    id: row.id,
    soort: row.soort as Maatregel['soort'],
    antwoord: row.antwoord as Maatregel['antwoord'],
    uiterlijk: row.uiterlijk && fromDate(row.uiterlijk),
    voorgelegdOp: row.voorgelegdOp && fromDate(row.voorgelegdOp),
    uitgevoerdOp: row.uitgevoerdOp && fromDate(row.uitgevoerdOp),
  }
}
