import { type Datum, daysBetween } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import type { Actie, ActieFailure } from './actie'

/** open → gedaan | vervallen, once, on a day that has come. */
export function complete(
  actie: Actie,
  { uitkomst, op, today }: { uitkomst: 'gedaan' | 'vervallen'; op: Datum; today: Datum },
): Result<Actie, ActieFailure> {
  if (!isOpen(actie)) return refuse({ kind: 'already_done' })
  if (op > today) return refuse({ kind: 'in_future' })
  return ok(uitkomst === 'gedaan' ? { ...actie, gedaanOp: op } : { ...actie, vervallenOp: op })
}

export function isOpen(actie: Pick<Actie, 'gedaanOp' | 'vervallenOp'>): boolean {
  return actie.gedaanOp === null && actie.vervallenOp === null
}

export function isLate(actie: Pick<Actie, 'gedaanOp' | 'vervallenOp' | 'uiterlijk'>, today: Datum): boolean {
  return daysLate(actie, today) > 0
}

/** How many days past its last day it is; 0 when it is not late. */
export function daysLate(actie: Pick<Actie, 'gedaanOp' | 'vervallenOp' | 'uiterlijk'>, today: Datum): number {
  if (!isOpen(actie) || actie.uiterlijk === null) return 0
  return Math.max(0, daysBetween(actie.uiterlijk, today))
}
