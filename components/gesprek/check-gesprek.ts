import { gesprekInhoud } from '@/lib/domain/gesprek/gesprek.inhoud'
import { amendGesprekInput, recordGesprekInput } from '@/lib/domain/gesprek/gesprek.schema'
import type { FieldError } from '@/lib/kernel/action-state'
import type { Datum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { type GesprekWaarden, gesprekInhoudVan, gesprekKenmerken, nieuweAntwoorden } from './gesprek-waarden'

const kenmerken = amendGesprekInput.omit({ objectId: true, id: true, revisie: true, envelopes: true })
const nieuws = recordGesprekInput.pick({ meldplicht: true })

export function checkGesprek(values: GesprekWaarden, today: Datum, isNieuw: boolean): FieldError[] {
  const errors = fieldErrors(
    [
      kenmerken.safeParse(gesprekKenmerken(values, today)),
      gesprekInhoud.safeParse(gesprekInhoudVan(values)),
      ...(isNieuw ? [nieuws.safeParse({ meldplicht: nieuweAntwoorden(values) })] : []),
    ],
    ['meldplicht'],
  )
  const unanswered = isNieuw && values.nieuw === ''
  return unanswered ? [...errors, { field: 'nieuw', message: 'Kies of u iets hoorde dat gemeld moet worden.' }] : errors
}
