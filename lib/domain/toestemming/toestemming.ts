import type { Act } from '@/lib/domain/toegang/toegang'
import type { Datum } from '@/lib/kernel/datum'

export const toestemmingSoorten = [
  'dossier_aanleggen',
  'doorverwijzen',
  'overdracht',
  'overdracht_bij_vertrek',
  'overdracht_bij_ziekte',
  'bemiddeling',
  'bijzondere_gegevens',
  'tonen_bij_intervisie',
] as const
export type ToestemmingSoort = (typeof toestemmingSoorten)[number]

export const gevers = ['klager', 'ouder'] as const
export const vormen = ['schriftelijk', 'mondeling', 'digitaal'] as const
export type Vorm = (typeof vormen)[number]

/** The version of the words that were read or signed (R-TST-1). */
export const TEKSTVERSIE = '2026-11'

export type Toestemming = {
  id: string
  soort: ToestemmingSoort
  gever: (typeof gevers)[number]
  vorm: Vorm
  gegevenOp: Datum
  geldigTot: Datum | null
  ingetrokkenOp: Datum | null
  /** The signed paper among the attachments (R-TST-5). */
  bewijsId: string | null
}

/**
 * Where consent is enforced: each act names the toestemming it needs, and no act checks on its own (R-TST-2).
 * Reading and closing stay possible after a withdrawal; recording does not (R-TST-3). The meldplicht never stands here (R-TST-4).
 */
export const actNeedsToestemming = {
  'intake:refer': 'doorverwijzen',
  'doorverwijzing:share': 'doorverwijzen',
  'dossier:open': 'dossier_aanleggen',
  'dossier:amend': 'dossier_aanleggen',
  'dossier:reopen': 'dossier_aanleggen',
  'partij:record': 'dossier_aanleggen',
  'bijzonder:record': 'dossier_aanleggen',
  'gesprek:record': 'dossier_aanleggen',
  'gesprek:amend': 'dossier_aanleggen',
  'notitie:record': 'dossier_aanleggen',
  'bestand:add': 'dossier_aanleggen',
} as const satisfies Partial<Record<Act, ToestemmingSoort>>

export type ActWithToestemming = keyof typeof actNeedsToestemming

export type ToestemmingMissing = { kind: 'toestemming_missing'; soort: ToestemmingSoort; ingetrokkenOp: Datum | null }
