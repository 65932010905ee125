import { z } from 'zod'
import { kort } from '@/lib/kernel/fields'

/** Who asks for help, how to reach him, and what it is about as he tells it. */
export const begeleidingKern = z.object({
  naam: kort(80).trim().min(1, 'Vul in wie om begeleiding vraagt.'),
  bereikbaar: kort(300),
  vraag: kort(8_000).trim().min(1, 'Schrijf op waar deze persoon hulp bij vraagt.'),
})
export type BegeleidingKern = z.infer<typeof begeleidingKern>

export const gesprekVerslag = z.object({
  verslag: kort(20_000).trim().min(1, 'Schrijf op wat er besproken is.'),
  afspraken: kort(8_000),
})
export type GesprekVerslag = z.infer<typeof gesprekVerslag>

export const begeleidingUitkomst = z.object({ toelichting: kort(8_000) })
export type BegeleidingUitkomst = z.infer<typeof begeleidingUitkomst>
