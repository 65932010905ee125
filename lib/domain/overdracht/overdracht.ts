import type { Loyaliteit, LoyaliteitBesluit } from '@/lib/domain/dossier/dossier'
import type { Categorie, Probleemgebied } from '@/lib/domain/melding/melding'
import type { SealedView } from '@/lib/domain/object/object'
import type { ToestemmingSoort } from '@/lib/domain/toestemming/toestemming'
import type { Ontvanger } from '@/lib/domain/verwijzing/verwijzing'
import type { Datum } from '@/lib/kernel/datum'

/** Why a case goes to another vertrouwenspersoon (R-OVD-1). */
export const overdrachtRedenen = [
  'geen_vertrouwen',
  'onafhankelijk',
  'te_betrokken',
  'loyaliteit',
  'voorwaarden',
  'gedeelde_geschiedenis',
  'intern_doorlopen',
  'vertrek',
] as const
export type OverdrachtReden = (typeof overdrachtRedenen)[number]

export const overdrachtSoorten = ['overdracht', 'vertrek'] as const
export type OverdrachtSoort = (typeof overdrachtSoorten)[number]

export const overdrachtStatussen = ['voorgesteld', 'aangenomen', 'geweigerd', 'ingetrokken'] as const
export type OverdrachtStatus = (typeof overdrachtStatussen)[number]

/** Days that the end of a proposal or of a paper stands on Vandaag; the database shows a deputy hers as long. */
export const AFLOOP_DAGEN = 14

/** What the giver learns of a refusal: never which school or whom it is about (R-SPOOR-1). */
export const weigeringen = ['niet_vrij', 'geen_ruimte', 'past_niet'] as const
export type Weigering = (typeof weigeringen)[number]

export type Overdracht = {
  /** The small object that the receiver may open before she decides. */
  id: string
  /** The dossier that it hangs on: the giver's, and after acceptance the receiver's. */
  objectId: string
  soort: OverdrachtSoort
  reden: OverdrachtReden
  van: string
  naar: string
  schoolId: string
  status: OverdrachtStatus
  voorgesteldOp: Datum
  beslistOp: Datum | null
  weigering: Weigering | null
}

export type OverdrachtFailure = { kind: 'not_found' } | { kind: 'already_decided' } | { kind: 'changed_elsewhere' }

/** Before accepting, as before opening (R-DOS-4). */
export type Positie = { eigenKind: boolean; loyaliteit: readonly Loyaliteit[]; loyaliteitBesluit: LoyaliteitBesluit }

export type WaaromNiet = 'not_enrolled' | 'not_available' | 'wrong_doelgroep' | 'not_extern'
export type OntvangerKeuze = Pick<
  Ontvanger,
  'accountId' | 'naam' | 'soort' | 'doelgroep' | 'publicKey' | 'vervangerNaam'
> & {
  afwezig: boolean
  /** For an ordinary reason, and for the external route. */
  waaromNiet: WaaromNiet | null
  waaromNietExtern: WaaromNiet | null
}

/** What the page of overdragen needs beside the dossier. */
export type OverdrachtForm = {
  ontvangers: OntvangerKeuze[]
  klagerCategorie: Categorie
  today: Datum
  /** A request under the AVG about it that waits for an answer: that comes first. */
  avgverzoekId: string | null
}

/** The giver's own view of the last proposal of a dossier. An accepted one is not hers to see. */
export type Voorstel = Pick<Overdracht, 'id' | 'reden' | 'status' | 'voorgesteldOp' | 'beslistOp' | 'weigering'> & {
  naarNaam: string
  /** Whether the receiver can still accept: not once she is suspended or stopped. Then only the giver can end it. */
  naarKan: boolean
}

/** What the receiver sees before she decides: codes, and a small sealed object with the names if the klager allows. */
export type VoorstelDetail = Pick<Overdracht, 'id' | 'soort' | 'reden' | 'schoolId' | 'voorgesteldOp'> & {
  schoolNaam: string
  vanNaam: string
  probleemgebieden: Probleemgebied[]
  namenBekend: boolean
  eigenSchool: boolean
  eigenKinderen: 'weigeren' | 'waarschuwen'
  sealed: SealedView
}

/** The consent that each kind of overdracht needs. */
export const toestemmingVoor = {
  overdracht: 'overdracht',
  vertrek: 'overdracht_bij_vertrek',
} as const satisfies Record<OverdrachtSoort, ToestemmingSoort>
