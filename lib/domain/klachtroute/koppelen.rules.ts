import type { Datum } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import type { Klachtkoppeling } from './klachtroute'

export type LinkFailure =
  | { kind: 'no_such_klacht' }
  | { kind: 'same_klacht' }
  | { kind: 'already_linked' }
  | { kind: 'in_future' }

type Koppeling = { dossierId: string; anderId: string | null; besprokenOp: Datum }

/** R-ROUTE-7: two different klachten of this adviser, once, on a day it was talked over. Gives the other. */
export function link(
  { dossierId, anderId, besprokenOp }: Koppeling,
  { koppelingen, today }: { koppelingen: readonly Pick<Klachtkoppeling, 'anderId'>[]; today: Datum },
): Result<string, LinkFailure> {
  if (!anderId) return refuse({ kind: 'no_such_klacht' })
  if (anderId === dossierId) return refuse({ kind: 'same_klacht' })
  if (koppelingen.some((one) => one.anderId === anderId)) return refuse({ kind: 'already_linked' })
  return besprokenOp > today ? refuse({ kind: 'in_future' }) : ok(anderId)
}
