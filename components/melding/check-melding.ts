import { meldingKern } from '@/lib/domain/melding/melding.inhoud'
import { recordMeldingInput } from '@/lib/domain/melding/melding.schema'
import { meldplichtAntwoorden } from '@/lib/domain/meldplicht/meldplicht.schema'
import type { FieldError } from '@/lib/kernel/action-state'
import { type Datum, isDatum, noDatumText } from '@/lib/kernel/datum'
import { issuesOf } from './issues'
import { kenmerkenOf, kernOf, type MeldingWaarden } from './melding-waarden'

const order = [
  ...['label', 'tekst', 'bereikbaar', 'schoolId', 'klagerCategorie', 'minderjarig', 'wijze', 'melderCategorie'],
  ...['ontvangenOp', 'soort', 'misdrijf', 'taakVoorSchool', 'tegenLeerling', 'verbandMetSchool'],
]

/** What is still wrong with a melding. Loaded when it is sent: zod is no part of the page. */
export function checkMelding(values: MeldingWaarden, today: Datum, antwoorden?: object): FieldError[] {
  const kenmerken = kenmerkenOf(values, today)
  const kern = meldingKern.safeParse(kernOf(values, null))
  const coded = recordMeldingInput.omit({ object: true, kaart: true, envelopes: true, meldplicht: true })
  const asked = antwoorden ? [meldplichtAntwoorden.safeParse(antwoorden)] : []
  const found = issuesOf(order, kern, coded.safeParse(kenmerken), ...asked)
  const errors = found.filter(({ field }) => field !== 'melderCategorie' || values.wijze === 'via_via').map(inWords)
  if (isDatum(kenmerken.ontvangenOp) && kenmerken.ontvangenOp > today) return [...errors, later]
  return errors

  function inWords(error: FieldError): FieldError {
    if (error.field === 'schoolId') return { ...error, message: 'Kies bij welke school dit hoort.' }
    const unread = error.field === 'ontvangenOp' && values.ontvangenOp.trim() !== ''
    const written = 'Schrijf de datum als 22-11-2026 of 22 nov.'
    return unread ? { ...error, message: noDatumText(values.ontvangenOp, written) } : error
  }
}

const later: FieldError = {
  field: 'ontvangenOp',
  message: 'De dag waarop u dit hoorde is nog niet geweest. Vul een datum in tot en met vandaag.',
}
