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

/** Given for one recipient: for another it is asked again. The others hold for whoever the act concerns. */
export const perOntvanger: readonly ToestemmingSoort[] = ['doorverwijzen', 'overdracht']

export const gevers = ['klager', 'ouder'] as const
export const vormen = ['schriftelijk', 'mondeling', 'digitaal'] as const
export type Vorm = (typeof vormen)[number]

/** Why one no longer holds before its last day: withdrawn, or another became klager and did not give it again (R-MIN-2). */
export const eindeGronden = ['ingetrokken', 'klagerwissel'] as const
export type EindeGrond = (typeof eindeGronden)[number]

/** The version of the words that were read or signed (R-TST-1). */
export const TEKSTVERSIE = '2026-11'

export type Toestemming = {
  id: string
  soort: ToestemmingSoort
  gever: (typeof gevers)[number]
  vorm: Vorm
  /** An opaque id: the receiver's account, the referral, or the klager whose parents they are. Null: for no one in particular. */
  voorId: string | null
  gegevenOp: Datum
  geldigTot: Datum | null
  ingetrokkenOp: Datum | null
  eindeGrond: EindeGrond | null
  /** The signed paper among the attachments (R-TST-5). */
  bewijsId: string | null
}

/** Every line must be given; of the kinds in one line any will do. */
type Behoefte = readonly (readonly ToestemmingSoort[])[]

const dossier = [['dossier_aanleggen']] as const

/**
 * Where consent is enforced: each act names the toestemming it needs, and no act checks on its own (R-TST-2).
 * Reading and closing stay possible after a withdrawal; recording does not (R-TST-3). The meldplicht never stands here (R-TST-4).
 * The table in README.md is made from this one.
 */
export const actNeedsToestemming = {
  'intake:refer': [['doorverwijzen']],
  'doorverwijzing:record': dossier,
  'doorverwijzing:share': [['dossier_aanleggen'], ['doorverwijzen']],
  'dossier:open': dossier,
  'dossier:amend': dossier,
  'termijn:begin': dossier,
  'termijn:amend': dossier,
  'termijn:extend': dossier,
  'dossier:suspend': dossier,
  'dossier:resume': dossier,
  'dossier:reopen': dossier,
  'dossier:check': dossier,
  'routestap:choose': dossier,
  'routestap:skip': dossier,
  'routestap:prepare': dossier,
  'routestap:begin': dossier,
  'bemiddeling:begin': [['dossier_aanleggen'], ['bemiddeling']],
  'routestap:complete': dossier,
  'routestap:stop': dossier,
  'routestap:check': dossier,
  'aangifte:record': dossier,
  'klacht:link': dossier,
  'inlichting:record': dossier,
  'partij:record': dossier,
  'bijzonder:record': [['dossier_aanleggen'], ['bijzondere_gegevens']],
  'gesprek:record': dossier,
  'gesprek:amend': dossier,
  'notitie:record': dossier,
  'actie:record': dossier,
  'actie:complete': dossier,
  'bestand:add': dossier,
  'brief:record': dossier,
  'brief:amend': dossier,
  'brief:finish': dossier,
  'intervisie:show': [['tonen_bij_intervisie']],
  'advies:show': [['tonen_bij_intervisie']],
  'formeleklacht:record': dossier,
  'formeleklacht:pass': [['dossier_aanleggen'], ['doorverwijzen']],
  'formeleklacht:amend': dossier,
  'ouders:record': [['dossier_aanleggen'], ['doorverwijzen']],
  'oudervraag:ask': dossier,
  'informatieverzoek:answer': [['doorverwijzen']],
  'overdracht:propose': [['dossier_aanleggen'], ['overdracht']],
  'overdracht:leave': [['dossier_aanleggen'], ['overdracht_bij_vertrek']],
  'ziektepakket:take': [['dossier_aanleggen'], ['overdracht_bij_ziekte']],
} as const satisfies Partial<Record<Act, Behoefte>>

export type ActWithToestemming = keyof typeof actNeedsToestemming

/** A fact of the case under which a kind is not asked. Who does not state it is asked for all. */
export type Vrijstelling =
  | 'bij_intake'
  | 'bij_melding'
  | 'bij_reflectie'
  | 'klager_niet_volwassen'
  | 'niets_verteld'
  | 'volgens_regeling'

/**
 * Of which kind each fact sets an act free. An action of a contactpersoon stands in his intake and a referral from triage in
 * its melding, not in a dossier; one on a reflection card is about no klager. What the parents know is knowledge and no consent
 * (R-MIN-4), until the klager is 18: from then on they hear it only with consent (R-MIN-2). The klachtencommissie gets an answer without where the regulation of the
 * bestuur says so, or where nothing is told (R-GEH-1, 2).
 */
export const vrijgesteld: Partial<Record<ActWithToestemming, Partial<Record<Vrijstelling, ToestemmingSoort>>>> = {
  'actie:record': { bij_intake: 'dossier_aanleggen', bij_reflectie: 'dossier_aanleggen' },
  'actie:complete': { bij_intake: 'dossier_aanleggen', bij_reflectie: 'dossier_aanleggen' },
  'doorverwijzing:record': { bij_melding: 'dossier_aanleggen' },
  'doorverwijzing:share': { bij_melding: 'dossier_aanleggen' },
  'ouders:record': { klager_niet_volwassen: 'doorverwijzen' },
  'informatieverzoek:answer': { niets_verteld: 'doorverwijzen', volgens_regeling: 'doorverwijzen' },
}

/**
 * What the gate is told besides the act: for which recipient, and the fact that sets it free. Null: for no one in particular;
 * left out: the recipient is not chosen yet, and one for anybody will do.
 */
export type Voor = { voorId?: string | null; feit?: Vrijstelling | null }

export type ToestemmingMissing = {
  kind: 'toestemming_missing'
  soort: ToestemmingSoort
  ingetrokkenOp: Datum | null
  /** How the last one of this kind ended; `nooit` where there was none, `ander` where it was for someone else. */
  waarom: 'nooit' | 'ander' | 'verlopen' | EindeGrond
}
