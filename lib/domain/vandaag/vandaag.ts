import type { AanZet, AgendaLink } from '@/lib/domain/agenda/agenda'
import type { Gebondenheid } from '@/lib/domain/meldplicht/meldplicht'
import type { Datum } from '@/lib/kernel/datum'

/** One thing to do: what it is, since or until when, and where it leads. Names are in cards that only the holder opens. */
export type Taak = {
  soort:
    | 'meldplicht'
    | 'nieuwe_melding'
    | 'vertellen'
    | 'actie'
    | 'opvolgen'
    | 'controle'
    | 'vernietigen'
    | 'overdracht'
    | 'geweigerd'
    | 'vastgelopen'
    | 'avgverzoek'
    | 'termijn'
    | 'stapnazorg'
    | 'adviesgesprek'
    | 'voorlichting'
    | 'oudervraag'
    | 'advies'
    | 'begeleiding'
    | 'ziekte_gevraagd'
    | 'ziekte_verder'
    | 'ziekte_geweigerd'
    | 'ziekte_overgenomen'
  objectSoort:
    | 'intake'
    | 'melding'
    | 'dossier'
    | 'overdracht'
    | 'avgverzoek'
    | 'adviesgesprek'
    | 'advies'
    | 'ziektepakket'
    | 'begeleiding'
    | 'voorlichting'
    | 'reflectie'
  objectId: string
  nummer: string | null
  schoolNaam: string
  /** The day it must be done; null where nothing sets one. */
  uiterlijk: Datum | null
  /** When a new melding came in: an instant. */
  binnen: string | null
  wie: AanZet
  kaart: string | null
  /** The referral to ask after. */
  doorverwijzingId?: string
  /** The step of the klachtroute to ask after. */
  stapId?: string
  /** The term that runs, and which of the terms it is. */
  termijn?: { id: string; soort: string }
  /** What is to be done, in her own words: the card of an action. */
  wat: { objectId: string; kaart: string } | null
}

export type Agenda = {
  gemarkeerd: Taak[]
  teLaat: Taak[]
  nu: Taak[]
  dezeWeek: Taak[]
  later: Taak[]
  wachten: Taak[]
}

/** `stopt`: the last day of an aanstelling of which the end is planned. */
export type Vandaag = Agenda & { gebondenheid: Gebondenheid; stopt: Datum | null }

/** Everything with a day; `meer`: there is more than fits. */
export type AgendaBlad = { taken: Taak[]; meer: boolean; link: AgendaLink | null; gebondenheid: Gebondenheid }

/** One own case in the browser's search: the name is in the card. */
export type Zaak = {
  id: string
  soort: Exclude<
    Taak['objectSoort'],
    | 'overdracht'
    | 'avgverzoek'
    | 'adviesgesprek'
    | 'voorlichting'
    | 'reflectie'
    | 'advies'
    | 'ziektepakket'
    | 'begeleiding'
  >
  nummer: string | null
  status: string
  schoolNaam: string
  kaart: string | null
}
