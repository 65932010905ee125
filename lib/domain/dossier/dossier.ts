import type { Actie } from '@/lib/domain/actie/actie'
import type { Bestand } from '@/lib/domain/bestand/bestand'
import type { Instellingen } from '@/lib/domain/bestuur/instellingen'
import type { DossierBrief } from '@/lib/domain/brief/brief'
import type { DoorverwijzingRegel } from '@/lib/domain/doorverwijzing/doorverwijzing'
import type { KlachtDossier } from '@/lib/domain/formeleklacht/formeleklacht'
import type { Gesprek } from '@/lib/domain/gesprek/gesprek'
import type { Categorie, Gedraging, JaNee, Minderjarig, Partijen, Probleemgebied } from '@/lib/domain/melding/melding'
import type { Gebondenheid, MeldplichtStand } from '@/lib/domain/meldplicht/meldplicht'
import type { SealedView } from '@/lib/domain/object/object'
import type { TermijnPartij, TermijnSoort } from '@/lib/domain/termijn/termijn'
import type { Toestemming } from '@/lib/domain/toestemming/toestemming'
import type { Datum } from '@/lib/kernel/datum'
import type { Routestap } from './routestap'

export const dossierStatussen = ['lopend', 'afgesloten'] as const
export type DossierStatus = (typeof dossierStatussen)[number]

export const partijRollen = ['klager', 'betrokken_leerling', 'aangeklaagde', 'ouder', 'getuige'] as const
export type PartijRol = (typeof partijRollen)[number]

/** A person in the case as the server knows him: an opaque id and codes; his name is sealed in the kern. */
export type Partij = {
  id: string
  rol: PartijRol
  categorie: Categorie
  minderjarig: Minderjarig
  beoordeeldOp: Datum
  vanaf: Datum
  tot: Datum | null
}

export const loyaliteiten = [
  'negatieve_geschiedenis',
  'te_betrokken',
  'loyaal_aan_aangeklaagde',
  'loyaal_aan_school',
  'opties_uitgeput',
  'hielp_eerste_klager',
] as const
export type Loyaliteit = (typeof loyaliteiten)[number]

export const loyaliteitBesluiten = ['geen_twijfel', 'doorgaan', 'overdragen'] as const
export type LoyaliteitBesluit = (typeof loyaliteitBesluiten)[number]

export const externVoorkeuren = ['nvt', 'gewild', 'afgezien'] as const
export type ExternVoorkeur = (typeof externVoorkeuren)[number]

/** Where the parents of a minor klager stand (R-MIN-1, 3). */
export const oudersStanden = ['nvt', 'nog_te_doen', 'geinformeerd', 'niet_informeren'] as const
export type OudersStand = (typeof oudersStanden)[number]
export const oudersDoor = ['vertrouwenspersoon', 'directie', 'bestuur', 'leerling', 'contactpersoon'] as const

export type OudersDoor = (typeof oudersDoor)[number]

/** Which of the school's written grounds for not informing the parents applies (R-MIN-5). */
export const oudersCriteria = [
  'veiligheid',
  'ouder_betrokken',
  'schade_voor_leerling',
  'gevraagd_door_leerling',
] as const
export type OudersCriterium = (typeof oudersCriteria)[number]

export const uitkomsten = [
  'opgelost',
  'deels_opgelost',
  'niet_opgelost',
  'doorverwezen',
  'ingetrokken',
  'contact_gestopt',
] as const
export type Uitkomst = (typeof uitkomsten)[number]

export const bijzondereSoorten = [
  'seksuele_gerichtheid',
  'geloof',
  'afkomst',
  'gezondheid',
  'politiek',
  'strafrechtelijk',
] as const

/** To whom something was told without toestemming, and on what ground (R-GEH-1). */
export const doorbrekingAan = [
  'bestuur',
  'klachtencommissie',
  'politie',
  'vertrouwensinspecteur',
  'veilig_thuis',
] as const
export const doorbrekingGronden = ['meldplicht', 'wet', 'regeling'] as const

/** Who of the klachtencommissie asked for information, who must help and keep silence, and what came of it (R-GEH-2). */
export const verzoekDoor = ['commissie', 'secretaris', 'deskundige'] as const
export const verzoekGebonden = ['ik', 'personeel', 'bestuur', 'ouder_leerling'] as const
export const verzoekAntwoorden = ['gegeven', 'deels', 'geweigerd'] as const

export type Informatieverzoek = {
  id: string
  gevraagdOp: Datum
  door: (typeof verzoekDoor)[number]
  gebonden: (typeof verzoekGebonden)[number][]
  antwoord: (typeof verzoekAntwoorden)[number] | null
  beantwoordOp: Datum | null
}

export type SluitVragen = { afsprakenNagekomen: JaNee; gedragGestopt: JaNee; represailles: JaNee; oorzaakWeg: JaNee }

export type Dossier = {
  id: string
  houder: string
  schoolId: string
  meldingId: string | null
  nummer: string
  revisie: number
  status: DossierStatus
  geopendOp: Datum
  /** Since when nothing is done, because other help comes first; the klager decides when it goes on (R-ROUTE-5). */
  opgeschortOp: Datum | null
  probleemgebieden: Probleemgebied[]
  gedragingen: Gedraging[]
  definitieAkkoordOp: Datum | null
  oudersStand: OudersStand
  oudersOp: Datum | null
  leerlingVooraf: Datum | null
  uitkomst: Uitkomst | null
  afgeslotenOp: Datum | null
  controleOp: Datum | null
  controleGedaanOp: Datum | null
  /** Since when it is proposed to another vertrouwenspersoon. */
  voorgesteldOp: Datum | null
}

export type DossierFailure =
  | { kind: 'not_found' }
  | { kind: 'changed_elsewhere' }
  | { kind: 'dossier_closed'; afgeslotenOp: Datum | null }
  | { kind: 'dossier_suspended'; opgeschortOp: Datum }
  | { kind: 'overdracht_open' }

/** A line of the list: coded facts, and a card that only its holder opens. */
export type DossierRegel = Pick<Dossier, 'id' | 'nummer' | 'status' | 'geopendOp' | 'probleemgebieden'> & {
  schoolNaam: string
  kaart: string | null
}

export type DossierDetail = Dossier & {
  schoolNaam: string
  schoolSector: string
  partijenCode: Partijen | null
  loyaliteitBesluit: LoyaliteitBesluit
  externVoorkeur: ExternVoorkeur
  oudersDoor: OudersDoor | null
  partijen: Partij[]
  gesprekken: Gesprek[]
  acties: Actie[]
  toestemmingen: Toestemming[]
  bestanden: Bestand[]
  brieven: DossierBrief[]
  bijzonder: { id: string; soort: (typeof bijzondereSoorten)[number]; vastgelegdOp: Datum }[]
  doorbrekingen: {
    id: string
    aan: (typeof doorbrekingAan)[number]
    grond: (typeof doorbrekingGronden)[number]
    op: Datum
    klagerVerteldOp: Datum | null
  }[]
  doorverwijzingen: DoorverwijzingRegel[]
  routestappen: Routestap[]
  formeleKlachten: KlachtDossier[]
  /** What still runs, the first day first. */
  termijnen: { id: string; soort: TermijnSoort; aanZet: TermijnPartij; uiterlijk: Datum | null }[]
  verzoeken: Informatieverzoek[]
  meldplicht: MeldplichtStand[]
  gebondenheid: Gebondenheid
  herkomst: { soort: string; herkomst: string; ontvangenOp: Datum } | null
  /** From whom it was taken over, why and when (R-OVD-1). */
  overgenomen: { vanNaam: string; reden: string; op: Datum } | null
  kaart: string | null
  sealed: SealedView
}

export type Uitgangspunten = Pick<Instellingen, 'eigenKinderen' | 'oudersBeslist' | 'zonderToestemming'> & {
  eigenSchool: boolean
  soort: 'intern' | 'extern' | null
}
