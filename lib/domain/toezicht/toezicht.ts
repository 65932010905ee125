import type { Aanstelling } from '@/lib/domain/aanstelling/aanstelling'
import type { Rol } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'

/** What lets someone in, or keeps him out. Not what is about one case: in a list that would count someone's cases (R-SPOOR-1). */
export const toegangEvents = [
  'aanstelling_confirmed',
  'aanstelling_suspended',
  'aanstelling_resumed',
  'aanstelling_ended',
  'ambt_granted',
] as const

/** R-OVD-2: a takeover in illness is told to the FG. */
export const ziekteEvents = [
  'ziektepakket_asked',
  'ziektepakket_refused',
  'ziektepakket_opened',
  'ziektepakket_taken',
] as const

export type ToezichtEvent = (typeof toegangEvents)[number] | (typeof ziekteEvents)[number]

/** Who did what, and when. Not of which case: that no number of one adviser can be read from it. */
export type Gebeurtenis = { at: Date; event: ToezichtEvent; wie: string | null }

export type Periode = { van: Datum; tot: Datum | null }

/** An aanstelling with the days that its row keeps. */
export type Spoor = Pick<Aanstelling, 'status' | 'vanaf' | 'tot'> & {
  bevestigdOp: Datum | null
  geschorstOp: Datum | null
  beeindigdOp: Datum | null
  afwikkelenTot: Datum | null
}

export type ToegangRegel = { id: string; naam: string; rol: Rol; scholen: string[]; periodes: readonly Periode[] }
