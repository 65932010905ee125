import type { Datum } from '@/lib/kernel/datum'

/** One thing to do: what it is, since or until when, and where it leads. Names are in cards that only the holder opens. */
export type Taak = {
  soort: 'meldplicht' | 'nieuwe_melding' | 'actie' | 'controle'
  objectSoort: 'intake' | 'melding' | 'dossier'
  objectId: string
  nummer: string | null
  schoolNaam: string
  /** The day it must be done; null where nothing sets one. */
  uiterlijk: Datum | null
  wie: string
  kaart: string | null
  kaartObjectId: string
}

export type Vandaag = { gemarkeerd: Taak[]; teLaat: Taak[]; nu: Taak[]; dezeWeek: Taak[]; later: Taak[] }
