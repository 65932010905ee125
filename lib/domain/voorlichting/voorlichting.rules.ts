import type { Datum } from '@/lib/kernel/datum'
import { fromDate, toDate } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import {
  type CompleteFailure,
  type CopyFailure,
  doelgroepen,
  periodes,
  type Voorlichting,
  type Waarschuwing,
} from './voorlichting'

/** R-VRL-1: an empty period, an empty target group, or one form all year (H 3.3). What fell through fills nothing. */
export function waarschuwingen(
  plan: readonly Pick<Voorlichting, 'periode' | 'doelgroep' | 'vorm' | 'stand'>[],
): Waarschuwing[] {
  const standing = plan.filter(({ stand }) => stand !== 'niet_gedaan')
  const [first, ...others] = standing
  const varies = others.some(({ vorm }) => vorm !== first?.vorm)
  return [
    ...periodes
      .filter((periode) => !standing.some((one) => one.periode === periode))
      .map((periode) => ({ soort: 'lege_periode' as const, periode })),
    ...doelgroepen
      .filter((doelgroep) => !standing.some((one) => one.doelgroep === doelgroep))
      .map((doelgroep) => ({ soort: 'lege_doelgroep' as const, doelgroep })),
    ...(first && others.length > 0 && !varies ? [{ soort: 'zelfde_vorm' as const, vorm: first.vorm }] : []),
  ]
}

/** The Friday of a week of a school year: from week 31 on in its first year, before that in its second. Null where that year has no such week. */
export function vrijdagVan(schooljaar: number, week: number): Datum | null {
  const year = week >= EERSTE_WEEK ? schooljaar : schooljaar + 1
  if (week === 53 && !hasWeek53(year)) return null
  // 4 January lies in week 1 (ISO 8601).
  const fourth = toDate(`${year}-01-04` as Datum)
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAG
  return fromDate(new Date(monday + ((week - 1) * 7 + 4) * DAG))
}

const EERSTE_WEEK = 31
const DAG = 86_400_000

/** A year that begins on a Thursday, or a leap year that begins on a Wednesday: 2026 has a week 53. */
function hasWeek53(year: number): boolean {
  const first = toDate(`${year}-01-01` as Datum).getUTCDay()
  const last = toDate(`${year}-12-31` as Datum).getUTCDay()
  return first === 4 || last === 4
}

type Afloop = { uitkomst: 'gedaan' | 'niet_gedaan'; op: Datum | null; besteed: number | null; today: Datum }

/** gepland → gedaan, with the day and the time it took; gepland → niet gedaan. */
export function complete<V extends Voorlichting>(
  voorlichting: V,
  { uitkomst, op, besteed, today }: Afloop,
): Result<V, CompleteFailure> {
  if (voorlichting.stand !== 'gepland') return refuse({ kind: 'already_done' })
  if (uitkomst === 'niet_gedaan') return ok({ ...voorlichting, stand: uitkomst })
  if (!op || !besteed) return refuse({ kind: 'done_missing' })
  if (op > today) return refuse({ kind: 'in_future' })
  return ok({ ...voorlichting, stand: uitkomst, gedaanOp: op, besteed })
}

/** The same plan a year later, all of it still to do; a week that the next year lacks is left open. */
export function copyPlan(
  plan: readonly Voorlichting[],
  next: readonly Voorlichting[],
  newId: () => string,
): Result<Voorlichting[], CopyFailure> {
  if (plan.length === 0) return refuse({ kind: 'plan_empty' })
  if (next.length > 0) return refuse({ kind: 'next_has_plan' })
  return ok(
    plan.map((one) => {
      const schooljaar = one.schooljaar + 1
      const uiterlijkOp = one.week === null ? null : vrijdagVan(schooljaar, one.week)
      const week = uiterlijkOp && one.week
      const open = { stand: 'gepland' as const, gedaanOp: null, besteed: null, revisie: 1 }
      return { ...one, ...open, id: newId(), schooljaar, week, uiterlijkOp }
    }),
  )
}

/** Planned of what still stands, and spent on what is done. */
export function tijdVan(plan: readonly Pick<Voorlichting, 'minuten' | 'besteed' | 'stand'>[]): {
  gepland: number
  besteed: number
} {
  const sum = (numbers: (number | null)[]) => numbers.reduce<number>((total, one) => total + (one ?? 0), 0)
  return {
    gepland: sum(plan.filter(({ stand }) => stand !== 'niet_gedaan').map(({ minuten }) => minuten)),
    besteed: sum(plan.map(({ besteed }) => besteed)),
  }
}
