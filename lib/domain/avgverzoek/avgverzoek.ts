import type { HoudGrond } from '@/lib/domain/bewaring/bewaring'
import type { SealedView } from '@/lib/domain/object/object'
import type { Datum } from '@/lib/kernel/datum'

export const avgSoorten = ['inzage', 'rectificatie', 'wissen'] as const
export type AvgSoort = (typeof avgSoorten)[number]

export const hoedanigheden = ['klager', 'melder', 'aangeklaagde', 'ander'] as const
export type Hoedanigheid = (typeof hoedanigheden)[number]

export const besluiten = ['toegewezen', 'deels', 'afgewezen'] as const
export type Besluit = (typeof besluiten)[number]

/** A month after receipt (T-AVG, AVG article 12, 3); where it is complex two more. */
export const ANTWOORD_MAANDEN = 1
export const VERLENG_MAANDEN = 2

export type Avgverzoek = {
  id: string
  houder: string
  revisie: number
  soort: AvgSoort
  hoedanigheid: Hoedanigheid
  ontvangenOp: Datum
  uiterlijkOp: Datum
  verlengdTot: Datum | null
  besluit: Besluit | null
  beantwoordOp: Datum | null
  dossierId: string | null
  meldingId: string | null
}

/** The own case that it is about; `aangehouden`: a procedure keeps it from being destroyed (R-BEW-2). */
export type AvgZaak = { soort: 'dossier' | 'melding'; id: string; nummer: string; aangehouden: HoudGrond | null }

export type AvgverzoekRegel = Avgverzoek & { kaart: string | null }

/** `zaakWeg`: there was a case, and it is no longer there. */
export type AvgverzoekDetail = Avgverzoek & { zaak: AvgZaak | null; zaakWeg: boolean; sealed: SealedView }

/** What the FG sees of a request: what kind, and its days (R-AVG-1). */
export type Avgtermijn = Pick<Avgverzoek, 'soort' | 'ontvangenOp' | 'uiterlijkOp' | 'verlengdTot' | 'beantwoordOp'>

/** The own case with a number; `voorgesteld`: it waits for a receiver, and cannot be part of a request now. */
export type GevondenZaak = Pick<Avgverzoek, 'dossierId' | 'meldingId'> & { voorgesteld: boolean }

export type ZaakFailure = { kind: 'zaak_unknown' } | { kind: 'zaak_proposed' }
export type RecordFailure = { kind: 'not_found' } | { kind: 'in_future' } | ZaakFailure

export type LinkFailure =
  | { kind: 'not_found' }
  | { kind: 'already_answered' }
  | { kind: 'already_linked' }
  | { kind: 'not_linked' }

export type ExtendFailure =
  | { kind: 'not_found' }
  | { kind: 'already_answered' }
  | { kind: 'already_extended' }
  | { kind: 'extended_too_late' }
  | { kind: 'not_later' }
  | { kind: 'too_far'; uiterlijk: Datum }

export type AnswerFailure =
  | { kind: 'not_found' }
  | { kind: 'already_answered' }
  | { kind: 'in_future' }
  | { kind: 'before_received' }
