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

/** Why a figure is not shown, told to its maker only (R-JV-2). */
export type Verborgen = { cijfer: Cijfer; reden: Reden }

/** Before it is published: the figures as they would be, and why some are not shown. */
export type Voorproef = {
  drempel: number
  cijfers: readonly Cijfer[]
  verborgen: readonly Verborgen[]
  scholen: readonly School[]
  vorige: readonly VorigJaar[]
  /** What the figures were: another print, and they changed since the page was shown. */
  afdruk: string
}

export type ConceptDetail = Jaarverslag & {
  voorproef: Voorproef
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

export type PublishFailure =
  | { kind: 'not_found' }
  | { kind: 'year_running'; vanaf: Datum }
  | { kind: 'year_closed' }
  | { kind: 'nothing_filed' }
  | { kind: 'parts_missing' }
  | { kind: 'figures_changed' }
  | { kind: 'published_meanwhile' }
