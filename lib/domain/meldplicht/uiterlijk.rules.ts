import { laatsteDag } from '@/lib/domain/termijn/laatste-dag.rules'
import type { Datum } from '@/lib/kernel/datum'

/** T-MELD, for the reporter too: the working day on which it was heard. Reckoned by the server: no page loads the calendar. */
export function meldenUiterlijk(gesteldOp: Datum): Datum {
  return laatsteDag({ start: gesteldOp, lengte: { aantal: 0, eenheid: 'werkdagen' }, naarWerkdag: true }).laatste
}
