import type { Datum } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import type * as b from './begeleiding'
import { grondVan } from './onterecht.rules'

export function requireGevraagd(gevraagdOp: Datum, today: Datum): Result<undefined, b.RecordFailure> {
  return gevraagdOp > today ? refuse({ kind: 'in_future' }) : ok()
}

/** lopend → lopend, with what is known now. A day that stood there already may have passed. */
export function amend(
  begeleiding: b.Begeleiding,
  { traject, volgendeOp, today }: Pick<b.Begeleiding, 'traject' | 'volgendeOp'> & { today: Datum },
): Result<b.Begeleiding, b.AmendFailure> {
  if (begeleiding.afgeslotenOp) return refuse({ kind: 'is_closed' })
  if (volgendeOp && volgendeOp < today && volgendeOp !== begeleiding.volgendeOp) return refuse({ kind: 'day_past' })
  return ok({ ...begeleiding, traject, volgendeOp })
}

/** Helping with rehabilitation comes after a ground for it, not before (R-REHA-1). */
export const takenNaOnterecht: readonly b.Begeleidingstaak[] = ['advies_rehabilitatie', 'mee_bij_rehabilitatie']

export function tick(
  begeleiding: b.Begeleiding,
  { taak, op, gedaan, today }: b.GedaneTaak & { gedaan: readonly b.GedaneTaak[]; today: Datum },
): Result<undefined, b.TickFailure> {
  const written = requireDag(begeleiding, { op, today })
  if (!written.ok) return written
  if (gedaan.some((one) => one.taak === taak)) return refuse({ kind: 'already_ticked' })
  if (takenNaOnterecht.includes(taak) && !grondVan(begeleiding.uitkomst)) return refuse({ kind: 'not_unjust' })
  return ok()
}

/** Something of a day that has come, in a record that is open. */
export function requireDag(
  { afgeslotenOp, gevraagdOp }: b.Begeleiding,
  { op, today }: { op: Datum; today: Datum },
): Result<undefined, b.GesprekFailure> {
  if (afgeslotenOp) return refuse({ kind: 'is_closed' })
  if (op > today) return refuse({ kind: 'in_future' })
  return op < gevraagdOp ? refuse({ kind: 'before_begin' }) : ok()
}

/** How it ended for the person, as he heard it. Until the record is closed a later outcome takes the place of an earlier one. */
export function conclude(
  begeleiding: b.Begeleiding,
  { uitkomst, op, today }: { uitkomst: b.Uitkomst; op: Datum; today: Datum },
): Result<b.Begeleiding, b.ConcludeFailure> {
  const written = requireDag(begeleiding, { op, today })
  return written.ok ? ok({ ...begeleiding, uitkomst, uitkomstOp: op }) : written
}

/** lopend → afgesloten, once, when it is known how it ended. Its term to be kept begins (R-BEW-1). */
export function close(begeleiding: b.Begeleiding, today: Datum): Result<b.Begeleiding, b.CloseFailure> {
  if (begeleiding.afgeslotenOp) return refuse({ kind: 'is_closed' })
  if (!begeleiding.uitkomst) return refuse({ kind: 'no_uitkomst' })
  return ok({ ...begeleiding, volgendeOp: null, afgeslotenOp: today })
}

/**
 * Unjustly accused, he can become klager himself: with another adviser than the one of the first klager (R-AANG-2). Who that
 * was the begeleider does not know; the person does, and says it here. It is kept nowhere.
 */
export function adviseursVoor<A extends Pick<b.Adviseur, 'accountId'>>(adviseurs: readonly A[], eerste: string): A[] {
  return adviseurs.filter(({ accountId }) => accountId !== eerste)
}

/** Minutes in all talks together. */
export function minutenVan(gesprekken: readonly Pick<b.Begeleidingsgesprek, 'minuten'>[]): number {
  return gesprekken.reduce((sum, { minuten }) => sum + minuten, 0)
}
