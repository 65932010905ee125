import { laatsteDag } from '@/lib/domain/termijn/laatste-dag.rules'
import type { Lengte } from '@/lib/domain/termijn/termijn'
import type { Act } from '@/lib/domain/toegang/toegang'
import type { Datum } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import type { Aankomst, Doorverwijzing, Manier, Verwezene } from './doorverwijzing'

export type ReferFailure = { kind: 'parent_missing' } | { kind: 'agreed_later' }
export type FollowFailure = { kind: 'already_followed' } | { kind: 'in_future' } | { kind: 'before_agreed' }

/** Which act it is decides which toestemming it needs: who is told something, is told with consent (R-DVW-1, R-TST-2). */
export const actOf = { warm: 'doorverwijzing:share', koud: 'doorverwijzing:record' } as const satisfies Record<
  Manier,
  Act
>

/** Two weeks, unless another day was agreed (R-DVW-3; our own choice). */
const OPVOLGEN: Lengte = { aantal: 2, eenheid: 'weken' }

export function opvolgdag(afgesprokenOp: Datum): Datum {
  return laatsteDag({ start: afgesprokenOp, lengte: OPVOLGEN, naarWerkdag: true }).laatste
}

/** R-ROUTE-5: a minor goes to help with a parent, unless it was decided that the parents are not told (R-MIN-3). */
export function refer(
  { ouder, afgesprokenOp }: Pick<Doorverwijzing, 'ouder' | 'afgesprokenOp'>,
  { minderjarig, oudersBuiten }: Omit<Verwezene, 'klager'>,
  today: Datum,
): Result<undefined, ReferFailure> {
  if (afgesprokenOp > today) return refuse({ kind: 'agreed_later' })
  if (minderjarig && ouder !== 'ja' && !oudersBuiten) return refuse({ kind: 'parent_missing' })
  return ok()
}

/** made → followed: did the person arrive there? Once, and not before it was agreed (R-DVW-3). */
export function follow(
  doorverwijzing: Doorverwijzing,
  { op, aangekomen, today }: { op: Datum; aangekomen: Aankomst; today: Datum },
): Result<Doorverwijzing, FollowFailure> {
  if (doorverwijzing.opgevolgdOp) return refuse({ kind: 'already_followed' })
  if (op > today) return refuse({ kind: 'in_future' })
  if (op < doorverwijzing.afgesprokenOp) return refuse({ kind: 'before_agreed' })
  return ok({ ...doorverwijzing, opgevolgdOp: op, aangekomen })
}
