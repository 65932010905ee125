import 'server-only'
import { keepBewaring } from '@/lib/domain/bewaring/bewaring.store'
import type { Actor } from '@/lib/kernel/actor'
import { fromDate, toDate } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import type { Dossier } from './dossier'

type Row = NonNullable<Awaited<ReturnType<Tx['prisma']['dossier']['findFirst']>>>
type Data = NonNullable<Parameters<Tx['prisma']['dossier']['updateMany']>[0]>['data']
type NewRow = Extract<NonNullable<Parameters<Tx['prisma']['dossier']['createMany']>[0]>['data'], { id: string }>

export function toDossier(row: Row): Dossier {
  return {
    id: row.id,
    houder: row.houder,
    schoolId: row.schoolId,
    meldingId: row.meldingId,
    nummer: row.nummer,
    revisie: row.revisie,
    status: row.status as Dossier['status'],
    geopendOp: fromDate(row.geopendOp),
    opgeschortOp: row.opgeschortOp && fromDate(row.opgeschortOp),
    probleemgebieden: row.probleemgebieden as Dossier['probleemgebieden'],
    gedragingen: row.gedragingen as Dossier['gedragingen'],
    definitieAkkoordOp: row.definitieAkkoordOp && fromDate(row.definitieAkkoordOp),
    oudersStand: row.oudersStand as Dossier['oudersStand'],
    oudersOp: row.oudersOp && fromDate(row.oudersOp),
    leerlingVooraf: row.leerlingVooraf && fromDate(row.leerlingVooraf),
    uitkomst: row.uitkomst as Dossier['uitkomst'],
    afgeslotenOp: row.afgeslotenOp && fromDate(row.afgeslotenOp),
    controleOp: row.controleOp && fromDate(row.controleOp),
    controleGedaanOp: row.controleGedaanOp && fromDate(row.controleGedaanOp),
    voorgesteldOp: row.voorgesteldOp && fromDate(row.voorgesteldOp),
  }
}

export async function loadDossier(tx: Tx, actor: Actor, id: string): Promise<Dossier | null> {
  const row = await tx.prisma.dossier.findFirst({ where: { bestuurId: actor.bestuurId, id, houder: actor.accountId } })
  return row && toDossier(row)
}

export async function insertDossier(tx: Tx, actor: Actor, row: Omit<NewRow, 'bestuurId' | 'houder'>): Promise<void> {
  await tx.prisma.dossier.createMany({ data: { ...row, bestuurId: actor.bestuurId, houder: actor.accountId } })
}

export async function saveDossier(tx: Tx, actor: Actor, dossier: Dossier, extra: Data = {}): Promise<boolean> {
  const { count } = await tx.prisma.dossier.updateMany({
    where: { bestuurId: actor.bestuurId, id: dossier.id, houder: actor.accountId, revisie: dossier.revisie },
    data: {
      status: dossier.status,
      opgeschortOp: dossier.opgeschortOp && toDate(dossier.opgeschortOp),
      uitkomst: dossier.uitkomst,
      afgeslotenOp: dossier.afgeslotenOp && toDate(dossier.afgeslotenOp),
      controleOp: dossier.controleOp && toDate(dossier.controleOp),
      controleGedaanOp: dossier.controleGedaanOp && toDate(dossier.controleGedaanOp),
      revisie: dossier.revisie + 1,
      ...extra,
    },
  })
  const { id: objectId, geopendOp: begonnenOp, afgeslotenOp } = dossier
  if (count === 1)
    await keepBewaring(tx, actor, {
      objectId,
      soort: 'dossier',
      begonnenOp,
      afgeslotenOp,
      geldt: afgeslotenOp !== null,
    })
  return count === 1
}

/** Whether a school is on the adviser's own list of schools of her children (R-DOS-4). */
export async function isEigenSchool(tx: Tx, actor: Actor, schoolId: string): Promise<boolean> {
  const count = await tx.prisma.eigenSchool.count({
    where: { accountId: actor.accountId, bestuurId: actor.bestuurId, schoolId },
  })
  return count > 0
}

export async function loadSoort(tx: Tx, actor: Actor): Promise<'intern' | 'extern' | null> {
  const own = actor.aanstellingen.find((aanstelling) => aanstelling.rol === 'vertrouwenspersoon')
  if (!own) return null
  const row = await tx.prisma.aanstelling.findFirst({
    where: { bestuurId: actor.bestuurId, id: own.id },
    select: { soort: true },
  })
  return (row?.soort ?? null) as 'intern' | 'extern' | null
}
