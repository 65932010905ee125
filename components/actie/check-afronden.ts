import { actieInhoud } from '@/lib/domain/actie/actie.inhoud'
import { completeActieInput } from '@/lib/domain/actie/actie.schema'
import type { FieldError } from '@/lib/kernel/action-state'
import type { Datum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import type { DateValue } from '../vault/use-sealed-form'
import { checkDatum } from './check-datum'

type Waarden = { uitkomst: string; op: DateValue; resultaat: string }

export function checkAfronden(values: Waarden, today: Datum): FieldError[] {
  const parsed = [
    completeActieInput.pick({ uitkomst: true }).safeParse(values),
    actieInhoud.pick({ resultaat: true }).safeParse(values),
  ]
  return [...fieldErrors(parsed), ...checkDatum('op', values.op, { waarop: 'waarop dit gebeurde', totEnMet: today })]
}
