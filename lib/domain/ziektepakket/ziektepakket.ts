import type { Probleemgebied } from '@/lib/domain/melding/melding'
import type { WaaromNiet } from '@/lib/domain/overdracht/overdracht'
import type { Ontvanger } from '@/lib/domain/verwijzing/verwijzing'
import type { Datum } from '@/lib/kernel/datum'

/** How long the absent adviser can say no before a deputy goes on (R-OVD-2); the database says the same. */
export const WACHT_UREN = 72
export const MEEST_VERVANGERS = 2

const ziektepakketStatussen = ['klaar', 'gevraagd', 'geweigerd'] as const
export type ZiektepakketStatus = (typeof ziektepakketStatussen)[number]

/** The paper of one dossier, as who holds the dossier knows it. Of its words nobody knows anything. */
export type Ziektepakket = {
  id: string
  status: ZiektepakketStatus
  gemaaktOp: Datum
  vervangers: string[]
  /** Since when someone has asked for it, and until when she waits: instants. */
  gevraagd: { doorNaam: string; op: string; weigerTot: string } | null
  geweigerdOp: Datum | null
}

export type VervangerKeuze = Pick<Ontvanger, 'accountId' | 'naam' | 'soort' | 'publicKey'> & {
  waaromNiet: WaaromNiet | null
}

/** What the page of the paper needs beside the dossier: who can be named, and what the paper says of how to reach them. */
export type ZiektepakketForm = { pakket: Ziektepakket | null; vervangers: (VervangerKeuze & { mail: string })[] }

/** What a deputy asked for, as she may know it before she may go on: enough to see whether she is free to take it. */
export type Aanvraag = {
  id: string
  kenmerk: string
  status: Exclude<ZiektepakketStatus, 'klaar'>
  gevraagdOp: string
  weigerTot: string
  kanVerder: boolean
  vanNaam: string
  school: { id: string; naam: string } | null
  probleemgebieden: Probleemgebied[]
}

/** What the page of taking over needs beside the request itself. */
export type AanvraagDetail = Aanvraag & {
  eigenSchool: boolean
  /** Whether the klager agreed beforehand; else he can now (R-OVD-4). */
  gegeven: boolean
  today: Datum
}

/** A pack as it is given out: all of it sealed, for one deputy, against the proof of the paper. */
export type Pakket = {
  dossierId: string
  wrap: string
  envelopes: string[]
  acties: string[]
  toestemmingen: string[]
  gegeven: boolean
}

export type PapierFailure = { kind: 'not_found' } | { kind: 'unknown_paper' }
