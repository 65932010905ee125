import 'server-only'
import { keepBewaring, loadBewaring } from '@/lib/domain/bewaring/bewaring.store'
import type { Actor } from '@/lib/kernel/actor'
import { fromDate, toDate } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import type { Intake } from './intake'
import type { AmendIntakeInput } from './intake.schema'

type Row = NonNullable<Awaited<ReturnType<Tx['prisma']['intake']['findFirst']>>>

export function toIntake(row: Row): Intake {
  return {
    id: row.id,
    houder: row.houder,
    schoolId: row.schoolId,
    nummer: row.nummer,
    revisie: row.revisie,
    status: row.status as Intake['status'],
    aangemeldOp: row.aangemeldOp && fromDate(row.aangemeldOp),
    aangemeldZeker: row.aangemeldZeker,
    klagerCategorie: row.klagerCategorie,
    minderjarig: row.minderjarig,
    oudersBesproken: row.oudersBesproken as Intake['oudersBesproken'],
    bevestigdDoorKlager: row.bevestigdDoorKlager as Intake['bevestigdDoorKlager'],
    tevreden: row.tevreden as Intake['tevreden'],
    geevalueerdOp: row.geevalueerdOp && fromDate(row.geevalueerdOp),
    afgerondOp: row.afgerondOp && fromDate(row.afgerondOp),
    takenGedaan: row.takenGedaan as Intake['takenGedaan'],
  }
}

export async function loadIntake(tx: Tx, actor: Actor, id: string): Promise<Intake | null> {
  const row = await tx.prisma.intake.findFirst({ where: { bestuurId: actor.bestuurId, id, houder: actor.accountId } })
  return row && toIntake(row)
}

type Kenmerken = Omit<AmendIntakeInput, 'intakeId' | 'revisie' | 'kaart' | 'envelopes'>

export function kenmerkColumns(tx: Tx, kenmerken: Kenmerken) {
  return {
    schoolId: kenmerken.schoolId,
    aangemeldOp: kenmerken.aangemeldOp && toDate(kenmerken.aangemeldOp),
    aangemeldZeker: kenmerken.aangemeldZeker,
    klagerCategorie: kenmerken.klagerCategorie,
    minderjarig: kenmerken.minderjarig,
    minderjarigOp: toDate(tx.today),
    oudersBesproken: kenmerken.oudersBesproken,
    bevestigdDoorKlager: kenmerken.bevestigdDoorKlager,
  }
}

export async function insertIntake(
  tx: Tx,
  actor: Actor,
  intake: { id: string; nummer: string; kaart: Uint8Array<ArrayBuffer> } & Kenmerken,
): Promise<void> {
  await tx.prisma.intake.createMany({
    data: {
      bestuurId: actor.bestuurId,
      id: intake.id,
      houder: actor.accountId,
      nummer: intake.nummer,
      kaart: intake.kaart,
      status: 'open',
      takenGedaan: ['ontvangen'],
      ...kenmerkColumns(tx, intake),
    },
  })
  const begonnenOp = intake.aangemeldOp ?? tx.today
  const bewaring = { objectId: intake.id, soort: 'intake', begonnenOp, afgeslotenOp: null, geldt: true } as const
  await keepBewaring(tx, actor, bewaring)
}

type Extra = Parameters<Tx['prisma']['intake']['updateMany']>[0]['data']

export async function saveIntake(tx: Tx, actor: Actor, intake: Intake, extra: Extra = {}): Promise<boolean> {
  const { count } = await tx.prisma.intake.updateMany({
    where: { bestuurId: actor.bestuurId, id: intake.id, houder: actor.accountId, revisie: intake.revisie },
    data: {
      status: intake.status,
      tevreden: intake.tevreden,
      geevalueerdOp: intake.geevalueerdOp && toDate(intake.geevalueerdOp),
      afgerondOp: intake.afgerondOp && toDate(intake.afgerondOp),
      takenGedaan: intake.takenGedaan,
      revisie: intake.revisie + 1,
      ...extra,
    },
  })
  const { id: objectId, afgerondOp: afgeslotenOp } = intake
  const changed = extra?.aangemeldOp instanceof Date ? fromDate(extra.aangemeldOp) : intake.aangemeldOp
  const begonnenOp = changed ?? (await loadBewaring(tx, actor, objectId))?.begonnenOp ?? tx.today
  if (count === 1) await keepBewaring(tx, actor, { objectId, soort: 'intake', begonnenOp, afgeslotenOp, geldt: true })
  return count === 1
}
