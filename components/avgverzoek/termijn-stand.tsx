import { lateTekst } from '@/lib/domain/actie/actie.texts'
import type { Avgtermijn } from '@/lib/domain/avgverzoek/avgverzoek'
import { standTekst } from '@/lib/domain/avgverzoek/avgverzoek.texts'
import { type Datum, daysBetween } from '@/lib/kernel/datum'
import { State } from '../ui/state'

/** By when it must be answered, and in words how late that is. */
export function TermijnStand({ termijn, today }: { termijn: Omit<Avgtermijn, 'soort'>; today: Datum }) {
  const uiterlijk = termijn.verlengdTot ?? termijn.uiterlijkOp
  const late = daysBetween(uiterlijk, today)
  return (
    <>
      {standTekst(termijn)} {late > 0 && !termijn.beantwoordOp ? <State kind="late">{lateTekst(late)}</State> : null}
    </>
  )
}
