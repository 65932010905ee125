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
export function isToReport({ uitkomst, gemeldOp }: Pick<MeldplichtStand, 'uitkomst' | 'gemeldOp'>): boolean {
  return uitkomst === 'melden' && gemeldOp === null
}

export type ReportFailure = { kind: 'nothing_to_report' } | { kind: 'in_future' }

/** te melden → gemeld, by the holder or already by another (R-MELD-2). Each later yes has to be reported anew. */
export function report(
  feiten: readonly Pick<MeldplichtStand, 'uitkomst' | 'gemeldOp'>[],
  { op, today }: { op: Datum; today: Datum },
): Result<undefined, ReportFailure> {
  if (!feiten.some(isToReport)) return refuse({ kind: 'nothing_to_report' })
  return op > today ? refuse({ kind: 'in_future' }) : ok()
}
