import { lateTekst } from '@/lib/domain/actie/actie.texts'
import { type Datum as Day, daysBetween } from '@/lib/kernel/datum'
import { Datum } from '../ui/datum'
import { State } from '../ui/state'

/** The day on which it should go, and in words how late that is. */
export function DagStand({ dag, today }: { dag: Day; today: Day }) {
  const late = daysBetween(dag, today)
  return (
    <p className="due">
      <Datum value={dag} /> {late > 0 ? <State kind="late">{lateTekst(late)}</State> : null}
    </p>
  )
}
