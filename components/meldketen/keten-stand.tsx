import type { MeldketenRegel } from '@/lib/domain/meldketen/meldketen'
import { nadruk } from '@/lib/domain/meldketen/meldketen.rules'
import { nadrukTekst } from '@/lib/domain/meldketen/meldketen.texts'
import { type Datum, daysBetween } from '@/lib/kernel/datum'
import { State } from '../ui/state'

/** How late the next step is, in words; louder from the third day on. */
export function KetenStand({
  keten: { uiterlijk },
  today,
}: {
  keten: Pick<MeldketenRegel, 'uiterlijk'>
  today: Datum
}) {
  const hoe = nadruk(uiterlijk, today)
  const tekst = nadrukTekst[hoe]
  if (!uiterlijk || !tekst) return null
  const days = daysBetween(uiterlijk, today)
  const hoeveel = days > 0 ? `: ${days === 1 ? '1 dag' : `${days} dagen`}` : ''
  return (
    <State kind={hoe === 'vandaag' ? 'attention' : 'late'}>
      {tekst}
      {hoeveel}
    </State>
  )
}
