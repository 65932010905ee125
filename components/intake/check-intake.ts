import { intakeKern } from '@/lib/domain/intake/intake.inhoud'
import { kenmerken } from '@/lib/domain/intake/intake.schema'
import { meldplichtAntwoorden } from '@/lib/domain/meldplicht/meldplicht.schema'
import type { FieldError } from '@/lib/kernel/action-state'
import type { Datum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { isIngevuld } from '../actie/actie-waarden'
import { checkActie } from '../actie/check-actie'
import { checkDatum } from '../actie/check-datum'
import type { IntakeStap } from './intake-stappen'
import { antwoordenOf, type IntakeWaarden, kenmerkenOf, kernOf } from './intake-waarden'

/** What is still wrong in one step. Loaded at the first press of Verder. */
export function checkIntake(stap: IntakeStap, values: IntakeWaarden, today: Datum): FieldError[] {
  return checks[stap](values, today)
}

const checks: Record<IntakeStap, (values: IntakeWaarden, today: Datum) => FieldError[]> = {
  school: (values, today) => [
    ...checkDatum('aangemeldOp', values.aangemeldOp, {
      waarop: 'waarop de klager bij u kwam',
      onbekend: true,
      totEnMet: today,
    }),
    ...(values.schoolId ? [] : [{ field: 'schoolId', message: 'Kies de school waar het om gaat.' }]),
  ],
  klager: (values) => [
    ...fieldErrors([intakeKern.pick({ naam: true }).safeParse(values)]),
    ...kenmerk('klagerCategorie', values),
    ...kenmerk('minderjarig', values),
    ...(values.minderjarig === 'ja' && !values.oudersBesproken
      ? [{ field: 'oudersBesproken', message: 'Kies of u besprak wat de ouders horen.' }]
      : []),
  ],
  bereiken: (values) => fieldErrors([intakeKern.pick({ bereikbaar: true }).safeParse(values)]),
  verhaal: (values, today) => [
    ...fieldErrors([intakeKern.pick({ omschrijving: true }).safeParse(values)]),
    ...checkDatum('wanneer', values.wanneer, { waarop: 'waarop het gebeurde', onbekend: true, totEnMet: today }),
    ...fieldErrors([intakeKern.pick({ wanneer: true }).safeParse({ wanneer: kernOf(values).wanneer })]).map(
      ({ message }) => ({
        field: 'wanneerWoorden',
        message,
      }),
    ),
  ],
  onderwerp: (values) => fieldErrors([intakeKern.pick({ onderwerp: true }).safeParse(values)]),
  meldplicht: (values) => fieldErrors([meldplichtAntwoorden.safeParse(antwoordenOf(values))]),
  klopt: (values) => [
    ...kenmerk('bevestigdDoorKlager', values),
    ...fieldErrors([intakeKern.pick({ bevestiging: true, toelichting: true }).safeParse(values)]),
  ],
  acties: (values) => values.acties.flatMap((actie, at) => (isIngevuld(actie) ? checkActie(`actie-${at}`, actie) : [])),
  controle: () => [],
}

type Kenmerk = keyof typeof kenmerken & keyof ReturnType<typeof kenmerkenOf>

function kenmerk(naam: Kenmerk, values: IntakeWaarden): FieldError[] {
  const message = kenmerken[naam].safeParse(kenmerkenOf(values)[naam]).error?.issues[0]?.message
  return message ? [{ field: naam, message }] : []
}
