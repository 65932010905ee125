import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import type { Avgverzoek } from './avgverzoek'

export type AvgverzoekAct = 'extend' | 'answer' | 'link' | 'unlink' | 'destroy'

/** What the actor may do with this request, and its state and the day let her do (R-AVG-1). */
export function availableActs(actor: Actor, verzoek: Avgverzoek): AvgverzoekAct[] {
  if (verzoek.beantwoordOp) return mayHeld(actor, 'avgverzoek:destroy', verzoek) ? ['destroy'] : []
  const linked = Boolean(verzoek.dossierId ?? verzoek.meldingId)
  const inTime = !verzoek.verlengdTot && actor.today <= verzoek.uiterlijkOp
  const can: [AvgverzoekAct, boolean][] = [
    ['extend', inTime && mayHeld(actor, 'avgverzoek:extend', verzoek)],
    ['answer', mayHeld(actor, 'avgverzoek:answer', verzoek)],
    [linked ? 'unlink' : 'link', mayHeld(actor, 'avgverzoek:link', verzoek)],
  ]
  return can.flatMap(([act, possible]) => (possible ? [act] : []))
}
