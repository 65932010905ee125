import { laatsteDag } from '@/lib/domain/termijn/laatste-dag.rules'
import type { LaatsteDag } from '@/lib/domain/termijn/termijn'
import type { Datum } from '@/lib/kernel/datum'
import type { Reglement } from './reglement'

/** By when the next talk with the directeur is; null where the rules have no such term (T-ADVG). */
export function volgendGesprek({ termijnen, naarWerkdag }: Reglement, vorige: Datum): LaatsteDag | null {
  const regel = termijnen.adviesgesprek
  return regel && laatsteDag({ start: vorige, lengte: regel.lengte, naarWerkdag })
}
