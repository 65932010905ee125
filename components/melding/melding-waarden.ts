import type { MeldingDetail } from '@/lib/domain/melding/melding'
import type { MeldingKern, OntvangenIntake } from '@/lib/domain/melding/melding.inhoud'
import { type Datum, formatDatum, typedDatum } from '@/lib/kernel/datum'

export type MeldingWaarden = {
  label: string
  tekst: string
  bereikbaar: string
  schoolId: string
  soort: string
  ontvangenOp: string
  wijze: string
  melderCategorie: string
  klagerCategorie: string
  minderjarig: string
}

export function legeMelding({ schoolId, today }: { schoolId: string; today: Datum }): MeldingWaarden {
  return {
    label: '',
    tekst: '',
    bereikbaar: '',
    schoolId,
    soort: '',
    ontvangenOp: formatDatum(today, 'kort'),
    wijze: '',
    melderCategorie: '',
    klagerCategorie: '',
    minderjarig: '',
  }
}

export function waardenOf(melding: MeldingDetail, { label, tekst, bereikbaar }: MeldingKern): MeldingWaarden {
  const { schoolId, soort, ontvangenOp, wijze, melderCategorie, klagerCategorie, minderjarig } = melding
  return {
    ...{ label, tekst, bereikbaar, schoolId, soort, wijze, melderCategorie, klagerCategorie, minderjarig },
    ontvangenOp: formatDatum(ontvangenOp, 'kort'),
  }
}

/** What the server learns of it. Who came himself is both the melder and the one it is about. */
export function kenmerkenOf(values: MeldingWaarden, today: Datum) {
  const { schoolId, soort, wijze, klagerCategorie, minderjarig } = values
  const melderCategorie = { zelf: klagerCategorie, anoniem: 'onbekend' }[wijze] ?? values.melderCategorie
  const ontvangenOp = typedDatum(values.ontvangenOp, today)
  return { schoolId, soort, ontvangenOp, wijze, melderCategorie, klagerCategorie, minderjarig }
}

/** What is sealed of it; the intake as it was received stays as it was. */
export function kernOf(values: MeldingWaarden, intake: OntvangenIntake | null): MeldingKern {
  return { label: values.label.trim(), tekst: values.tekst, bereikbaar: values.bereikbaar, intake }
}
