import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { fromDate, toDate } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import type { Tx } from '@/lib/platform/db/context'
import type { Deur, MeldplichtAntwoorden, Meldplichtfeit, MeldplichtUitkomst } from './meldplicht'
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

/** What was answered about one object, newest first. */
export async function loadMeldplicht(tx: Tx, actor: Actor, objectId: string): Promise<Meldplichtfeit[]> {
  const rows = await tx.prisma.meldplichtfeit.findMany({
    where: { bestuurId: actor.bestuurId, objectId, houder: actor.accountId },
    orderBy: { createdAt: 'desc' },
  })
  return rows.map(({ misdrijf, taakVoorSchool, tegenLeerling, verbandMetSchool, uitkomst, gesteldOp }) => ({
    uitkomst: uitkomst as MeldplichtUitkomst,
    antwoorden: { misdrijf, taakVoorSchool, tegenLeerling, verbandMetSchool } as MeldplichtAntwoorden,
    gesteldOp: fromDate(gesteldOp),
  }))
}

/** The answers go along with a case that is handed on: they are the same facts, asked at another door. */
export async function copyMeldplichtfeiten(
  tx: Tx,
  actor: Actor,
  { van, naar, houder }: { van: string; naar: string; houder: string },
): Promise<void> {
  const feiten = await tx.prisma.meldplichtfeit.findMany({
    where: { bestuurId: actor.bestuurId, objectId: van, houder: actor.accountId },
  })
  await tx.prisma.meldplichtfeit.createMany({
    data: feiten.map((feit) => ({ ...feit, objectId: naar, houder, id: newId() })),
  })
}
