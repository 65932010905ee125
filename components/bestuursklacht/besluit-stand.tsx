import type { Bestuursklacht } from '@/lib/domain/bestuursklacht/bestuursklacht'
import { type Datum, daysBetween } from '@/lib/kernel/datum'
import { State } from '../ui/state'

type BesluitStandProps = { klacht: Pick<Bestuursklacht, 'uiterlijk' | 'afgerondOp'>; today: Datum }

/** How the day of the decision stands, in words: a passed one stays to be seen (R-TERM-4). */
export function BesluitStand({ klacht: { uiterlijk, afgerondOp }, today }: BesluitStandProps) {
  if (!uiterlijk || afgerondOp || uiterlijk > today) return null
  const days = daysBetween(uiterlijk, today)
  if (days === 0) return <State kind="attention">Vandaag</State>
  return <State kind="late">Te laat: {days === 1 ? '1 dag' : `${days} dagen`}</State>
}
