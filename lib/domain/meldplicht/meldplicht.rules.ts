import type { Rol } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import type { Gebondenheid, MeldplichtAntwoorden, MeldplichtStand, MeldplichtUitkomst } from './meldplicht'

/**
 * R-MELD-1, R-MELD-4: a possible sexual offence by someone with tasks for the school against a pupil, connected with the school.
 * Doubt counts as yes: only a plain no to one of the four takes the duty away. The order of the answers does not matter.
 */
export function judge(antwoorden: MeldplichtAntwoorden): MeldplichtUitkomst {
  const parts = [antwoorden.misdrijf, antwoorden.taakVoorSchool, antwoorden.tegenLeerling, antwoorden.verbandMetSchool]
  return parts.includes('nee') ? 'geen' : 'melden'
}

/** Whoever works for the school is bound; the externe vertrouwenspersoon who is not in dienst may report (R-MELD-1). */
export function gebondenheid(who: { rol: Rol; inDienst: boolean | null }): Gebondenheid {
  return who.rol === 'vertrouwenspersoon' && who.inDienst === false ? 'mag' : 'gebonden'
}

/** A yes that nobody has reported yet, as far as its holder knows (R-MELD-4, R-MELD-8). */
export function isToReport({ uitkomst, gemeldOp, inPlaatsOp }: Open): boolean {
  return uitkomst === 'melden' && gemeldOp === null && inPlaatsOp === null
}

type Open = Pick<MeldplichtStand, 'uitkomst' | 'gemeldOp' | 'inPlaatsOp'>

export type RemindFailure = { kind: 'nothing_to_report' } | { kind: 'in_future' } | { kind: 'reminded_already' }

/**
 * R-MELD-3: a melder who is bound himself is reminded, and that is recorded. It takes nothing away: has he not reported
 * by the end of that working day, then who reminded him does.
 */
export function remind(
  feiten: readonly (Open & Pick<MeldplichtStand, 'melderHerinnerdOp'>)[],
  { op, today }: { op: Datum; today: Datum },
): Result<undefined, RemindFailure> {
  const open = report(feiten, { op, today })
  if (!open.ok) return open
  const todo = feiten.some((feit) => isToReport(feit) && feit.melderHerinnerdOp === null)
  return todo ? ok() : refuse({ kind: 'reminded_already' })
}

export type DivertFailure = { kind: 'nothing_to_report' } | { kind: 'bound' }

/** Who is not bound may do something else; for who is bound there is no way past it (R-MELD-1, R-MELD-4). */
export function divert(feiten: readonly Open[], wie: Gebondenheid): Result<undefined, DivertFailure> {
  if (wie === 'gebonden') return refuse({ kind: 'bound' })
  return feiten.some(isToReport) ? ok() : refuse({ kind: 'nothing_to_report' })
}

export type ReportFailure = { kind: 'nothing_to_report' } | { kind: 'in_future' }

/** te melden → gemeld, by the holder or already by another (R-MELD-2). Each later yes has to be reported anew. */
export function report(
  feiten: readonly Open[],
  { op, today }: { op: Datum; today: Datum },
): Result<undefined, ReportFailure> {
  if (!feiten.some(isToReport)) return refuse({ kind: 'nothing_to_report' })
  return op > today ? refuse({ kind: 'in_future' }) : ok()
}
