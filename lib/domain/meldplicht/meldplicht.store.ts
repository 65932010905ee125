import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { type Datum, fromDate, toDate } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import type { Tx } from '@/lib/platform/db/context'
import type { Deur, GemeldDoor, MeldplichtAntwoorden, Meldplichtfeit, MeldplichtUitkomst } from './meldplicht'
import { judge } from './meldplicht.rules'

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
  return rows.map(({ misdrijf, taakVoorSchool, tegenLeerling, verbandMetSchool, ...row }) => ({
    uitkomst: row.uitkomst as MeldplichtUitkomst,
    antwoorden: { misdrijf, taakVoorSchool, tegenLeerling, verbandMetSchool } as MeldplichtAntwoorden,
    gesteldOp: fromDate(row.gesteldOp),
    gemeldDoor: row.gemeldDoor as GemeldDoor | null,
    gemeldOp: row.gemeldOp && fromDate(row.gemeldOp),
  }))
}

/** Notes who reported, and when, with every yes of these objects that lacks it. How many there were. */
export async function saveGemeld(
  tx: Tx,
  actor: Actor,
  objectIds: readonly string[],
  { door, op }: { door: GemeldDoor; op: Datum },
): Promise<number> {
  const { count } = await tx.prisma.meldplichtfeit.updateMany({
    where: {
      bestuurId: actor.bestuurId,
      houder: actor.accountId,
      objectId: { in: [...objectIds] },
      uitkomst: 'melden',
      gemeldOp: null,
    },
    data: { gemeldDoor: door, gemeldOp: toDate(op) },
  })
  return count
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
