import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { type Datum, toDate } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import type { Tx } from '@/lib/platform/db/context'
import { eindenVan } from './basisdag.rules'
import type { Basisdag, LopendeTermijn, Periode, Termijn, TermijnPartij, Termijnregel, TermijnSoort } from './termijn'
import { toTermijn } from './termijn.row.store'
import * as rules from './termijn.rules'
import { termijnaard } from './termijnaard.data'

type Begin = {
  objectId: string
  voorId: string
  soort: TermijnSoort
  basis: Basisdag
  eigenaar?: TermijnPartij
  aanZet: TermijnPartij
  regel: Termijnregel
  naarWerkdag: boolean
  gesloten: readonly Periode[]
}

/** A term begins with the rule of that day, and keeps it (R-TERM-6). Gives its id. */
export async function startTermijn(tx: Tx, actor: Actor, begin: Begin): Promise<string> {
  const termijn: Termijn = {
    ...begin,
    id: newId<'termijn'>(),
    houder: actor.accountId,
    eigenaar: begin.eigenaar ?? termijnaard[begin.soort].eigenaar,
    ...{ verlengingen: [], geschiedenis: [], verteld: [], afgedaanOp: null, vervallenOp: null, revisie: 1 },
  }
  const { id, objectId, voorId, soort, aanZet, regel, naarWerkdag, gesloten } = termijn
  await tx.prisma.termijn.createMany({
    data: {
      ...{ bestuurId: actor.bestuurId, objectId, id, houder: actor.accountId, voorId, soort, aanZet },
      ...{ regel, naarWerkdag, gesloten: [...gesloten] },
      ...movingColumns(termijn),
    },
  })
  return id
}

/** The terms of a case, or of one thing in it, in the order of their last day; those without one last. */
export async function loadTermijnen(
  tx: Tx,
  actor: Actor,
  where: { objectId: string } | { voorId: string },
): Promise<LopendeTermijn[]> {
  const rows = await tx.prisma.termijn.findMany({
    where: { bestuurId: actor.bestuurId, houder: actor.accountId, ...where },
    orderBy: [{ uiterlijk: { sort: 'asc', nulls: 'last' } }, { createdAt: 'asc' }],
  })
  return rows.map((row) => rules.metDagen(toTermijn(row)))
}

export async function loadTermijn(tx: Tx, actor: Actor, objectId: string, id: string): Promise<Termijn | null> {
  const where = { bestuurId: actor.bestuurId, houder: actor.accountId, objectId, id }
  const row = await tx.prisma.termijn.findFirst({ where })
  return row && toTermijn(row)
}

/** With its last day, reckoned when it is written. */
export async function saveTermijn(tx: Tx, actor: Actor, termijn: Termijn): Promise<boolean> {
  const { objectId, id, revisie } = termijn
  const { count } = await tx.prisma.termijn.updateMany({
    where: { bestuurId: actor.bestuurId, houder: actor.accountId, objectId, id, revisie },
    data: { ...movingColumns(termijn), revisie: revisie + 1 },
  })
  return count === 1
}

/** Another base date for what runs from the same event; what is over stays as it was (R-TERM-3). */
export async function rebaseTermijnen(
  tx: Tx,
  actor: Actor,
  {
    voorId,
    soort,
    basis,
    eigenaar,
  }: { voorId: string; soort: TermijnSoort; basis: Basisdag; eigenaar?: TermijnPartij },
): Promise<void> {
  const samen = rules.vanZelfdeBasis(soort)
  for (const termijn of await openTermijnen(tx, actor, voorId)) {
    const moved = samen.includes(termijn.soort) ? rules.rebase(termijn, { basis, eigenaar }, tx.today) : null
    if (moved?.ok) await saveTermijn(tx, actor, moved.value)
  }
}

/** What was waited for has happened. */
export async function settleTermijn(
  tx: Tx,
  actor: Actor,
  { voorId, soort, op }: { voorId: string; soort: TermijnSoort; op: Datum },
): Promise<void> {
  for (const termijn of await openTermijnen(tx, actor, voorId)) {
    const done = termijn.soort === soort ? rules.settle(termijn, { op, today: tx.today }) : null
    if (done?.ok) await saveTermijn(tx, actor, done.value)
  }
}

/** Nothing is waited for any more: withdrawn, sent back, or not taken. What is over stays as it was. */
export async function dropTermijnen(
  tx: Tx,
  actor: Actor,
  { voorId, soorten }: { voorId: string; soorten?: readonly TermijnSoort[] },
): Promise<void> {
  for (const termijn of await openTermijnen(tx, actor, voorId))
    if (!soorten || soorten.includes(termijn.soort)) await saveTermijn(tx, actor, { ...termijn, vervallenOp: tx.today })
}

async function openTermijnen(tx: Tx, actor: Actor, voorId: string): Promise<Termijn[]> {
  return (await loadTermijnen(tx, actor, { voorId })).filter(rules.isOpen)
}

/** The columns that may change; the rule it began with is none of them. */
function movingColumns(termijn: Termijn) {
  const einden = eindenVan(termijn.basis)
  const dag = (datum: Datum | null | undefined) => (datum ? toDate(datum) : null)
  return {
    basisSoort: termijn.basis.soort,
    basisVan: dag(einden?.van),
    basisTot: dag(einden?.tot),
    eigenaar: termijn.eigenaar,
    verlengingen: termijn.verlengingen.map((one) => ({ ...one, aan: [...one.aan] })),
    geschiedenis: [...termijn.geschiedenis],
    verteld: [...termijn.verteld],
    uiterlijk: dag(rules.uiterlijkVan(termijn)),
    afgedaanOp: dag(termijn.afgedaanOp),
    vervallenOp: dag(termijn.vervallenOp),
  }
}
