import type { FieldError } from '@/lib/kernel/action-state'
import type { Datum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { toestemmingKenmerken } from '../toestemming/toestemming-waarden'
import { type DoorverwijzingWaarden, inhoudVan, kenmerkenVan } from './doorverwijzing-waarden'

export async function checkDoorverwijzing(values: DoorverwijzingWaarden, today: Datum): Promise<FieldError[]> {
  const { doorverwijzingKenmerken } = await import('@/lib/domain/doorverwijzing/doorverwijzing.schema')
  const { koudInhoud, warmInhoud } = await import('@/lib/domain/doorverwijzing/doorverwijzing.inhoud')
  const { toestemmingInhoud } = await import('@/lib/domain/dossier/dossier.inhoud')
  const { toestemmingInput } = await import('@/lib/domain/toestemming/toestemming.schema')
  const coded = doorverwijzingKenmerken.safeParse(kenmerkenVan(values, today))
  if (values.manier === 'koud') return fieldErrors([coded, koudInhoud.safeParse(inhoudVan(values))])
  if (values.manier !== 'warm') return fieldErrors([coded])
  const warm = [coded, warmInhoud.safeParse(inhoudVan(values))]
  const given = toestemmingInput.omit({ id: true }).safeParse(toestemmingKenmerken(values, today))
  return fieldErrors([...warm, given, toestemmingInhoud.safeParse(values)])
}
