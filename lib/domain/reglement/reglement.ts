import { type Termijnregel, type TermijnSoort, termijnSoorten } from '@/lib/domain/termijn/termijn'
import type { Datum } from '@/lib/kernel/datum'

export const reglementPresets = ['handreiking', 'isob', 'wet_alleen'] as const
export type ReglementPreset = (typeof reglementPresets)[number]

/** Null: by these rules there is no such term. */
export type Termijnregels = Record<TermijnSoort, Termijnregel | null>

/** What the law sets for everyone: the same in each ruleset, and no bestuur changes it (T-AVG, T-MELD). */
export const vasteTermijnen = ['avg', 'melden'] as const satisfies readonly TermijnSoort[]
export const eigenTermijnen = termijnSoorten.filter((soort) => !vasteTermijnen.some((vast) => vast === soort))

/** The dated ruleset of a bestuur; a case keeps the rules it began with (R-TERM-6). */
export type Reglement = {
  /** Null where the bestuur laid nothing down yet: then the Handreiking holds. */
  id: string | null
  preset: ReglementPreset | 'eigen'
  geldtVanaf: Datum
  termijnen: Termijnregels
  /** R-TERM-2. */
  naarWerkdag: boolean
}

/** The terms that a committee has rules for; the rest is the law's or the bestuur's own. */
export const commissieTermijnen = ['indienen', 'ontvangst', 'verzuim', 'horen', 'advies'] as const
export type CommissieTermijn = (typeof commissieTermijnen)[number]

/** Where a committee says nothing of a term, that of the bestuur holds (R-KL-9). */
export type Commissiereglement = Partial<Record<CommissieTermijn, Termijnregel>>

/** Who is asked before the regulation changes (I 17-18). */
export const geraadpleegden = ['gmr', 'vertrouwenspersoon', 'commissie'] as const
export type Geraadpleegde = (typeof geraadpleegden)[number]

/** Days on which the house of who must act is closed; they count in working-day terms only (R-TERM-1). */
export type GeslotenPeriode = { id: string; wie: 'bestuur' | 'commissie'; van: Datum; tot: Datum; naam: string }
export const geslotenBij = ['bestuur', 'commissie'] as const
