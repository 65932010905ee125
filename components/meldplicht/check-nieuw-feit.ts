import { meldplichtAntwoorden } from '@/lib/domain/meldplicht/meldplicht.schema'
import type { FieldError } from '@/lib/kernel/action-state'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { type NieuwFeitWaarden, nieuwFeitIn } from './nieuw-feit-waarden'

/** Asked at every change of a case; what is new has to be answered whole (R-MELD-8). */
export function checkNieuwFeit(values: NieuwFeitWaarden): FieldError[] {
  if (values.nieuw === '') return [{ field: 'nieuw', message: 'Kies of u iets hoorde dat gemeld moet worden.' }]
  const antwoorden = nieuwFeitIn(values)
  return antwoorden ? fieldErrors([meldplichtAntwoorden.safeParse(antwoorden)]) : []
}
