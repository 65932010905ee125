import { slotInhoud } from '@/lib/domain/dossier/dossier.inhoud'
import { closeDossierInput } from '@/lib/domain/dossier/dossier.schema'
import type { FieldError } from '@/lib/kernel/action-state'
import type { Datum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { type CloseWaarden, closeKenmerken } from './close-kenmerken'

const coded = closeDossierInput.omit({ dossierId: true, revisie: true, envelopes: true })

export function checkClose(values: CloseWaarden, today: Datum): FieldError[] {
  const { afloop, leren } = values
  const parsed = [coded.safeParse(closeKenmerken(values, today)), slotInhoud.safeParse({ afloop, leren })]
  return fieldErrors(parsed, ['vragen'])
}
