import { ok, type Result, refuse } from '@/lib/kernel/result'
import type { Stukbestemming, Stukhouder, Stukscherm, Stuksoort } from './ambtsstuk'

/** The same in SQL: function afzender_leest. */
export function afzenderLeest(soort: Stuksoort): boolean {
  return soort === 'advies'
}

/**
 * R-SPOOR-2: to the office; is someone of it involved, to the others by name; is nobody left, to nobody, and the noun says what
 * then. Doubt counts as involved; so does someone who does not hold it today, but may again tomorrow.
 */
export function bestemmingVan(
  { ambt, houders }: Pick<Stukscherm, 'ambt' | 'houders'>,
  betrokken: readonly string[],
): Stukbestemming {
  const personen = houders.filter(({ accountId }) => !betrokken.includes(accountId))
  if (personen.length === 0) return { voor: 'niemand', dicht: true, personen: [] }
  if (betrokken.length > 0)
    return { voor: 'personen', dicht: personen.every(({ publicKey }) => publicKey === null), personen }
  if (!ambt || ambt.dicht) return { voor: 'ambt', dicht: true, ambt: null, personen }
  const { dicht: _, ...sleutel } = ambt
  return { voor: 'ambt', dicht: false, ambt: sleutel, personen }
}

/** As the browser sealed it: ids only. */
export type VerzegeldAan = { soort: 'ambt'; id: string; versie: number } | { soort: 'persoon'; id: string }
export type StukFailure = { kind: 'wrong_recipients' } | { kind: 'not_reachable' }

/** Exactly whom it is for, each with a key of his own and nobody beside them; `lezer` is the sender who keeps reading. */
export function requireOntvangers(
  to: Stukbestemming,
  lezer: Stukhouder | null,
  sleutels: readonly VerzegeldAan[],
): Result<undefined, StukFailure> {
  if (to.dicht) return refuse({ kind: 'not_reachable' })
  const namen: readonly Stukhouder[] = [...(to.voor === 'personen' ? to.personen : []), ...(lezer ? [lezer] : [])]
  const persons = new Set(namen.flatMap(({ accountId, publicKey }) => (publicKey ? [`persoon ${accountId}`] : [])))
  const office = to.voor === 'ambt' && to.ambt ? [`ambt ${to.ambt.ambtId} ${to.ambt.versie}`] : []
  const expected = [...office, ...persons]
  const given = sleutels.map((one) => (one.soort === 'ambt' ? `ambt ${one.id} ${one.versie}` : `persoon ${one.id}`))
  return expected.length === given.length && expected.every((one) => given.includes(one))
    ? ok()
    : refuse({ kind: 'wrong_recipients' })
}
