import type { Datum } from '@/lib/kernel/datum'

/** R-AANST-7: whom pupils and parents ask about pesten, and who coordinates what the school does against it. */
export const aanspreekpuntTaken = ['aanspreekpunt', 'coordinator'] as const
export type AanspreekpuntTaak = (typeof aanspreekpuntTaken)[number]

export type Aanspreekpunt = {
  id: string
  schoolId: string
  taak: AanspreekpuntTaak
  naam: string
  bereik: string
  vanaf: Datum
  tot: Datum | null
}

/** A task that nobody at the school has. */
export type Gat = { schoolId: string; schoolNaam: string; taak: AanspreekpuntTaak }

/** Who it is at a school today. Without one of its own, the vertrouwenspersoon is the aanspreekpunt. */
export type PestenBijSchool = {
  schoolId: string
  schoolNaam: string
  isVerplicht: boolean
  aanspreekpunten: readonly Aanspreekpunt[]
  coordinatoren: readonly Aanspreekpunt[]
  vanzelf: boolean
  eerder: readonly Aanspreekpunt[]
}

export type AanspreekpuntFailure = { kind: 'not_found' } | { kind: 'unknown_school' } | { kind: 'ends_before_begin' }
