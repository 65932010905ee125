import type { AmbtSoort } from '@/lib/domain/ambt/ambt'
import type { SealedStuk, Stukscherm } from '@/lib/domain/ambtsstuk/ambtsstuk'
import type { Datum } from '@/lib/kernel/datum'

/** Asked for by the school, or given of one's own accord (R-ADV-1). */
export const adviesvragen = ['gevraagd', 'ongevraagd'] as const
export type Adviesvraag = (typeof adviesvragen)[number]

/** What gave cause for it (R-ADV-1, H 4.4). */
export const aanleidingen = [
  'signaal',
  'melding',
  'klacht',
  'jaarverslag',
  'monitoring',
  'incidentenregistratie',
  'rie',
  'thema',
] as const
export type Aanleiding = (typeof aanleidingen)[number]

export const adviesStaten = ['verzonden', 'beantwoord', 'afgerond'] as const
export type AdviesStatus = (typeof adviesStaten)[number]

/** What the office decides of it. */
export const besluiten = ['overgenomen', 'deels', 'niet'] as const
export type Besluit = (typeof besluiten)[number]

/** How far it is when the adviser asks again. */
export const uitvoeringen = ['bezig', 'gedaan', 'niet_gedaan'] as const
export type Uitvoering = (typeof uitvoeringen)[number]

/** Maier: effect = quality × acceptance, each from 1 to 5 (H 4.4). A help to talk about it, not a mark. */
export const cijfers = ['1', '2', '3', '4', '5'] as const
export type Cijfer = (typeof cijfers)[number]

export const adviesStappen = ['besproken', 'beantwoord', 'opgevolgd', 'afgerond'] as const
export type AdviesStap = (typeof adviesStappen)[number]

/** The days within which an answer is proposed, until adviser and office agree otherwise: our own choice. */
export const ANTWOORD_DAGEN = 28

export type Advies = {
  id: string
  adviseur: string
  /** The office that answers: of a school its directeur, or the bestuur (R-SPOOR-2). */
  ambt: AmbtSoort
  /** Which school it is about; null: all of the bestuur. */
  schoolId: string | null
  vraag: Adviesvraag
  aanleiding: Aanleiding
  status: AdviesStatus
  verzondenOp: Datum
  /** By when an answer was agreed. */
  antwoordVoor: Datum
  besprokenOp: Datum | null
  besluit: Besluit | null
  beantwoordOp: Datum | null
  /** By when the office does what it took over; the adviser asks after it on `opvolgenOp`. */
  uitvoerenVoor: Datum | null
  opvolgenOp: Datum | null
  uitvoering: Uitvoering | null
  kwaliteit: Cijfer | null
  acceptatie: Cijfer | null
  afgerondOp: Datum | null
  revisie: number
}

/** `eigen`: the reader sent it; else it is for an office that he holds. */
export type AdviesRegel = Advies & { schoolNaam: string | null; eigen: boolean }

export type AdviesDetail = AdviesRegel & {
  adviseurNaam: string
  stappen: { id: string; soort: AdviesStap; op: Datum; wie: string }[]
  sealed: SealedStuk | null
}

/** What writing one asks: for each own school who its directeur is, and who the bestuur are. */
export type AdviesScherm = {
  bestuur: Stukscherm
  bestuurNaam: string
  scholen: { id: string; naam: string; scherm: Stukscherm }[]
  antwoordVoor: Datum
}
