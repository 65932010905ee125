import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { type Datum, fromDate, toDate } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import type { Tx } from '@/lib/platform/db/context'
import type {
  Deur,
  GemeldDoor,
  InPlaats,
  MeldketenStand,
  MeldplichtAntwoorden,
  Meldplichtfeit,
  MeldplichtUitkomst,
} from './meldplicht'
import { judge } from './meldplicht.rules'
import { meldenUiterlijk } from './uiterlijk.rules'

/** Keeps what was answered at a door. Answers are never overwritten: a later door adds a row (R-MELD-8). */
export async function insertMeldplichtfeit(
  tx: Tx,
  actor: Actor,
  {
    objectId,
    houder,
    deur,
    antwoorden,
  }: { objectId: string; houder: string; deur: Deur; antwoorden: MeldplichtAntwoorden },
): Promise<MeldplichtUitkomst> {
  const uitkomst = judge(antwoorden)
  await tx.prisma.meldplichtfeit.createMany({
    data: {
      bestuurId: actor.bestuurId,
      objectId,
      id: newId(),
      houder,
      deur,
      ...antwoorden,
      uitkomst,
      gesteldOp: toDate(tx.today),
    },
  })
  return uitkomst
}

/** What was answered about one case, newest first. */
export async function loadMeldplicht(tx: Tx, actor: Actor, ...objectIds: string[]): Promise<Meldplichtfeit[]> {
  const rows = await tx.prisma.meldplichtfeit.findMany({
    where: { bestuurId: actor.bestuurId, objectId: { in: objectIds }, houder: actor.accountId },
    orderBy: { createdAt: 'desc' },
  })
  const ketens = rows.some(({ meldketenId }) => meldketenId) ? await loadKetens(tx) : new Map<string, MeldketenStand>()
  return rows.map(({ misdrijf, taakVoorSchool, tegenLeerling, verbandMetSchool, ...row }) => ({
    uitkomst: row.uitkomst as MeldplichtUitkomst,
    antwoorden: { misdrijf, taakVoorSchool, tegenLeerling, verbandMetSchool } as MeldplichtAntwoorden,
    gesteldOp: fromDate(row.gesteldOp),
    gemeldDoor: row.gemeldDoor as GemeldDoor | null,
    gemeldOp: row.gemeldOp && fromDate(row.gemeldOp),
    keten: (row.meldketenId && ketens.get(row.meldketenId)) || null,
    melderHerinnerdOp: row.melderHerinnerdOp && fromDate(row.melderHerinnerdOp),
    zelfTot: row.melderHerinnerdOp && meldenUiterlijk(fromDate(row.melderHerinnerdOp)),
    inPlaats: row.inPlaats as InPlaats | null,
    inPlaatsOp: row.inPlaatsOp && fromDate(row.inPlaatsOp),
  }))
}

/** Of the reports that the actor made herself; who took a case over hears nothing of those of another. */
async function loadKetens(tx: Tx): Promise<Map<string, MeldketenStand>> {
  const rows = await tx.prisma.$queryRaw<KetenRow[]>`
    select id, voor, wijze, verzegeld, ontvangen_op from meldketens_van_melder()`
  return new Map(
    rows.map(({ ontvangen_op, ...row }) => [row.id, { ...row, ontvangenOp: ontvangen_op && fromDate(ontvangen_op) }]),
  )
}

type KetenRow = Omit<MeldketenStand, 'ontvangenOp'> & { ontvangen_op: Date | null }

/** Notes who reported, and when, with every yes of these objects that lacks it. How many there were. */
export async function saveGemeld(
  tx: Tx,
  actor: Actor,
  objectIds: readonly string[],
  { door, op, meldketenId = null }: { door: GemeldDoor; op: Datum; meldketenId?: string | null },
): Promise<number> {
  const { count } = await tx.prisma.meldplichtfeit.updateMany({
    where: openFeiten(actor, objectIds),
    data: { gemeldDoor: door, gemeldOp: toDate(op), meldketenId },
  })
  return count
}

export async function saveHerinnerd(tx: Tx, actor: Actor, objectIds: readonly string[], op: Datum): Promise<void> {
  await tx.prisma.meldplichtfeit.updateMany({
    where: { ...openFeiten(actor, objectIds), melderHerinnerdOp: null },
    data: { melderHerinnerdOp: toDate(op) },
  })
}

export async function saveInPlaats(
  tx: Tx,
  actor: Actor,
  objectIds: readonly string[],
  inPlaats: InPlaats,
): Promise<void> {
  await tx.prisma.meldplichtfeit.updateMany({
    where: openFeiten(actor, objectIds),
    data: { inPlaats, inPlaatsOp: toDate(tx.today) },
  })
}

function openFeiten(actor: Actor, objectIds: readonly string[]) {
  return {
    ...{ bestuurId: actor.bestuurId, houder: actor.accountId, objectId: { in: [...objectIds] } },
    ...{ uitkomst: 'melden', gemeldOp: null, inPlaatsOp: null },
  }
}

/**
 * The answers go along with a case that is handed on: they are the same facts, asked at another door. Was it the giver
 * who reported, then for the receiver that is the contactpersoon.
 */
export async function copyMeldplichtfeiten(
  tx: Tx,
  actor: Actor,
  { van, naar, houder }: { van: string; naar: string; houder: string },
): Promise<void> {
  const feiten = await tx.prisma.meldplichtfeit.findMany({
    where: { bestuurId: actor.bestuurId, objectId: van, houder: actor.accountId },
  })
  await tx.prisma.meldplichtfeit.createMany({
    data: feiten.map((feit) => ({
      ...feit,
      ...{ objectId: naar, houder, id: newId() },
      gemeldDoor: feit.gemeldDoor === 'ik' ? ('contactpersoon' satisfies GemeldDoor) : feit.gemeldDoor,
    })),
  })
}
