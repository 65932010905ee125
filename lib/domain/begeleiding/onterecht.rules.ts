import type { Uitkomst } from './begeleiding'

/**
 * When someone was unjustly accused, and never otherwise (R-REHA-1): the klager says so himself, the committee found the klacht
 * ongegrond, or the court acquitted. Dropped for lack of proof is none of these: it says neither yes nor no.
 */
export const onterechtGronden = ['klager_geeft_toe', 'commissie_ongegrond', 'vrijgesproken'] as const
export type OnterechtGrond = (typeof onterechtGronden)[number]

/** What people bring as a ground and is none, so that the form can say why. */
export const geenGronden = ['geseponeerd', 'ingetrokken', 'geen_bewijs'] as const
export type GeenGrond = (typeof geenGronden)[number]

export function isOnterechtGrond(grond: OnterechtGrond | GeenGrond): grond is OnterechtGrond {
  return (onterechtGronden as readonly string[]).includes(grond)
}

/** The ground that an outcome gives; null: no ground. */
export function grondVan(uitkomst: Uitkomst | null): OnterechtGrond | null {
  if (uitkomst === 'klager_geeft_toe' || uitkomst === 'vrijgesproken') return uitkomst
  return uitkomst === 'ongegrond' ? 'commissie_ongegrond' : null
}
