import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { fromDate, toDate } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import type { Routestap, Stand } from './routestap'

const day = (date: Date | null) => date && fromDate(date)
const date = (op: Parameters<typeof toDate>[0] | null) => op && toDate(op)

/** The steps of one dossier, in the order in which they were chosen. */
export async function loadRoutestappen(tx: Tx, actor: Actor, dossierId: string): Promise<Routestap[]> {
  const rows = await tx.prisma.routestap.findMany({
    where: { bestuurId: actor.bestuurId, objectId: dossierId, houder: actor.accountId },
    orderBy: [{ gekozenOp: 'asc' }, { createdAt: 'asc' }],
  })
  return rows.map((row) => ({
    id: row.id,
    soort: row.soort as Routestap['soort'],
    stand: row.stand as Stand,
    gekozenDoor: row.gekozenDoor as Routestap['gekozenDoor'],
    gekozenOp: fromDate(row.gekozenOp),
    steun: row.steun as Routestap['steun'],
    herhaaltId: row.herhaaltId,
    herhaaldOm: row.herhaaldOm as Routestap['herhaaldOm'],
    begonnenOp: day(row.begonnenOp),
    geeindigdOp: day(row.geeindigdOp),
    uitkomst: row.uitkomst as Routestap['uitkomst'],
    tevreden: row.tevreden as Routestap['tevreden'],
    nazorg: row.nazorg as Routestap['nazorg'],
    nazorgOp: day(row.nazorgOp),
    nazorgGedaanOp: day(row.nazorgGedaanOp),
    ingangId: row.ingangId,
    anderAkkoordOp: day(row.anderAkkoordOp),
    uitleg: row.uitleg as Routestap['uitleg'],
    geinformeerdOp: day(row.geinformeerdOp),
    aangifteOp: day(row.aangifteOp),
    aangifteDoor: row.aangifteDoor as Routestap['aangifteDoor'],
  }))
}

export async function insertRoutestap(tx: Tx, actor: Actor, dossierId: string, stap: Routestap): Promise<void> {
  const { id, soort, gekozenDoor, gekozenOp, herhaaltId, herhaaldOm } = stap
  await tx.prisma.routestap.createMany({
    data: {
      ...{ bestuurId: actor.bestuurId, objectId: dossierId, id, houder: actor.accountId },
      ...{ soort, gekozenDoor, gekozenOp: toDate(gekozenOp), herhaaltId, herhaaldOm },
      ...columnsOf(stap),
    },
  })
}

/** False when it stood otherwise by then. */
export async function saveRoutestap(
  tx: Tx,
  actor: Actor,
  { dossierId, was }: { dossierId: string; was: Stand },
  stap: Routestap,
): Promise<boolean> {
  const { count } = await tx.prisma.routestap.updateMany({
    where: { bestuurId: actor.bestuurId, objectId: dossierId, id: stap.id, houder: actor.accountId, stand: was },
    data: columnsOf(stap),
  })
  return count === 1
}

/** The bemiddelingen that run: they rest on a toestemming and stop with it (R-ROUTE-4, R-TST-3). */
export async function countBemiddelingen(tx: Tx, actor: Actor, dossierId: string): Promise<number> {
  return tx.prisma.routestap.count({ where: lopendeBemiddeling(actor, dossierId) })
}

export async function stopBemiddelingen(tx: Tx, actor: Actor, dossierId: string): Promise<void> {
  const data = { stand: 'gestopt' satisfies Stand, geeindigdOp: toDate(tx.today) }
  await tx.prisma.routestap.updateMany({ where: lopendeBemiddeling(actor, dossierId), data })
}

/** The aftercare of steps that is still to come; without toestemming for the dossier it lapses (R-TST-3). */
export async function countStapnazorg(tx: Tx, actor: Actor, dossierId: string): Promise<number> {
  return tx.prisma.routestap.count({ where: openNazorg(actor, dossierId) })
}

export async function dropStapnazorg(tx: Tx, actor: Actor, dossierId: string): Promise<void> {
  await tx.prisma.routestap.updateMany({ where: openNazorg(actor, dossierId), data: { nazorgOp: null } })
}

function openNazorg(actor: Actor, dossierId: string) {
  const own = { bestuurId: actor.bestuurId, objectId: dossierId, houder: actor.accountId }
  return { ...own, nazorgOp: { not: null }, nazorgGedaanOp: null }
}

function lopendeBemiddeling(actor: Actor, dossierId: string) {
  const own = { bestuurId: actor.bestuurId, objectId: dossierId, houder: actor.accountId }
  return { ...own, soort: 'bemiddeling', stand: 'bezig' satisfies Stand }
}

function columnsOf(stap: Routestap) {
  return {
    stand: stap.stand,
    steun: stap.steun,
    begonnenOp: date(stap.begonnenOp),
    geeindigdOp: date(stap.geeindigdOp),
    uitkomst: stap.uitkomst,
    tevreden: stap.tevreden,
    nazorg: stap.nazorg,
    nazorgOp: date(stap.nazorgOp),
    nazorgGedaanOp: date(stap.nazorgGedaanOp),
    ingangId: stap.ingangId,
    anderAkkoordOp: date(stap.anderAkkoordOp),
    uitleg: stap.uitleg,
    geinformeerdOp: date(stap.geinformeerdOp),
    aangifteOp: date(stap.aangifteOp),
    aangifteDoor: stap.aangifteDoor,
  }
}
