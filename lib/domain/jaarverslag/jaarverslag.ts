import type { Indiening } from '@/lib/domain/bijdrage/bijdrage'
import type { SealedDeel, SealedView } from '@/lib/domain/object/object'
import type { Reden, UitgaveCel } from '@/lib/domain/onderdrukking/onderdrukking'
import type { Datum } from '@/lib/kernel/datum'

/** The text of a jaarverslag, part by part, as it is read (R-JV-1). */
export const onderdelen = [
  'correctie',
  'kort',
  'veelvoorkomend',
  'trends',
  'conclusies',
  'aanbevelingen',
  'acties',
  'voorlichting',
  'advies',
  'uren',
] as const
export type Onderdeel = (typeof onderdelen)[number]

/** Without these no jaarverslag: what is frequent, trends, conclusions, recommendations, concrete actions (R-JV-1). */
export const verplicht = [
  'veelvoorkomend',
  'trends',
  'conclusies',
  'aanbevelingen',
  'acties',
] as const satisfies readonly Onderdeel[]

export type Teksten = Partial<Record<Onderdeel, string>>

/** One that is being written: of which year, as which version. Its words are sealed (R-JV-3). */
export type Jaarverslag = { id: string; houder: string; schooljaar: number; versie: number; revisie: number }

/** That a colleague writes one of a year; of its words nothing. */
export type Begonnen = { schooljaar: number; wie: string; naam: string }

export type Cijfer = UitgaveCel

export type Versie = {
  schooljaar: number
  versie: number
  drempel: number
  gepubliceerdOp: Datum
  maker: string
}

export type School = { id: string; naam: string }

/** Figures of a former year as they were published before this version was. */
export type VorigJaar = { schooljaar: number; cijfers: readonly Cijfer[] }

export type Antwoord = { id: string; wie: string; op: Datum; tekst: string }

/** What advisers and bestuur read: fixed from the day it was published. */
export type Leesverslag = Versie & {
  teksten: Teksten
  cijfers: readonly Cijfer[]
  scholen: readonly School[]
  vorige: readonly VorigJaar[]
  antwoorden: readonly Antwoord[]
  versies: readonly { versie: number; gepubliceerdOp: Datum }[]
}

/** What a directeur reads: the figures of his own schools, and no text. */
export type Schoolverslag = Omit<Leesverslag, 'teksten' | 'antwoorden'> & { alleenEigenSchool: true }

export type Jaarregel = Versie & { versies: number; antwoorden: number; zaken: readonly Cijfer[] }

/** `samen`: one reason for all, where any other would tell of a colleague's cases. */
export type Waarom = Reden | 'samen'

/** Why a figure is not shown, told to its maker only (R-JV-2). */
export type Verborgen = { cijfer: Cijfer; reden: Waarom }

/** A figure as it was fixed when the bijdragen were closed; its reason only where all that was counted is the closer's own. */
export type VastCijfer = Cijfer & { reden?: Reden }

/** What a version shows, from when its bijdragen are closed until it is out: reckoned once. */
export type Jaarcijfers = { drempel: number; door: string; geslotenOp: Datum; cijfers: readonly VastCijfer[] }

/** Between closing and publishing: the figures as they will be, and why some are not shown. */
export type Voorproef = {
  drempel: number
  cijfers: readonly Cijfer[]
  verborgen: readonly Verborgen[]
  scholen: readonly School[]
  vorige: readonly VorigJaar[]
  geslotenOp: Datum
}

export type ConceptDetail = Jaarverslag & {
  /** Null until the bijdragen are closed: before that no figure is made of them. */
  voorproef: Voorproef | null
  /** Who filed, and who did not: nothing of what they counted. */
  indieningen: readonly Indiening[]
  sealed: SealedView
}

/** The hearts of the actor's own cases, and how the schools are called: what the text is laid beside. */
export type Naamcheck = { delen: readonly SealedDeel[]; scholen: readonly string[] }

/** The desk of the adviser: each year that can be reported, and how it stands. */
export type Jaarstand = {
  schooljaar: number
  gepubliceerd: { versie: number; op: Datum } | null
  eigen: { id: string; versie: number } | null
  /** Colleagues who are writing it. */
  anderen: readonly string[]
  /** A later year is out already: nothing is left to make a correction of (R-JV-5). */
  gesloten: boolean
}

export type BeginFailure =
  | { kind: 'not_found' }
  | { kind: 'year_unknown' }
  | { kind: 'already_begun' }
  | { kind: 'begun_by_other'; naam: string }
  | { kind: 'year_closed' }

export type CloseFailure =
  | { kind: 'not_found' }
  | { kind: 'year_running'; vanaf: Datum }
  | { kind: 'year_closed' }
  | { kind: 'nothing_filed' }
  | { kind: 'already_closed' }
  | { kind: 'published_meanwhile' }

export type PublishFailure =
  | { kind: 'not_found' }
  | { kind: 'year_running'; vanaf: Datum }
  | { kind: 'year_closed' }
  | { kind: 'not_closed' }
  | { kind: 'parts_missing' }
  | { kind: 'published_meanwhile' }
