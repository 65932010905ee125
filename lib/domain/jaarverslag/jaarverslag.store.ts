import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { fromDate, toDate } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import type { Tx } from '@/lib/platform/db/context'
import type { Begonnen, Cijfer, Jaarverslag, Onderdeel, School, Teksten, Versie, VorigJaar } from './jaarverslag'

export async function loadJaarverslag(tx: Tx, actor: Actor, id: string): Promise<Jaarverslag | null> {
  const row = await tx.prisma.jaarverslag.findFirst({
    where: { bestuurId: actor.bestuurId, id, houder: actor.accountId },
  })
  return row && toJaarverslag(row)
}

/** The actor's own, of each year the latest. */
export async function loadEigen(tx: Tx, actor: Actor): Promise<Jaarverslag[]> {
  const rows = await tx.prisma.jaarverslag.findMany({
    where: { bestuurId: actor.bestuurId, houder: actor.accountId },
    orderBy: [{ schooljaar: 'desc' }, { createdAt: 'desc' }],
  })
  return rows.map(toJaarverslag)
}

/** What colleagues are writing, who can still go on with it. */
export async function loadBegonnen(tx: Tx, actor: Actor): Promise<Begonnen[]> {
  const rows = await tx.prisma.$queryRaw<{ schooljaar: number; wie: string }[]>`
    select schooljaar, wie from jaarverslagen_begonnen() where wie <> ${actor.accountId}::uuid`
  const naamVan = await loadNamen(
    tx,
    rows.map(({ wie }) => wie),
  )
  return rows.map(({ schooljaar, wie }) => ({ schooljaar, wie, naam: naamVan(wie) }))
}

export async function insertJaarverslag(tx: Tx, actor: Actor, jaarverslag: Omit<Jaarverslag, 'houder' | 'revisie'>) {
  await tx.prisma.jaarverslag.createMany({
    data: { ...jaarverslag, bestuurId: actor.bestuurId, houder: actor.accountId },
  })
}

export async function saveJaarverslag(tx: Tx, actor: Actor, { id, revisie }: Jaarverslag): Promise<boolean> {
  const { count } = await tx.prisma.jaarverslag.updateMany({
    where: { bestuurId: actor.bestuurId, id, houder: actor.accountId, revisie },
    data: { revisie: revisie + 1 },
  })
  return count === 1
}

/** With its keys and its words: the app itself may delete no envelope. */
export async function removeConcept(tx: Tx, id: string): Promise<void> {
  await tx.prisma.$executeRaw`select jaarverslag_weggooien(${id}::uuid)`
}

/** Once it is published, no concept of that year is left. */
export async function removeConcepten(tx: Tx, schooljaar: number): Promise<void> {
  await tx.prisma.$executeRaw`select jaarverslag_afronden(${schooljaar}::int)`
}

export type VersieRij = Omit<Versie, 'maker'> & { makerId: string; op: Date }

/** All that was published, the last year and version first. */
export async function loadVersies(tx: Tx, actor: Actor): Promise<VersieRij[]> {
  const rows = await tx.prisma.jaarverslagversie.findMany({
    where: { bestuurId: actor.bestuurId },
    orderBy: [{ schooljaar: 'desc' }, { versie: 'desc' }],
  })
  return rows.map(({ schooljaar, versie, drempel, maker, gepubliceerdOp, createdAt }) => ({
    ...{ schooljaar, versie, drempel, makerId: maker, gepubliceerdOp: fromDate(gepubliceerdOp), op: createdAt },
  }))
}

export function laatsteVersie(versies: readonly VersieRij[], schooljaar: number): number {
  return Math.max(0, ...versies.filter((one) => one.schooljaar === schooljaar).map(({ versie }) => versie))
}

/** In the order in which they were published; of a directeur those of his own schools alone. */
export async function loadCijfers(
  tx: Tx,
  actor: Actor,
  { schooljaar, versie }: Pick<Versie, 'schooljaar' | 'versie'>,
): Promise<Cijfer[]> {
  const rows = await tx.prisma.jaarverslagcel.findMany({
    where: { bestuurId: actor.bestuurId, schooljaar, versie },
    orderBy: { nr: 'asc' },
  })
  return rows.map(({ schoolId, tabel, vak, aantal }) => ({ school: schoolId, tabel, vak, aantal }))
}

export async function loadTeksten(
  tx: Tx,
  actor: Actor,
  { schooljaar, versie }: Pick<Versie, 'schooljaar' | 'versie'>,
): Promise<Teksten> {
  const rows = await tx.prisma.jaarverslagtekst.findMany({ where: { bestuurId: actor.bestuurId, schooljaar, versie } })
  return Object.fromEntries(rows.map(({ onderdeel, tekst }) => [onderdeel as Onderdeel, tekst]))
}

/** The two years before, each as it last was when this version came out; for a concept as it is now. */
export async function loadVorige(
  tx: Tx,
  actor: Actor,
  versies: readonly VersieRij[],
  { schooljaar, op }: { schooljaar: number; op: Date | null },
): Promise<VorigJaar[]> {
  const vorige: VorigJaar[] = []
  for (const jaar of [schooljaar - 1, schooljaar - 2]) {
    const toen = versies.find((one) => one.schooljaar === jaar && (op === null || one.op < op))
    if (toen) vorige.push({ schooljaar: jaar, cijfers: await loadCijfers(tx, actor, toen) })
  }
  return vorige
}

export async function insertVersie(
  tx: Tx,
  actor: Actor,
  { schooljaar, versie, drempel }: Pick<Versie, 'schooljaar' | 'versie' | 'drempel'>,
  { teksten, cijfers }: { teksten: Teksten; cijfers: readonly Cijfer[] },
): Promise<void> {
  const of = { bestuurId: actor.bestuurId, schooljaar, versie }
  await tx.prisma.jaarverslagversie.createMany({
    data: { ...of, drempel, maker: actor.accountId, gepubliceerdOp: toDate(tx.today) },
  })
  await tx.prisma.jaarverslagtekst.createMany({
    data: Object.entries(teksten).map(([onderdeel, tekst]) => ({ ...of, onderdeel, tekst })),
  })
  await tx.prisma.jaarverslagcel.createMany({
    data: cijfers.map(({ school, tabel, vak, aantal }, nr) => ({ ...of, nr, schoolId: school, tabel, vak, aantal })),
  })
}

export async function insertAntwoord(
  tx: Tx,
  actor: Actor,
  { schooljaar, versie, tekst }: { schooljaar: number; versie: number; tekst: string },
): Promise<void> {
  const said = { bestuurId: actor.bestuurId, schooljaar, versie, door: actor.accountId, tekst }
  // A second press says nothing new.
  if ((await tx.prisma.jaarverslagantwoord.count({ where: said })) > 0) return
  await tx.prisma.jaarverslagantwoord.createMany({
    data: {
      ...{ bestuurId: actor.bestuurId, schooljaar, versie, id: newId<'antwoord'>(), tekst },
      ...{ door: actor.accountId, op: toDate(tx.today) },
    },
  })
}

export async function loadSchoolNamen(tx: Tx, actor: Actor, ids: readonly (string | null)[]): Promise<School[]> {
  const known = [...new Set(ids)].flatMap((id) => id ?? [])
  const rows = await tx.prisma.school.findMany({
    where: { bestuurId: actor.bestuurId, id: { in: known } },
    orderBy: { naam: 'asc' },
  })
  return rows.map(({ id, naam }) => ({ id, naam }))
}

/** How people are called now; who left is not named. */
export async function loadNamen(tx: Tx, ids: readonly string[]): Promise<(id: string) => string> {
  const rows = await tx.prisma.account.findMany({ where: { id: { in: [...ids] } }, select: { id: true, naam: true } })
  const namen = new Map(rows.map(({ id, naam }) => [id, naam]))
  return (id) => namen.get(id) ?? 'iemand die hier niet meer werkt'
}

function toJaarverslag({ id, houder, schooljaar, versie, revisie }: Jaarverslag): Jaarverslag {
  return { id, houder, schooljaar, versie, revisie }
}
