import type { AdviesRegel } from '@/lib/domain/advies/advies'
import { aanZet } from '@/lib/domain/advies/advies.rules'
import { type Datum as Day, daysBetween } from '@/lib/kernel/datum'
import { Datum } from '../ui/datum'
import { State } from '../ui/state'

/** Until when, and how late, in words; the day it was sent where it rests. */
export function AdviesStand({ regel, today }: { regel: AdviesRegel; today: Day }) {
  const zet = aanZet(regel)
  if (!zet) return <Datum value={regel.verzondenOp} form="kort" />
  return (
    <>
      <Datum value={zet.voor} form="kort" /> <TeLaat regel={regel} today={today} />
    </>
  )
}

/** Nothing while there is time. */
export function TeLaat({ regel, today }: { regel: AdviesRegel; today: Day }) {
  const zet = aanZet(regel)
  const days = zet ? daysBetween(zet.voor, today) : 0
  return days > 0 ? <State kind="late">{days === 1 ? '1 dag te laat' : `${days} dagen te laat`}</State> : null
}
