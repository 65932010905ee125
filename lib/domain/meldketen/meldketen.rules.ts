import { type Datum, daysBetween } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import type { AmbtSleutel, Bestemming, Bestuurder, MeldketenStatus, Stap } from './meldketen'

/** Every arrow of R-MELD-2, in the order of the law; the diagram in the docs is made of it. */
export const meldketenPijlen = [
  { van: 'te_melden', naar: 'gemeld', act: 'meldketen:report' },
  { van: 'gemeld', naar: 'overlegd', act: 'meldketen:step' },
  { van: 'overlegd', naar: 'vermoeden', act: 'meldketen:step' },
  { van: 'overlegd', naar: 'geen_vermoeden', act: 'meldketen:step' },
  { van: 'vermoeden', naar: 'verteld', act: 'meldketen:step' },
  { van: 'verteld', naar: 'aangegeven', act: 'meldketen:step' },
  { van: 'aangegeven', naar: 'afgerond', act: 'meldketen:step' },
] as const satisfies readonly { van: MeldketenStatus | 'te_melden'; naar: MeldketenStatus; act: string }[]

/** What can come next; two after the talk with the vertrouwensinspecteur, none at an end. */
export function volgende(status: MeldketenStatus): readonly Stap[] {
  return meldketenPijlen.flatMap((pijl) => (pijl.van === status ? [pijl.naar] : []))
}

export function isLopend({ status }: { status: MeldketenStatus }): boolean {
  return volgende(status).length > 0
}

/**
 * R-SPOOR-2: the report goes to the office of the bestuur; is someone of them involved, to the others by name; is nobody
 * left, the vertrouwensinspecteur comes first. Doubt whether someone is involved counts as involved; so does someone who is
 * no bestuurder today, but may be again tomorrow: what is for the office would be his to read then.
 */
export function bestemming(
  ambt: (AmbtSleutel & { dicht: boolean }) | null,
  bestuurders: readonly Bestuurder[],
  betrokken: readonly string[],
): Bestemming {
  const personen = bestuurders.filter(({ accountId }) => !betrokken.includes(accountId))
  if (betrokken.length > 0 && personen.length === 0) return { voor: 'inspecteur', telefoon: true, personen: [] }
  if (betrokken.length > 0)
    return { voor: 'personen', telefoon: personen.every(({ publicKey }) => publicKey === null), personen }
  if (!ambt || ambt.dicht) return { voor: 'ambt', telefoon: true, ambt: null, personen }
  const { dicht: _, ...sleutel } = ambt
  return { voor: 'ambt', telefoon: false, ambt: sleutel, personen }
}

export type BestemmingFailure = { kind: 'wrong_recipients' } | { kind: 'not_reachable' } | { kind: 'in_future' }
/** As the browser sealed it: ids only. */
export type VerzegeldAan = { soort: 'ambt'; id: string; versie: number } | { soort: 'persoon'; id: string }

/** Exactly who it is for, each with a key of his own and nobody beside them. */
export function requireVerzegeld(
  to: Bestemming,
  sleutels: readonly VerzegeldAan[],
): Result<undefined, BestemmingFailure> {
  if (to.telefoon) return refuse({ kind: 'not_reachable' })
  const expected =
    to.voor === 'ambt' && to.ambt
      ? [`ambt ${to.ambt.ambtId} ${to.ambt.versie}`]
      : to.personen.flatMap(({ accountId, publicKey }) => (publicKey ? [`persoon ${accountId}`] : []))
  const given = sleutels.map((one) => (one.soort === 'ambt' ? `ambt ${one.id} ${one.versie}` : `persoon ${one.id}`))
  return expected.length === given.length && expected.every((one) => given.includes(one))
    ? ok()
    : refuse({ kind: 'wrong_recipients' })
}

/** By telephone: to one of whom it is for, and not later than today. Whoever is involved was not told. */
export function requireGebeld(
  to: Bestemming,
  { verteldAan, op, today }: { verteldAan: string | null; op: Datum; today: Datum },
): Result<undefined, BestemmingFailure> {
  if (op > today) return refuse({ kind: 'in_future' })
  const known: readonly Bestuurder[] = to.personen
  if (verteldAan === null) return known.length === 0 ? ok() : refuse({ kind: 'wrong_recipients' })
  return known.some(({ accountId }) => accountId === verteldAan) ? ok() : refuse({ kind: 'wrong_recipients' })
}

/** How loud the desk is about a step: on its day, late, and from the third day on. */
export type Nadruk = 'op_tijd' | 'vandaag' | 'te_laat' | 'veel_te_laat'

export function nadruk(uiterlijk: Datum | null, today: Datum): Nadruk {
  if (!uiterlijk || uiterlijk > today) return 'op_tijd'
  if (uiterlijk === today) return 'vandaag'
  return daysBetween(uiterlijk, today) >= 3 ? 'veel_te_laat' : 'te_laat'
}
