import type { OudersCriterium } from '@/lib/domain/dossier/dossier'
import type { Datum } from '@/lib/kernel/datum'

/** How old the pupil is, no closer than this: the one who decides learns no name (R-MIN-3). */
export const leeftijden = ['onder_12', 'van_12_tot_16', 'van_16_tot_18'] as const
export type Leeftijd = (typeof leeftijden)[number]

export const vraagRedenen = ['bang', 'zelf_vertellen', 'hulp_loopt', 'komt_niet_meer', 'kan_overzien'] as const
export type VraagReden = (typeof vraagRedenen)[number]

export const oudersBesluiten = ['niet_informeren', 'informeren'] as const
export type OudersBesluit = (typeof oudersBesluiten)[number]

/** Whose decision it is: of the directeur of the school, or of the bestuur where he is involved (R-SPOOR-2). */
export type VraagAmbt = 'directeur' | 'bestuur'

/** What who decides reads: codes, and nothing of a dossier. */
export type VoorgelegdeVraag = {
  id: string
  schoolId: string
  ambt: VraagAmbt
  leeftijd: Leeftijd
  criterium: OudersCriterium
  redenen: VraagReden[]
  gevraagdOp: Datum
  graagOp: Datum
  besluit: OudersBesluit | null
  /** The criterion of the school on which the decision rests; `geen` where the parents are told. */
  grond: OudersCriterium | 'geen' | null
  beslotenOp: Datum | null
}

/** The same as its adviser has it, with her dossier. */
export type Oudervraag = VoorgelegdeVraag & {
  dossierId: string
  houder: string
  ontvanger: string | null
  verteldOp: Datum | null
  weggehaaldOp: Datum | null
}

export type VraagRegel = VoorgelegdeVraag & { schoolNaam: string }

export type AskFailure =
  | { kind: 'not_found' }
  | { kind: 'own_decision' }
  | { kind: 'not_minor' }
  | { kind: 'already_settled' }
  | { kind: 'question_open' }
  | { kind: 'no_recipient' }
  | { kind: 'dossier_closed'; afgeslotenOp: Datum | null }
/** Why a dossier has no such question now. */
export type WaaromNiet = Exclude<AskFailure, { kind: 'not_found' } | { kind: 'no_recipient' }>
export type DecideFailure = { kind: 'not_found' } | { kind: 'already_decided' } | { kind: 'criterium_missing' }
export type WithdrawFailure = { kind: 'not_found' } | { kind: 'already_decided' } | { kind: 'already_withdrawn' }
export type TellFailure =
  | { kind: 'not_found' }
  | { kind: 'not_decided' }
  | { kind: 'already_told' }
  | { kind: 'in_future' }
