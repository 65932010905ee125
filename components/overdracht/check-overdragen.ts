import { toestemmingInhoud } from '@/lib/domain/dossier/dossier.inhoud'
import { type OntvangerKeuze, type OverdrachtReden, toestemmingVoor } from '@/lib/domain/overdracht/overdracht'
import { voorstelInhoud } from '@/lib/domain/overdracht/overdracht.inhoud'
import { soortVan } from '@/lib/domain/overdracht/overdracht.rules'
import { proposeOverdrachtInput } from '@/lib/domain/overdracht/overdracht.schema'
import { toestemmingInput } from '@/lib/domain/toestemming/toestemming.schema'
import type { FieldError } from '@/lib/kernel/action-state'
import type { Datum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { toestemmingKenmerken } from '../toestemming/toestemming-waarden'
import type { OverdragenWaarden } from './overdragen-waarden'

type Bij = { naar: OntvangerKeuze | undefined; heeftToestemming: boolean; today: Datum }

/** What is missing, before anything is sealed. */
export function checkOverdragen(values: OverdragenWaarden, { naar, heeftToestemming, today }: Bij): FieldError[] {
  const reden = fieldErrors([proposeOverdrachtInput.pick({ reden: true }).safeParse(values)])
  const more: FieldError[] = []
  if (!naar) more.push({ field: 'naar', message: 'Kies aan wie u het dossier overdraagt.' })
  if (!values.namenBekend) more.push({ field: 'namenBekend', message: 'Kies of uw collega vooraf de namen mag weten.' })
  const words = voorstelInhoud.pick({ toelichting: true }).safeParse(values)
  return [
    ...reden,
    ...more,
    ...(reden.length > 0 || heeftToestemming ? [] : consent(values, today)),
    ...fieldErrors([words]),
  ]
}

function consent(values: OverdragenWaarden, today: Datum): FieldError[] {
  const soort = toestemmingVoor[soortVan(values.reden as OverdrachtReden)]
  const coded = toestemmingInput.omit({ id: true }).safeParse(toestemmingKenmerken({ ...values, soort }, today))
  return fieldErrors([coded, toestemmingInhoud.safeParse(values)])
}
