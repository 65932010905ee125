import type { Datum } from '@/lib/kernel/datum'

/** Why something was destroyed: the database knows the same list. */
export const vernietigingGronden = [
  'bewaartermijn',
  'overdracht',
  'toestemming_ingetrokken',
  'voorstel_vervallen',
  'vertrek',
  'onbereikbaar',
  'schooljaar',
  'avg',
] as const
export type VernietigingGrond = (typeof vernietigingGronden)[number]

/** For so many days a backup of the key tables can still hold sealed keys; after that nothing opens what was destroyed. */
export const SLEUTELKOPIE_DAGEN = 14

/** What the proof takes over from what is destroyed: its number and days, no name (R-BEW-3). */
export type VernietigingFeiten = {
  nummer: string | null
  geopendOp: Datum | null
  afgeslotenOp: Datum | null
}

export type VernietigingFailure = { kind: 'not_found' } | { kind: 'has_dossier' }

/** The proof as it is shown: what it was, when, why and by whom. Nothing in it says of whom it was. */
export type Bewijs = VernietigingFeiten & {
  id: string
  objectId: string
  soort: 'intake' | 'melding' | 'dossier' | 'overdracht' | 'avgverzoek' | 'begeleiding'
  grond: VernietigingGrond
  schooljaar: number | null
  /** Null: the timer. */
  door: string | null
  op: Datum
  sleutelsTot: Datum
}
