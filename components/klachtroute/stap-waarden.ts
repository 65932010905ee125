import type { RoutestapInhoud } from '@/lib/domain/klachtroute/klachtroute.inhoud'
import { type Datum, formatDatum, typedDatum } from '@/lib/kernel/datum'
import { leegGesprek, nieuweAntwoorden } from '../gesprek/gesprek-waarden'

export const legeInhoud: RoutestapInhoud = {
  ...{ waarom: '', waaromActief: '', doel: '', letOp: '', valkuilen: '', afspraken: '', resultaat: '', nazorg: '' },
}

/** Typed dates; an empty one is none. */
function dagVan(typed: string, today: Datum) {
  return typed.trim() ? typedDatum(typed, today) : null
}

export function legeKeuze(today: Datum, soort: string) {
  return {
    ...{ soort, gekozenDoor: 'klager', steun: '', herhaaldOm: '', waaromActief: '', waarom: '' },
    gekozenOp: formatDatum(today, 'kort'),
  }
}
export type KeuzeWaarden = ReturnType<typeof legeKeuze>

export function keuzeKenmerken({ soort, gekozenDoor, gekozenOp, steun, herhaaldOm }: KeuzeWaarden, today: Datum) {
  return { soort, gekozenDoor, gekozenOp: typedDatum(gekozenOp, today), steun, herhaaldOm: herhaaldOm || null }
}

export function legeAfloop(today: Datum, { afspraken, resultaat }: Pick<RoutestapInhoud, 'afspraken' | 'resultaat'>) {
  const { nieuw, misdrijf, taakVoorSchool, tegenLeerling, verbandMetSchool } = leegGesprek
  return {
    ...{ geeindigdOp: formatDatum(today, 'kort'), uitkomst: '', tevreden: '', nazorg: '', nazorgOp: '' },
    ...{ afspraken, resultaat, nieuw, misdrijf, taakVoorSchool, tegenLeerling, verbandMetSchool },
  }
}
export type AfloopWaarden = ReturnType<typeof legeAfloop>

export function afloopKenmerken(values: AfloopWaarden, today: Datum) {
  const { geeindigdOp, uitkomst, tevreden, nazorg, nazorgOp } = values
  return {
    ...{ geeindigdOp: typedDatum(geeindigdOp, today), uitkomst, tevreden, nazorg },
    nazorgOp: nazorg === 'ja' ? dagVan(nazorgOp, today) : null,
    meldplicht: nieuweAntwoorden({ ...leegGesprek, ...values }),
  }
}
