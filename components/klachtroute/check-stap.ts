import {
  actiefInhoud,
  nazorgInhoud,
  resultaatInhoud,
  routestapInhoud,
  waaromInhoud,
} from '@/lib/domain/klachtroute/klachtroute.inhoud'
import {
  checkKenmerken,
  chooseKenmerken,
  completeKenmerken,
  prepareKenmerken,
  skipKenmerken,
  stopKenmerken,
} from '@/lib/domain/klachtroute/klachtroute.schema'
import type { FieldError } from '@/lib/kernel/action-state'
import type { Datum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { type AfloopWaarden, afloopKenmerken, type KeuzeWaarden, keuzeKenmerken } from './stap-waarden'

/** An active role is the exception, and says why (R-ROUTE-3). */
const textFor = (steun: string) => (steun === 'actief' ? actiefInhoud : routestapInhoud)

export function checkKeuze(values: KeuzeWaarden, today: Datum): FieldError[] {
  const { waarom, waaromActief, steun } = values
  const coded = chooseKenmerken.safeParse(keuzeKenmerken(values, today))
  return fieldErrors([coded, textFor(steun).safeParse({ waarom, waaromActief })])
}

export function checkVoorbereiding(values: { steun: string } & Record<string, string>): FieldError[] {
  return fieldErrors([prepareKenmerken.safeParse(values), textFor(values.steun).safeParse(values)])
}

export function checkOverslaan(kenmerken: unknown, waarom: string): FieldError[] {
  return fieldErrors([skipKenmerken.safeParse(kenmerken), routestapInhoud.safeParse({ waarom })])
}

export function checkStoppen(kenmerken: unknown, waarom: string): FieldError[] {
  return fieldErrors([stopKenmerken.safeParse(kenmerken), waaromInhoud.safeParse({ waarom })])
}

export function checkNazorg(kenmerken: unknown, nazorg: string): FieldError[] {
  return fieldErrors([checkKenmerken.safeParse(kenmerken), nazorgInhoud.safeParse({ nazorg })])
}

export function checkAfloop(values: AfloopWaarden, today: Datum): FieldError[] {
  const { afspraken, resultaat, nieuw } = values
  const errors = fieldErrors(
    [completeKenmerken.safeParse(afloopKenmerken(values, today)), resultaatInhoud.safeParse({ afspraken, resultaat })],
    ['meldplicht'],
  )
  return nieuw ? errors : [...errors, { field: 'nieuw', message: 'Kies of u iets hoorde dat gemeld moet worden.' }]
}
