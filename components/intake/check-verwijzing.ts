import { verwijsInhoud } from '@/lib/domain/intake/intake.inhoud'
import { referRefusals } from '@/lib/domain/intake/intake.texts'
import { toestemmingInput } from '@/lib/domain/toestemming/toestemming.schema'
import type { FieldError } from '@/lib/kernel/action-state'
import type { Datum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { checkDatum } from '../actie/check-datum'
import type { VerwijsStap, VerwijsWaarden } from './verwijs-waarden'

export function checkVerwijzing(stap: VerwijsStap, values: VerwijsWaarden, today: Datum): FieldError[] {
  return checks[stap](values, today)
}

const checks: Record<VerwijsStap, (values: VerwijsWaarden, today: Datum) => FieldError[]> = {
  naar: ({ naar }) => (naar ? [] : [{ field: 'naar', message: 'Kies naar wie u verwijst.' }]),
  stukken: ({ stukken }) => (stukken.length > 0 ? [] : [{ field: 'stukken', message: referRefusals.nothing_chosen }]),
  toestemming: (values, today) => {
    const parsed = [
      toestemmingInput.pick({ gever: true, vorm: true }).safeParse(values),
      verwijsInhoud.safeParse({ omvang: values.omvang }),
    ]
    return [
      ...fieldErrors(parsed),
      ...checkDatum('gegevenOp', values.gegevenOp, { waarop: 'waarop de toestemming gegeven is', totEnMet: today }),
    ]
  },
  controle: () => [],
}
