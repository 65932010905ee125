import type { Datum } from '@/lib/kernel/datum'
import type { DagVanFeit, StrafbaarFeit } from './strafbaar'
import { NIEUWE_WET, strafbareFeiten } from './strafbaar.data'

/** R-STRAF-1, R-MELD-7: the labels of the day of the facts. Of a period or an unknown day: every label that can hold. */
export function labelsOn(feit: DagVanFeit): readonly StrafbaarFeit[] {
  const [van, tot] = grenzen(feit)
  return strafbareFeiten.filter(
    (label) => (!tot || !label.vanaf || label.vanaf <= tot) && (!van || !label.tot || label.tot >= van),
  )
}

/** Whether the facts can lie under both laws, so that both have to be looked at. */
export function isOnderBeideWetten(feit: DagVanFeit): boolean {
  const [van, tot] = grenzen(feit)
  return (!van || van < NIEUWE_WET) && (!tot || tot >= NIEUWE_WET)
}

/** R-STRAF-2: a bestuur of openbaar onderwijs reports every misdrijf (I T15.3). */
export function moetMisdrijfAangeven({ grondslag }: { grondslag: string }): boolean {
  return grondslag === 'openbaar'
}

function grenzen(feit: DagVanFeit): readonly [Datum | null, Datum | null] {
  if (feit.soort === 'onbekend') return [null, null]
  return feit.soort === 'dag' ? [feit.dag, feit.dag] : [feit.vanaf, feit.tot]
}
