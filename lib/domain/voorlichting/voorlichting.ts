import type { Datum } from '@/lib/kernel/datum'

export const periodes = [1, 2, 3, 4] as const
export type Periode = (typeof periodes)[number]

export const doelgroepen = ['leerlingen', 'ouders', 'medewerkers'] as const
export type Doelgroep = (typeof doelgroepen)[number]

export const vormen = [
  'kennismaken',
  'les',
  'presentatie',
  'spel',
  'film',
  'folder',
  'bericht',
  'themaweek',
  'training',
  'anders',
] as const
export type Vorm = (typeof vormen)[number]

export const voorlichtingStanden = ['gepland', 'gedaan', 'niet_gedaan'] as const
export type VoorlichtingStand = (typeof voorlichtingStanden)[number]

/** One activity of a voorlichtingsplan. About nobody: what it says stands in clear. */
export type Voorlichting = {
  id: string
  schooljaar: number
  periode: Periode
  week: number | null
  /** The last day of that week. */
  uiterlijkOp: Datum | null
  /** For which school; null for all hers. */
  schoolId: string | null
  doelgroep: Doelgroep
  vorm: Vorm
  activiteit: string
  middelen: string
  /** Planned, in minutes. */
  minuten: number | null
  stand: VoorlichtingStand
  gedaanOp: Datum | null
  /** Spent, in minutes: it counts in her hours (R-UREN-1). */
  besteed: number | null
  revisie: number
}

export type VoorlichtingRegel = Voorlichting & { schoolNaam: string | null }

/** What H 3.3 asks of a plan, where it lacks it (R-VRL-1). */
export type Waarschuwing =
  | { soort: 'lege_periode'; periode: Periode }
  | { soort: 'lege_doelgroep'; doelgroep: Doelgroep }
  | { soort: 'zelfde_vorm'; vorm: Vorm }

export type Voorlichtingsplan = {
  schooljaar: number
  periodes: { periode: Periode; regels: VoorlichtingRegel[] }[]
  waarschuwingen: Waarschuwing[]
  /** Planned and spent, in minutes. */
  gepland: number
  besteed: number
  /** Whether next year is still empty, so that this plan can be copied to it. */
  overTeNemen: boolean
}

export type PlanFailure = { kind: 'not_found' } | { kind: 'week_missing' }
export type AmendFailure = PlanFailure | { kind: 'already_done' } | { kind: 'changed_elsewhere' }
export type CompleteFailure =
  | { kind: 'not_found' }
  | { kind: 'already_done' }
  | { kind: 'in_future' }
  | { kind: 'done_missing' }
export type CopyFailure = { kind: 'not_found' } | { kind: 'plan_empty' } | { kind: 'next_has_plan' }
