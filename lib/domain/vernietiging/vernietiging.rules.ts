import { type Datum, schooljaarOf } from '@/lib/kernel/datum'
import { addDays } from '@/lib/kernel/datum-arithmetic'
import { SLEUTELKOPIE_DAGEN, type VernietigingFeiten } from './vernietiging'

/** The last day on which a backup can still hold the sealed keys of what was destroyed on this day (R-BEW-3). */
export function sleutelsTot(op: Datum): Datum {
  return addDays(op, SLEUTELKOPIE_DAGEN)
}

/** The school year a case is counted in: where it was closed, else where it began. */
export function schooljaarVan({ geopendOp, afgeslotenOp }: VernietigingFeiten): number | null {
  const day = afgeslotenOp ?? geopendOp
  return day && schooljaarOf(day)
}
