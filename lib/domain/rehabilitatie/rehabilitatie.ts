import type { AmbtSoort } from '@/lib/domain/ambt/ambt'
import type { SealedStuk, Stukscherm } from '@/lib/domain/ambtsstuk/ambtsstuk'
import type { OnterechtGrond } from '@/lib/domain/begeleiding/onterecht.rules'
import type { Keuze } from '@/lib/domain/bestuur/instellingen'
import type { Datum } from '@/lib/kernel/datum'

/** What the klachtencommissie found, and what the bestuur then decided: two facts, which can differ (R-REHA-3). */
export const oordelen = ['geen', 'ongegrond', 'deels_gegrond', 'gegrond'] as const
export type Oordeel = (typeof oordelen)[number]
export const besluiten = ['geen', 'volgt', 'wijkt_af'] as const
export type Besluit = (typeof besluiten)[number]

/** What a talk with the person can be about (H 6.4), in our words. */
export const gespreksonderwerpen = [
  'gebeurd',
  'begrip',
  'hulp',
  'uitleg',
  'personeelsdossier',
  'genoegdoening',
  'inrichting',
  'mogelijkheden',
  'terugkeer',
  'vergoeding',
] as const
export type Gespreksonderwerp = (typeof gespreksonderwerpen)[number]

/** The first seven tell others something (H 6.5). */
export const aankondigingen = [
  'uitspraak_team',
  'ervaring_delen',
  'brief_personeel',
  'brief_ouders',
  'bericht_leerlingen',
  'bijeenkomst_leerlingen',
  'eigen_brief',
] as const
export const maatregelen = [
  ...aankondigingen,
  ...(['contact', 'terugkeer', 'hulpverlening', 'vergoeding', 'personeelsdossier', 'anders'] as const),
] as const
export type MaatregelSoort = (typeof maatregelen)[number]

export const uitkomsten = ['hersteld', 'deels_hersteld', 'elders_verder', 'niet_gewild'] as const
export type Uitkomst = (typeof uitkomsten)[number]

/** What a directeur can ask of who accused falsely (H 6.6); `hulp`: in place of a measure. */
export const klagermaatregelen = [
  'excuses_gesprek',
  'excuses_brief',
  'excuses_aan_iedereen',
  'excuses_bijeenkomst',
  'schorsing',
  'verwijdering',
  'hulp',
] as const
export type KlagermaatregelSoort = (typeof klagermaatregelen)[number]
export const jaNeeOnbekend = ['ja', 'nee', 'onbekend'] as const
export const ernsten = ['licht', 'zwaar', 'onbekend'] as const
export const hulpen = ['geen', 'daarnaast', 'in_plaats'] as const

export type Rehabilitatie = {
  id: string
  schoolId: string
  ambt: AmbtSoort
  /** Of the piece it is sealed in: whoever writes takes the one he saw. */
  revisie: number
  grond: OnterechtGrond
  grondOp: Datum
  oordeelCommissie: Oordeel
  besluitBestuur: Besluit
  directieVerwijtbaar: boolean
  opVerzoek: boolean
  begonnenOp: Datum
  afgerondOp: Datum | null
  uitkomst: Uitkomst | null
}

export type Rehabilitatiegesprek = {
  id: string
  op: Datum
  onderwerpen: Gespreksonderwerp[]
  begeleiderErbij: boolean
}

/** nieuw → voorgelegd with an answer → uitgevoerd, only after a yes. */
export type Maatregel = {
  id: string
  soort: MaatregelSoort
  uiterlijk: Datum | null
  voorgelegdOp: Datum | null
  antwoord: 'ja' | 'nee' | null
  uitgevoerdOp: Datum | null
}

export type Klagermaatregel = {
  id: string
  soort: KlagermaatregelSoort
  vals: (typeof jaNeeOnbekend)[number]
  opzet: (typeof jaNeeOnbekend)[number]
  ernst: (typeof ernsten)[number]
  schade: (typeof jaNeeOnbekend)[number]
  hulp: (typeof hulpen)[number]
  op: Datum
  verteldOp: Datum | null
}

export type RehabilitatieRegel = Rehabilitatie & { schoolNaam: string; open: number }
export type RehabilitatieDetail = Rehabilitatie & {
  schoolNaam: string
  gesprekken: Rehabilitatiegesprek[]
  maatregelen: Maatregel[]
  klagermaatregelen: Klagermaatregel[]
  /** Null: its reader has no key of the office. */
  sealed: SealedStuk | null
}

/** What beginning one asks: per school the office that would lead it, as it stands today. */
export type BeginScherm = {
  instelling: Keuze<'rehabilitatie'>
  ambt: AmbtSoort
  scholen: { id: string; naam: string; stuk: Stukscherm }[]
}
