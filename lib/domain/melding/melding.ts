import type { Gebondenheid, Meldplichtfeit } from '@/lib/domain/meldplicht/meldplicht'
import type { SealedView } from '@/lib/domain/object/object'
import type { Datum } from '@/lib/kernel/datum'

export const meldingSoorten = ['signaal', 'melding', 'klacht'] as const
export type MeldingSoort = (typeof meldingSoorten)[number]

export const meldingStatussen = ['nieuw', 'in_behandeling', 'dossier', 'afgesloten'] as const
export type MeldingStatus = (typeof meldingStatussen)[number]

export const herkomsten = ['eigen', 'intake', 'publiek', 'overdracht'] as const
export type Herkomst = (typeof herkomsten)[number]

/** Who a person is to the school (I 1c); the same circle for klager, melder and aangeklaagde. */
export const categorieen = [
  'leerling',
  'ouder',
  'medewerker',
  'directie',
  'bestuur',
  'stagiair',
  'vrijwilliger',
  'oud_leerling',
  'anders',
  'onbekend',
] as const
export type Categorie = (typeof categorieen)[number]

export const minderjarigheden = ['ja', 'nee', 'onbekend'] as const
export type Minderjarig = (typeof minderjarigheden)[number]

/** How it came: by the person himself, through another, or without a name (R-TRI-6). */
export const wijzen = ['zelf', 'via_via', 'anoniem'] as const
export type Wijze = (typeof wijzen)[number]

export const probleemgebieden = [
  'ongewenst_gedrag',
  'seksueel',
  'schoolorganisatie',
  'onderwijskundig',
  'persoonlijk_of_thuis',
  'huiselijk_geweld',
  'passend_onderwijs',
  'arbeidsconflict',
  'vraag_van_aangeklaagde',
  'anoniem_of_via_via',
] as const
export type Probleemgebied = (typeof probleemgebieden)[number]

export const gedragingen = [
  'machtsmisbruik',
  'pesten',
  'agressie',
  'geweld',
  'radicalisering',
  'discriminatie',
  'racisme',
  'seksuele_intimidatie',
  'wijze_van_communiceren',
] as const
export type Gedraging = (typeof gedragingen)[number]

/** In what is sexual the parties decide the route (R-TRI-2). */
export const partijen = [
  'leerling_leerling',
  'medewerker_medewerker',
  'medewerker_meerderjarige_leerling',
  'medewerker_minderjarige_leerling',
] as const
export type Partijen = (typeof partijen)[number]

export const jaNee = ['ja', 'nee', 'weet_niet'] as const
export type JaNee = (typeof jaNee)[number]

export type TriageVragen = { school: JaNee; onderwijs: JaNee; commissie: JaNee; andereRegeling: JaNee }

export const triageUitkomsten = [
  'begeleiden',
  'begeleiden_deel',
  'doorverwijzen',
  'zorg_zonder_namen',
  'hart_luchten',
] as const
export type TriageUitkomst = (typeof triageUitkomsten)[number]

export const andereRegelingen = ['examens', 'geschillen', 'awb', 'anders'] as const

export type ControleVragen = { opgelost: JaNee; klager: JaNee; veiligheid: JaNee }

export type Melding = {
  id: string
  houder: string
  schoolId: string
  nummer: string | null
  revisie: number
  soort: MeldingSoort
  beginsoort: MeldingSoort
  herkomst: Herkomst
  status: MeldingStatus
  ontvangenOp: Datum
  wijze: Wijze
  uitkomst: TriageUitkomst | null
  afgebakend: boolean
  triageOp: Datum | null
  afgeslotenOp: Datum | null
}

export type MeldingFailure =
  | { kind: 'not_found' }
  | { kind: 'melding_closed'; afgeslotenOp: Datum | null }
  | { kind: 'has_dossier' }
  | { kind: 'soort_goes_back' }
  | { kind: 'changed_elsewhere' }

export type TooLate = { kind: 'in_future' }

/** A line of the overzichtslijst: coded facts, and a card that only its holder opens. */
export type MeldingRegel = Pick<Melding, 'id' | 'nummer' | 'soort' | 'status' | 'ontvangenOp' | 'herkomst'> & {
  schoolNaam: string
  kaart: string | null
}

export type MeldingDetail = Melding & {
  schoolNaam: string
  schoolSector: string
  melderCategorie: Categorie
  klagerCategorie: Categorie
  minderjarig: Minderjarig
  probleemgebieden: Probleemgebied[]
  gedragingen: Gedraging[]
  partijen: Partijen | null
  vragen: Partial<TriageVragen>
  andereRegeling: (typeof andereRegelingen)[number] | null
  dossierId: string | null
  controle: Partial<ControleVragen>
  meldplicht: Meldplichtfeit[]
  gebondenheid: Gebondenheid
  kaart: string | null
  sealed: SealedView
}
