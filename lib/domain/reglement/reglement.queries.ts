import 'server-only'
import { laatsteDag } from '@/lib/domain/termijn/laatste-dag.rules'
import type { LaatsteDag } from '@/lib/domain/termijn/termijn'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { read } from '@/lib/platform/db/change'
import type { Geraadpleegde, GeslotenPeriode, Reglement } from './reglement'
import { evaluatieOp, nietGeraadpleegd } from './reglement.rules'
import { loadReglement, loadReglementen, loadSluitingen } from './reglement.store'

type Versie = Pick<Reglement, 'preset' | 'geldtVanaf'> & { id: string; door: string | null; niet: Geraadpleegde[] }
export type ReglementOverzicht = { nu: Reglement; versies: Versie[]; evaluatie: LaatsteDag | null }

export async function getReglement(actor: Actor): Promise<ReglementOverzicht | null> {
  if (!may(actor, 'reglement:amend')) return null
  return read(actor, async (tx) => {
    const rows = await loadReglementen(tx, actor)
    const ids = rows.map(({ door }) => door)
    const people = await tx.prisma.account.findMany({ where: { id: { in: ids } }, select: { id: true, naam: true } })
    const nu = await loadReglement(actor, tx)
    return {
      nu,
      evaluatie: nu.id ? evaluatieOp(nu) : null,
      versies: rows.map(({ id, preset, geldtVanaf, door, geraadpleegd }) => ({
        ...{ id: id ?? '', preset, geldtVanaf, niet: nietGeraadpleegd(geraadpleegd) },
        door: people.find((person) => person.id === door)?.naam ?? null,
      })),
    }
  })
}

/** By when the regulation is looked at again; for the desk of the bestuur (T-EVAL). */
export async function getEvaluatie(actor: Actor): Promise<{ dag: LaatsteDag; vanaf: Datum } | null> {
  const overzicht = await getReglement(actor)
  return overzicht?.evaluatie ? { dag: overzicht.evaluatie, vanaf: overzicht.nu.geldtVanaf } : null
}

export async function listSluitingen(actor: Actor): Promise<GeslotenPeriode[] | null> {
  if (!may(actor, 'sluiting:record')) return null
  return read(actor, (tx) => loadSluitingen(tx, actor))
}

/** The day on which she asks how it goes, so long after a closing today; null where the rules have no such term (T-NAZORG). */
export async function getNazorgdag(actor: Actor): Promise<Datum | null> {
  if (!may(actor, 'dossier:close')) return null
  return read(actor, async (tx) => {
    const { termijnen, naarWerkdag } = await loadReglement(actor, tx)
    const { nazorg } = termijnen
    return nazorg && laatsteDag({ start: actor.today, lengte: nazorg.lengte, naarWerkdag }).laatste
  })
}
