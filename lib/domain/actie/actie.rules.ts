import type { Datum } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import type { Actie, ActieFailure } from './actie'

/** open → gedaan | vervallen, once. */
export function complete(
  actie: Actie,
  { uitkomst, today }: { uitkomst: 'gedaan' | 'vervallen'; today: Datum },
): Result<Actie, ActieFailure> {
  if (!isOpen(actie)) return refuse({ kind: 'already_done' })
  return ok(uitkomst === 'gedaan' ? { ...actie, gedaanOp: today } : { ...actie, vervallenOp: today })
}

export function isOpen(actie: Pick<Actie, 'gedaanOp' | 'vervallenOp'>): boolean {
  return actie.gedaanOp === null && actie.vervallenOp === null
}

/** Past its last day and still open. */
export function isLate(actie: Pick<Actie, 'gedaanOp' | 'vervallenOp' | 'uiterlijk'>, today: Datum): boolean {
  return isOpen(actie) && actie.uiterlijk !== null && actie.uiterlijk < today
}
