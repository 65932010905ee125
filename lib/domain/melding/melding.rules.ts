import type { Datum } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import type { ControleVragen, Melding, MeldingFailure, MeldingSoort, TooLate, TriageUitkomst } from './melding'
import { meldingSoorten } from './melding'

/** nieuw | in_behandeling → in_behandeling. Only an open melding can still be changed. */
export function requireOpen(melding: Melding): Result<undefined, MeldingFailure> {
  if (melding.status === 'dossier') return refuse({ kind: 'has_dossier' })
  if (melding.status === 'afgesloten') return refuse({ kind: 'melding_closed', afgeslotenOp: melding.afgeslotenOp })
  return ok()
}

/** Nobody heard it on a day that has yet to come. */
export function requireNietLater({ ontvangenOp }: { ontvangenOp: Datum }, today: Datum): Result<undefined, TooLate> {
  return ontvangenOp > today ? refuse({ kind: 'in_future' }) : ok()
}

/** signaal → melding → klacht, never back; where it began stays visible (R-TRI-4). */
export function becomeSoort(melding: Melding, soort: MeldingSoort): Result<Melding, MeldingFailure> {
  if (meldingSoorten.indexOf(soort) < meldingSoorten.indexOf(melding.soort)) return refuse({ kind: 'soort_goes_back' })
  return ok({ ...melding, soort })
}

/** nieuw | in_behandeling → in_behandeling, with the outcome of the triage. */
export function triage(
  melding: Melding,
  { uitkomst, afgebakend, today }: { uitkomst: TriageUitkomst; afgebakend: boolean; today: Datum },
): Result<Melding, MeldingFailure> {
  const open = requireOpen(melding)
  if (!open.ok) return open
  return ok({ ...melding, status: 'in_behandeling', uitkomst, afgebakend, triageOp: today })
}

/** in_behandeling → afgesloten. Hart luchten asks the three control questions first (R-TRI-5). */
export function close(
  melding: Melding,
  { controle, today }: { controle: ControleVragen | null; today: Datum },
): Result<Melding, MeldingFailure | { kind: 'not_triaged' } | { kind: 'controle_missing' }> {
  const open = requireOpen(melding)
  if (!open.ok) return open
  if (!melding.uitkomst) return refuse({ kind: 'not_triaged' })
  if (melding.uitkomst === 'hart_luchten' && !controle) return refuse({ kind: 'controle_missing' })
  return ok({ ...melding, status: 'afgesloten', afgeslotenOp: today })
}

/** in_behandeling → dossier, when the triage said so and the klager came himself (R-DOS-1, R-TRI-6). */
export function turnIntoDossier(
  melding: Melding,
): Result<
  Melding,
  MeldingFailure | { kind: 'not_triaged' } | { kind: 'no_dossier_unasked' } | { kind: 'triage_says_no' }
> {
  const open = requireOpen(melding)
  if (!open.ok) return open
  if (!melding.uitkomst) return refuse({ kind: 'not_triaged' })
  if (melding.wijze !== 'zelf') return refuse({ kind: 'no_dossier_unasked' })
  if (melding.uitkomst !== 'begeleiden' && melding.uitkomst !== 'begeleiden_deel')
    return refuse({ kind: 'triage_says_no' })
  return ok({ ...melding, soort: 'klacht', status: 'dossier' })
}

/** Three times yes and the case needs no more than a conversation (R-TRI-5). */
export function isEnough(controle: ControleVragen): boolean {
  return controle.opgelost === 'ja' && controle.klager === 'ja' && controle.veiligheid === 'ja'
}
