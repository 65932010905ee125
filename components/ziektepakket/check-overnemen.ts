import { toestemmingInhoud } from '@/lib/domain/dossier/dossier.inhoud'
import { toestemmingInput } from '@/lib/domain/toestemming/toestemming.schema'
import type { FieldError } from '@/lib/kernel/action-state'
import type { Datum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { papier } from '@/lib/platform/client/papier'
import { toestemmingKenmerken } from '../toestemming/toestemming-waarden'
import type { OvernemenWaarden } from './seal-overname'

type Bij = { woorden: string; gegeven: boolean; today: Datum }

/** What is missing, before anything is asked of the server. */
export async function checkOvernemen(
  values: OvernemenWaarden,
  { woorden, gegeven, today }: Bij,
): Promise<FieldError[]> {
  const coded = toestemmingInput.omit({ id: true }).safeParse(toestemmingKenmerken(values, today))
  const consent = gegeven ? [] : fieldErrors([coded, toestemmingInhoud.safeParse(values)])
  const besluit = values.loyaliteit.length > 0 && !values.besluit
  return [
    ...consent,
    ...(besluit ? [{ field: 'besluit', message: 'Kies wat u besluit.' }] : []),
    ...(await checkWoorden(woorden)),
  ]
}

export async function checkWoorden(woorden: string): Promise<FieldError[]> {
  const whole = await papier.isWhole(woorden)
  return whole ? [] : [{ field: 'woorden', message: 'Typ alle acht woorden over zoals ze op het papier staan.' }]
}
