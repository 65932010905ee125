import type { Keuze } from '@/lib/domain/bestuur/instellingen'
import type { Vrijstelling } from '@/lib/domain/toestemming/toestemming'
import type { Datum } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import type { Informatieverzoek } from './dossier'
import { mayBreakSilence } from './dossier.rules'

export type AnswerFailure = { kind: 'already_answered' } | { kind: 'before_asked' } | { kind: 'in_future' }

type Answer = { antwoord: NonNullable<Informatieverzoek['antwoord']>; op: Datum; today: Datum }

/** asked → answered, once, on a day that has come and not before it was asked (R-GEH-2). */
export function answer(
  verzoek: Informatieverzoek,
  { antwoord, op, today }: Answer,
): Result<Informatieverzoek, AnswerFailure> {
  if (verzoek.beantwoordOp) return refuse({ kind: 'already_answered' })
  if (op < verzoek.gevraagdOp) return refuse({ kind: 'before_asked' })
  if (op > today) return refuse({ kind: 'in_future' })
  return ok({ ...verzoek, antwoord, beantwoordOp: op })
}

/** By what the committee may hear something without toestemming: nothing is told, or the regulation allows it (R-GEH-1). */
export function vrijstellingVan(
  antwoord: Answer['antwoord'],
  instelling: Keuze<'zonderToestemming'>,
): Extract<Vrijstelling, 'niets_verteld' | 'volgens_regeling'> | null {
  if (antwoord === 'geweigerd') return 'niets_verteld'
  return mayBreakSilence({ aan: 'klachtencommissie', grond: 'regeling' }, instelling).ok ? 'volgens_regeling' : null
}
