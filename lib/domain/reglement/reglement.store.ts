import 'server-only'
import { regelSchema } from '@/lib/domain/termijn/termijn.schema'
import type { Actor } from '@/lib/kernel/actor'
import { fromDate, toDate } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import type { Tx } from '@/lib/platform/db/context'
import { presetTermijnen } from './presets.data'
import {
  type Geraadpleegde,
  type GeslotenPeriode,
  geraadpleegden,
  type Reglement,
  type Termijnregels,
} from './reglement'
import { presetOf, reglementOn } from './reglement.rules'
import { type AmendReglementInput, type RecordSluitingInput, reglementUit } from './reglement.schema'

/** The rules of the actor's bestuur today; the Handreiking where it laid nothing down (R-TERM-6). */
export async function loadReglement(actor: Actor, tx: Tx): Promise<Reglement> {
  return reglementOn(await loadReglementen(tx, actor), tx.today)
}

type Versie = Reglement & { door: string; geraadpleegd: Geraadpleegde[] }

/** Every version, the last laid down first. */
export async function loadReglementen(tx: Tx, actor: Actor): Promise<Versie[]> {
  const rows = await tx.prisma.reglement.findMany({
    where: { bestuurId: actor.bestuurId },
    orderBy: { createdAt: 'desc' },
  })
  return rows.map((row) => ({
    id: row.id,
    preset: row.preset as Reglement['preset'],
    geldtVanaf: fromDate(row.geldtVanaf),
    termijnen: toTermijnen(row.termijnen),
    naarWerkdag: row.naarWerkdag,
    door: row.vastgelegdDoor,
    geraadpleegd: geraadpleegden.filter((wie) => row.geraadpleegd.includes(wie)),
  }))
}

/** A kind of term that came later than the row is none by it. */
function toTermijnen(stored: unknown): Termijnregels {
  const rows = stored as Record<string, unknown>
  const soorten = Object.keys(presetTermijnen.wet_alleen) as (keyof Termijnregels)[]
  return Object.fromEntries(
    soorten.map((soort) => [soort, rows[soort] ? regelSchema.parse(rows[soort]) : null]),
  ) as Termijnregels
}

export async function insertReglement(tx: Tx, actor: Actor, input: AmendReglementInput): Promise<string> {
  const id = newId<'reglement'>()
  const { geldtVanaf, geraadpleegd } = input
  const { termijnen, naarWerkdag } = reglementUit(input)
  await tx.prisma.reglement.createMany({
    data: {
      ...{
        bestuurId: actor.bestuurId,
        id,
        geldtVanaf: toDate(geldtVanaf),
        preset: presetOf({ termijnen, naarWerkdag }),
      },
      ...{ termijnen, naarWerkdag, geraadpleegd, vastgelegdDoor: actor.accountId },
    },
  })
  return id
}

/** Closed days that stand, in their order. */
export async function loadSluitingen(tx: Tx, actor: Actor): Promise<GeslotenPeriode[]> {
  const rows = await tx.prisma.sluiting.findMany({
    where: { bestuurId: actor.bestuurId, weggehaaldOp: null },
    orderBy: { van: 'asc' },
  })
  return rows.map(({ id, wie, naam, van, tot }) => ({
    ...{ id, naam, wie: wie as GeslotenPeriode['wie'] },
    ...{ van: fromDate(van), tot: fromDate(tot) },
  }))
}

export async function insertSluiting(tx: Tx, actor: Actor, input: RecordSluitingInput): Promise<string> {
  const id = newId<'sluiting'>()
  const { wie, naam, van, tot } = input
  await tx.prisma.sluiting.createMany({
    data: {
      ...{ bestuurId: actor.bestuurId, id, wie, naam, van: toDate(van), tot: toDate(tot) },
      bijgewerktDoor: actor.accountId,
    },
  })
  return id
}

/** False where it was withdrawn before, or never stood there. */
export async function withdrawSluiting(tx: Tx, actor: Actor, id: string): Promise<boolean> {
  const { count } = await tx.prisma.sluiting.updateMany({
    where: { bestuurId: actor.bestuurId, id, weggehaaldOp: null },
    data: { weggehaaldOp: toDate(tx.today), bijgewerktDoor: actor.accountId },
  })
  return count === 1
}
