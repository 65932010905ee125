/** What happened to something sealed. Who is not the FG sees none of these, not even how many (R-SPOOR-1). Append here. */
export const zaakEvents = [
  'intake_opened',
  'intake_read',
  'intake_amended',
  'intake_evaluated',
  'intake_closed',
  'intake_referred',
  'melding_recorded',
  'melding_received',
  'melding_read',
  'melding_amended',
  'melding_triaged',
  'melding_closed',
  'dossier_opened',
  'dossier_read',
  'dossier_amended',
  'dossier_closed',
  'dossier_reopened',
  'dossier_checked',
  'dossier_exported',
  'overdracht_proposed',
  'overdracht_withdrawn',
  'overdracht_accepted',
  'overdracht_declined',
  'overdracht_received',
  'ziektepakket_prepared',
  'ziektepakket_withdrawn',
  'ziektepakket_asked',
  'ziektepakket_refused',
  'ziektepakket_opened',
  'ziektepakket_taken',
  'toestemming_granted',
  'toestemming_withdrawn',
  'klager_changed',
  'partij_recorded',
  'bijzonder_recorded',
  'doorbreking_recorded',
  'doorbreking_amended',
  'informatieverzoek_recorded',
  'informatieverzoek_answered',
  'ouders_recorded',
  'doorverwijzing_recorded',
  'doorverwijzing_followed',
  'termijn_begun',
  'termijn_amended',
  'termijn_extended',
  'termijn_completed',
  'dossier_suspended',
  'dossier_resumed',
  'routestap_chosen',
  'routestap_skipped',
  'routestap_prepared',
  'routestap_begun',
  'routestap_completed',
  'routestap_stopped',
  'routestap_checked',
  'aangifte_recorded',
  'klacht_linked',
  'klacht_unlinked',
  'avgverzoek_recorded',
  'avgverzoek_read',
  'avgverzoek_extended',
  'avgverzoek_answered',
  'avgverzoek_linked',
  'avgverzoek_unlinked',
  'avgverzoek_destroyed',
  'begeleiding_recorded',
  'begeleiding_read',
  'begeleiding_amended',
  'begeleiding_ticked',
  'begeleidingsgesprek_recorded',
  'begeleiding_concluded',
  'begeleiding_closed',
  'begeleiding_destroyed',
  'rehabilitatie_recorded',
  'rehabilitatie_read',
  'rehabilitatie_amended',
  'rehabilitatiegesprek_recorded',
  'maatregel_proposed',
  'maatregel_answered',
  'maatregel_completed',
  'klagermaatregel_decided',
  'klagermaatregel_told',
  'rehabilitatie_completed',
  'inlichting_recorded',
  'intervisie_shown',
  'formeleklacht_recorded',
  'formeleklacht_advanced',
  'formeleklacht_told',
  'formeleklacht_amended',
  'gesprek_recorded',
  'gesprek_amended',
  'gesprek_read',
  'notitie_recorded',
  'actie_recorded',
  'actie_completed',
  'bestand_added',
  'bestand_read',
  'bestand_removed',
  'brief_recorded',
  'brief_amended',
  'brief_finished',
  'brief_removed',
  'meldplicht_answered',
  'meldplicht_reported',
  'meldplicht_reminded',
  'meldplicht_diverted',
  'meldketen_reported',
  'meldketen_phoned',
  'meldketen_sealed',
  'meldketen_read',
  'meldketen_stepped',
  'bestuursklacht_recorded',
  'bestuursklacht_read',
  'bestuursklacht_advanced',
  'bestuursklacht_told',
  'advies_sent',
  'advies_read',
  'advies_discussed',
  'advies_answered',
  'advies_followed',
  'advies_completed',
  'bewaring_extended',
  'bewaring_held',
  'bewaring_released',
  'zaken_destroyed',
  'intake_destroyed',
  'melding_destroyed',
  'dossier_destroyed',
  'kaarten_read',
  'adviesgesprek_recorded',
  'bijdrage_filed',
  'voorlichting_recorded',
  'voorlichting_amended',
  'voorlichting_completed',
  'voorlichting_removed',
  'voorlichting_copied',
  'uren_recorded',
  'uren_removed',
  'reflectie_recorded',
  'reflectie_read',
  'reflectie_amended',
  'reflectie_removed',
  'oudervraag_asked',
  'oudervraag_withdrawn',
  'oudervraag_decided',
  'oudervraag_told',
] as const

/** What happened to the bestuur itself: its people, schools and settings. Append here. */
export const bestuurEvents = [
  'bestuur_opened',
  'instellingen_amended',
  'school_opened',
  'school_closed',
  'gebruiker_invited',
  'aanstelling_prepared',
  'aanstelling_confirmed',
  'aanstelling_suspended',
  'aanstelling_resumed',
  'aanstelling_ended',
  'voordracht_recorded',
  'commissieverslag_filed',
  'commissieverslag_removed',
  'schoolgids_agreed',
  'schoolgids_withdrawn',
  'afwezigheid_recorded',
  'afwezigheid_withdrawn',
  'ambt_granted',
  'reglement_amended',
  'sluiting_recorded',
  'sluiting_withdrawn',
  'klachtencommissie_amended',
  'ingang_recorded',
  'ingang_amended',
  'ingang_withdrawn',
  'aanspreekpunt_recorded',
  'aanspreekpunt_ended',
  'routesjabloon_amended',
  'routesjabloon_withdrawn',
  'jaarverslag_begun',
  'jaarverslag_read',
  'jaarverslag_amended',
  'jaarverslag_removed',
  'jaarverslag_closed',
  'jaarverslag_published',
  'jaarverslag_answered',
] as const

/** What a person did with what is his own; kept in his own chain, read by himself. Append here. */
export const persoonEvents = [
  'eigen_school_recorded',
  'ziektepakket_asked',
  'ziektepakket_taken',
  'agenda_shared',
  'agenda_revoked',
] as const

/** The codes an event may carry. A code is a word of ours or an id, never a text: the database refuses anything else. */
type Code =
  | 'soort'
  | 'uitkomst'
  | 'meldplicht'
  | 'grond'
  | 'vorm'
  | 'rol'
  | 'sectie'
  | 'status'
  | 'preset'
  | 'itemId'
  | 'dossierId'
  | 'accountId'
  | 'schoolId'
  | 'aantal'
  | 'gevolgen'
type Codes = Partial<Record<Code, string | number | boolean | readonly string[] | null>>

export type ZaakEvent = (typeof zaakEvents)[number]
export type BestuurEvent = (typeof bestuurEvents)[number]
export type PersoonEvent = (typeof persoonEvents)[number]

type ListEvent = 'kaarten_read' | 'zaken_destroyed'

/** `objectId` names what it is about: a case, a school, an aanstelling. A list counts once and names none. */
export type LogboekEvent =
  | ({ event: Exclude<ZaakEvent, ListEvent>; objectId: string } & Codes)
  | ({ event: BestuurEvent | ListEvent; objectId?: string } & Codes)

export type PersoonslogboekEvent = { event: PersoonEvent } & Codes

/** One line as the screen shows it: who, what, when, to which. No codes, and no number, which would count the others. */
export type LogboekRegel = { at: Date; event: ZaakEvent | BestuurEvent; wie: string | null; objectId: string | null }
