import type { Datum } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'

export type Afwezigheid = { id: string; vanaf: Datum; tot: Datum | null; vervangerId: string | null }

export function isAfwezig({ vanaf, tot }: Pick<Afwezigheid, 'vanaf' | 'tot'>, day: Datum): boolean {
  return vanaf <= day && (!tot || tot >= day)
}

export type AfwezigheidFailure =
  | { kind: 'ends_before_start' }
  | { kind: 'already_over' }
  | { kind: 'stands_in_for_oneself' }
  | { kind: 'overlaps' }

/** One absence at a time, not yet over, with somebody else who stands in (R-AANST-8). */
export function requireAbsence(
  nieuw: Omit<Afwezigheid, 'id'>,
  { wie, today, anderen }: { wie: string; today: Datum; anderen: readonly Afwezigheid[] },
): Result<undefined, AfwezigheidFailure> {
  if (nieuw.tot && nieuw.tot < nieuw.vanaf) return refuse({ kind: 'ends_before_start' })
  if (nieuw.tot && nieuw.tot < today) return refuse({ kind: 'already_over' })
  if (nieuw.vervangerId === wie) return refuse({ kind: 'stands_in_for_oneself' })
  const clash = anderen.some(
    (other) => (!nieuw.tot || other.vanaf <= nieuw.tot) && (!other.tot || other.tot >= nieuw.vanaf),
  )
  return clash ? refuse({ kind: 'overlaps' }) : ok()
}
