import type { IntakeDetail, Onderwerp } from '@/lib/domain/intake/intake'
import type { IntakeInhoud, IntakeKern } from '@/lib/domain/intake/intake.inhoud'
import type { MeldplichtAntwoorden } from '@/lib/domain/meldplicht/meldplicht'
import { isDatum } from '@/lib/kernel/datum'
import { type ActieWaarden, legeActie } from '../actie/actie-waarden'
import { dateValueOf, datumOf } from '../actie/date-value'
import type { DateValue } from '../vault/use-sealed-form'

/** Everything an intake asks, as it stands in the form and in its sealed draft. */
export type IntakeWaarden = Record<keyof MeldplichtAntwoorden, string> & {
  aangemeldOp: DateValue
  schoolId: string
  naam: string
  klagerCategorie: string
  minderjarig: string
  oudersBesproken: string
  bereikbaar: string
  omschrijving: string
  wanneer: DateValue
  wanneerWoorden: string
  onderwerp: string
  bevestigdDoorKlager: string
  bevestiging: string
  toelichting: string
  acties: ActieWaarden[]
}

export const legeIntake: IntakeWaarden = {
  aangemeldOp: {},
  schoolId: '',
  naam: '',
  klagerCategorie: '',
  minderjarig: '',
  oudersBesproken: '',
  bereikbaar: '',
  omschrijving: '',
  wanneer: {},
  wanneerWoorden: '',
  onderwerp: '',
  misdrijf: '',
  taakVoorSchool: '',
  tegenLeerling: '',
  verbandMetSchool: '',
  bevestigdDoorKlager: '',
  bevestiging: '',
  toelichting: '',
  acties: [legeActie],
}

export function waardenOf(intake: IntakeDetail, { kern }: IntakeInhoud): IntakeWaarden {
  const dag = isDatum(kern.wanneer) ? kern.wanneer : null
  return {
    ...legeIntake,
    ...intake.meldplicht[0]?.antwoorden,
    aangemeldOp: dateValueOf(intake.aangemeldOp, !intake.aangemeldZeker),
    schoolId: intake.schoolId,
    naam: kern.naam,
    klagerCategorie: intake.klagerCategorie,
    minderjarig: intake.minderjarig,
    oudersBesproken: intake.oudersBesproken === 'nvt' ? '' : intake.oudersBesproken,
    bereikbaar: kern.bereikbaar,
    omschrijving: kern.omschrijving,
    wanneer: dateValueOf(dag, dag === null),
    wanneerWoorden: dag ? '' : kern.wanneer,
    onderwerp: kern.onderwerp,
    bevestigdDoorKlager: intake.bevestigdDoorKlager,
    bevestiging: kern.bevestiging,
    toelichting: kern.toelichting,
    acties: [],
  }
}

export function kenmerkenOf(values: IntakeWaarden) {
  const aangemeldOp = datumOf(values.aangemeldOp)
  return {
    schoolId: values.schoolId,
    aangemeldOp,
    aangemeldZeker: aangemeldOp !== null && values.aangemeldOp.onbekend !== 'ja',
    klagerCategorie: values.klagerCategorie,
    minderjarig: values.minderjarig,
    oudersBesproken: values.minderjarig === 'ja' ? values.oudersBesproken : 'nvt',
    bevestigdDoorKlager: values.bevestigdDoorKlager,
  }
}

export function kernOf(values: IntakeWaarden): IntakeKern {
  const { naam, bereikbaar, omschrijving, bevestiging, toelichting, onderwerp } = values
  const wanneer = datumOf(values.wanneer) ?? values.wanneerWoorden.trim()
  return { naam, bereikbaar, omschrijving, wanneer, onderwerp: onderwerp as Onderwerp, bevestiging, toelichting }
}

export function antwoordenOf(values: IntakeWaarden): Record<keyof MeldplichtAntwoorden, string> {
  const { misdrijf, taakVoorSchool, tegenLeerling, verbandMetSchool } = values
  return { misdrijf, taakVoorSchool, tegenLeerling, verbandMetSchool }
}
