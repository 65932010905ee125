import { type Datum, schooljaarOf } from '@/lib/kernel/datum'

/** The school year of the address, else that of today; of another century it is none. */
export function schooljaarUit(jaar: string | undefined, today: Datum): number {
  return jaar && /^20\d\d$/.test(jaar) ? Number(jaar) : schooljaarOf(today)
}
