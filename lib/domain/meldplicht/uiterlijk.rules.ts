import { laatsteDag } from '@/lib/domain/termijn/laatste-dag.rules'
import type { Datum } from '@/lib/kernel/datum'

/**
 * T-MELD: the same working day, for each step of the bestuur and for who heard it; the law says onverwijld. Reckoned by the
 * server: no page loads the calendar.
 */
export function meldenUiterlijk(day: Datum): Datum {
  return laatsteDag({ start: day, lengte: { aantal: 0, eenheid: 'werkdagen' }, naarWerkdag: true }).laatste
}
