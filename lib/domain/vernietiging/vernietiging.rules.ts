import type { Datum } from '@/lib/kernel/datum'
import { addDays } from '@/lib/kernel/datum-arithmetic'
import { SLEUTELKOPIE_DAGEN } from './vernietiging'

/**
 * The last day on which a backup can still hold the sealed keys of what is destroyed on this day (R-BEW-3): said before it
 * is done. On a proof the database puts it, whoever writes the proof.
 */
export function sleutelsTot(op: Datum): Datum {
  return addDays(op, SLEUTELKOPIE_DAGEN)
}
