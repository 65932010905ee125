import type { Actie } from '@/lib/domain/actie/actie'
import type { Meldplichtfeit } from '@/lib/domain/meldplicht/meldplicht'
import type { SealedView } from '@/lib/domain/object/object'
import type { NietTeKiezen, Ontvanger } from '@/lib/domain/verwijzing/verwijzing'
import type { Datum } from '@/lib/kernel/datum'

export const intakeStatussen = ['open', 'verwezen', 'afgerond'] as const
export type IntakeStatus = (typeof intakeStatussen)[number]

/** Whether the klager said the description is right (annex B4). */
export const bevestigingen = ['ja', 'nee', 'nog_niet'] as const
export type Bevestiging = (typeof bevestigingen)[number]

export const tevredenheden = ['tevreden', 'deels', 'niet_tevreden', 'onbekend'] as const

/** What was said about the parents of a minor, before the story was written (R-INT-3). */
export const oudersBesproken = ['nvt', 'besproken', 'nog_niet'] as const

/** The contactpersoon's own steps, which he can tick (R-INT-4). */
export const taken = ['ontvangen', 'weg_wijzen', 'in_contact_brengen', 'proces_bewaken', 'preventie'] as const
export type Taak = (typeof taken)[number]

/** The pieces of an intake that can be handed over, each on its own (R-INT-1, verwijzen). */
export const stukken = ['klager', 'bereikbaar', 'omschrijving', 'wanneer', 'acties', 'toelichting'] as const
export type Stuk = (typeof stukken)[number]

export type Intake = {
  id: string
  houder: string
  schoolId: string
  nummer: string
  revisie: number
  status: IntakeStatus
  aangemeldOp: Datum | null
  aangemeldZeker: boolean
  klagerCategorie: string
  minderjarig: string
  oudersBesproken: (typeof oudersBesproken)[number]
  bevestigdDoorKlager: Bevestiging
  tevreden: (typeof tevredenheden)[number] | null
  geevalueerdOp: Datum | null
  afgerondOp: Datum | null
  takenGedaan: Taak[]
}

export type IntakeFailure =
  | { kind: 'not_found' }
  | { kind: 'intake_closed' }
  | { kind: 'changed_elsewhere' }
  | { kind: 'ouders_open' }
  | { kind: 'in_future' }

/** What it is about in a few words: only to know whether the usual line may be shown (R-INT-2). Sealed. */
export const onderwerpen = [
  'seksueel',
  'ongewenst',
  'strafbaar',
  'organisatie',
  'onderwijs',
  'anders',
  'weet_niet',
] as const
export type Onderwerp = (typeof onderwerpen)[number]

export type IntakeRegel = Pick<Intake, 'id' | 'nummer' | 'status' | 'aangemeldOp'> & {
  schoolNaam: string
  kaart: string | null
}

export type IntakeConcept = { conceptId: string; bewaardOp: Date }

/** What the contactpersoon may know of a referral: to whom, with what, and that it was received. Nothing more. */
export type VerwijzingRegel = { naarNaam: string; verwezenOp: Date; ontvangenOp: Date | null; stukken: string[] }

export type IntakeDetail = Intake & {
  schoolNaam: string
  schoolSector: string
  contactpersoon: string
  kaart: string | null
  volgorde: 'ja' | 'nee'
  acties: Actie[]
  verwijzing: VerwijzingRegel | null
  /** Newest first. */
  meldplicht: Meldplichtfeit[]
  sealed: SealedView
}

export type OntvangerKeuze = Pick<
  Ontvanger,
  'accountId' | 'naam' | 'soort' | 'doelgroep' | 'publicKey' | 'afwezig' | 'vervangerNaam'
> & { waaromNiet: NietTeKiezen | null }
