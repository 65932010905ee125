import { laatsteDag } from '@/lib/domain/termijn/laatste-dag.rules'
import type { LaatsteDag, Termijnregel, TermijnSoort } from '@/lib/domain/termijn/termijn'
import type { Datum } from '@/lib/kernel/datum'
import { presetTermijnen } from './presets.data'
import {
  type Commissiereglement,
  type Geraadpleegde,
  geraadpleegden,
  type Reglement,
  type ReglementPreset,
  reglementPresets,
  type Termijnregels,
} from './reglement'

/** The rules in force on a day: the newest that began by then, of one day the first in the list. Before the first, the Handreiking holds (R-TERM-6). */
export function reglementOn(versies: readonly Reglement[], day: Datum): Reglement {
  const begun = versies.filter(({ geldtVanaf }) => geldtVanaf <= day)
  return begun.toSorted((a, b) => b.geldtVanaf.localeCompare(a.geldtVanaf))[0] ?? zonderReglement
}

const zonderReglement: Reglement = {
  ...{ id: null, preset: 'handreiking', geldtVanaf: '2000-01-01' as Datum },
  ...{ termijnen: presetTermijnen.handreiking, naarWerkdag: true },
}

/** The rule of a term: that of the committee before that of the bestuur (R-KL-9). Null: there is no such term. */
export function regelOf(
  { termijnen }: Pick<Reglement, 'termijnen'>,
  commissie: Commissiereglement | null,
  soort: TermijnSoort,
): Termijnregel | null {
  return (commissie as Partial<Termijnregels> | null)?.[soort] ?? termijnen[soort]
}

/** What a law sets moves to a working day by the Algemene termijnenwet, whatever the bestuur chose for the rest (R-TERM-2). */
export function schuiftOp({ naarWerkdag }: Pick<Reglement, 'naarWerkdag'>, { grond }: Termijnregel): boolean {
  return naarWerkdag || grond === 'wet'
}

export function presetOf({ termijnen, naarWerkdag }: Pick<Reglement, 'termijnen' | 'naarWerkdag'>) {
  const same = (preset: ReglementPreset) => naarWerkdag && isSame(presetTermijnen[preset], termijnen)
  return reglementPresets.find(same) ?? 'eigen'
}

function isSame(one: Termijnregels, other: Termijnregels): boolean {
  const words = (regels: Termijnregels) =>
    Object.entries(regels)
      .map(([soort, regel]) => [soort, regel && woorden(regel)])
      .toSorted(([a], [b]) => String(a).localeCompare(String(b)))
  return JSON.stringify(words(one)) === JSON.stringify(words(other))
}

function woorden({ lengte, grond, bron, verlenging }: Termijnregel) {
  const meer = verlenging && verlenging !== 'met_reden' ? [verlenging.aantal, verlenging.eenheid] : verlenging
  return [lengte.aantal, lengte.eenheid, grond, bron, meer]
}

/** Who is not said to have been asked; it is shown and refuses nothing (I 17-18). */
export function nietGeraadpleegd(gevraagd: readonly Geraadpleegde[]): Geraadpleegde[] {
  return geraadpleegden.filter((wie) => !gevraagd.includes(wie))
}

/** By when the regulation is looked at again: so long after the day it began; null where it says nothing of it (T-EVAL). */
export function evaluatieOp({ termijnen, geldtVanaf, naarWerkdag }: Reglement): LaatsteDag | null {
  const regel = termijnen.evaluatie
  return regel && laatsteDag({ start: geldtVanaf, lengte: regel.lengte, naarWerkdag })
}
