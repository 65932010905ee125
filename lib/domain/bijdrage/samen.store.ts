import 'server-only'
import { loadInstellingen } from '@/lib/domain/bestuur/instellingen.queries'
import type { Jaartabellen, Telling } from '@/lib/domain/onderdrukking/onderdrukking'
import type { Actor } from '@/lib/kernel/actor'
import { type Datum, fromDate, schooljaarOf, toDate } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import type { Indiening, Werktelling } from './bijdrage'
import { loadLaatstGepubliceerd, takeTurn } from './bijdrage.store'
import { jaartabellen } from './jaartabellen.data'

type Row = { school_id: string; tabel: string; vak: string; deel: number; aantal: number }

/**
 * From here on what is filed of this year is for a next version (R-JV-5). First of all in the transaction that makes the sums,
 * so that nobody files between.
 */
export async function closeBijdragen(tx: Tx, actor: Actor, schooljaar: number): Promise<void> {
  await takeTurn(tx, actor, schooljaar)
  await tx.prisma.$queryRaw`select deur_bijdragen_sluiten(${schooljaar}::integer)::text`
}

/**
 * What all advisers filed of a year, as one whole: of each box the parts it is the sum of, by a number that names nobody.
 * Raw sums: for who makes the jaarverslag, on the server, to be suppressed before anything of it leaves (R-JV-2, R-JV-5).
 */
export async function loadJaartabellen(
  tx: Tx,
  actor: Actor,
  schooljaar: number,
): Promise<Omit<Jaartabellen, 'eerder'> & { alleen: Record<string, string> }> {
  const rows = await tx.prisma.$queryRaw<Row[]>`
    select school_id, tabel, vak, deel, aantal from bijdragen_samen(${schooljaar}::integer)`
  const scholen = await tx.prisma.school.findMany({
    where: { bestuurId: actor.bestuurId },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  return {
    drempel: (await loadInstellingen(actor, tx)).onderdrukkingDrempel,
    scholen: scholen.map(({ id }) => id),
    tabellen: jaartabellen.map(({ eenheid: _, ...tabel }) => tabel),
    tellingen: together(rows, await loadDelen(tx, schooljaar)),
    alleen: await loadAlleen(tx, schooljaar),
  }
}

/** Of the schools that one adviser alone serves, as the aanstellingen tell everybody, which part is hers. */
async function loadAlleen(tx: Tx, schooljaar: number): Promise<Record<string, string>> {
  const rows = await tx.prisma.$queryRaw<{ school_id: string; deel: number }[]>`
    select school_id, deel from bijdragen_alleen(${schooljaar}::integer)`
  return Object.fromEntries(rows.map(({ school_id, deel }) => [school_id, partOf(deel)]))
}

/** All who filed, also who counted nothing: she knows that none of it is hers. */
async function loadDelen(tx: Tx, schooljaar: number): Promise<string[]> {
  const filed = await tx.prisma.$queryRaw<unknown[]>`select adviseur from bijdragen_ingediend(${schooljaar}::integer)`
  return filed.map((_, at) => partOf(at + 1))
}

function partOf(deel: number): string {
  return `bijdrage-${deel}`
}

/** Minutes, voorlichting and advies of all who filed: of the bestuur as a whole, about no person. */
export async function loadJaarwerk(tx: Tx, _actor: Actor, schooljaar: number): Promise<Werktelling[]> {
  return tx.prisma.$queryRaw<
    Werktelling[]
  >`select soort, vak, aantal from bijdragen_werk(${schooljaar}::integer) order by soort, vak`
}

/** The advisers of that year, and whether each filed: nothing of what she counted. */
export async function loadIndieningen(tx: Tx, actor: Actor, schooljaar: number): Promise<Indiening[]> {
  const filed = await tx.prisma.$queryRaw<{ adviseur: string; ingediend_op: Date }[]>`
    select adviseur, ingediend_op from bijdragen_ingediend(${schooljaar}::integer)`
  const aanstellingen = await tx.prisma.aanstelling.findMany({
    where: {
      ...{ bestuurId: actor.bestuurId, rol: 'vertrouwenspersoon', vanaf: { lte: toDate(laatsteDag(schooljaar)) } },
      status: { in: ['actief', 'geschorst', 'beeindigd'] },
      OR: [{ tot: null }, { tot: { gte: toDate(`${schooljaar}-08-01` as Datum) } }],
    },
    select: { accountId: true },
  })
  const op = new Map(filed.map(({ adviseur, ingediend_op }) => [adviseur, fromDate(ingediend_op)]))
  const ids = [...new Set([...aanstellingen.map(({ accountId }) => accountId), ...op.keys()])]
  const people = await tx.prisma.account.findMany({ where: { id: { in: ids } }, select: { id: true, naam: true } })
  return people
    .map(({ id, naam }) => ({ accountId: id, naam, ingediendOp: op.get(id) ?? null }))
    .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'))
}

/**
 * The jaarverslag of this year is published, or a new version of it: the bijdragen that were closed for it stay as they are, the cases in them that
 * had ended are processed (R-BEW-1, R-BEW-4), and those of the years before are destroyed. False while the year runs, and
 * when the report of a later year is out: then there is nothing left to publish from (R-JV-5). After its version was written,
 * in the same transaction.
 */
export async function publishBijdragen(tx: Tx, actor: Actor, schooljaar: number): Promise<boolean> {
  const laatst = await loadLaatstGepubliceerd(tx, actor)
  if (schooljaarOf(tx.today) <= schooljaar || (laatst !== null && laatst > schooljaar)) return false
  await tx.prisma.$queryRaw`select deur_bijdragen_publiceren(${schooljaar}::integer)::text`
  return true
}

function together(rows: readonly Row[], delen: readonly string[]): Telling[] {
  const none = Object.fromEntries(delen.map((deel) => [deel, 0]))
  const boxes = new Map<string, Telling & { bijdragen: Record<string, number> }>()
  for (const { school_id, tabel, vak, deel, aantal } of rows) {
    const key = `${school_id} ${tabel} ${vak}`
    const box = boxes.get(key) ?? { school: school_id, tabel, vak, aantal: 0, bijdragen: { ...none } }
    box.aantal += aantal
    box.bijdragen[partOf(deel)] = aantal
    boxes.set(key, box)
  }
  return [...boxes.values()]
}

function laatsteDag(schooljaar: number): Datum {
  return `${schooljaar + 1}-07-31` as Datum
}
