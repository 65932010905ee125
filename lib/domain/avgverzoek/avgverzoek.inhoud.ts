import { z } from 'zod'
import { kort } from '@/lib/kernel/fields'

/** Who asks, how to reach him, and what he asks. */
export const avgKern = z.object({
  naam: kort(80).trim().min(1, 'Vul in wie het verzoek doet.'),
  bereikbaar: kort(300).trim().min(1, 'Vul in waar u het antwoord heen stuurt.'),
  vraag: kort(4_000).trim().min(1, 'Schrijf op wat deze persoon vraagt.'),
})
export type AvgKern = z.infer<typeof avgKern>

export const avgVerlenging = z.object({ reden: kort(2_000).trim().min(1, 'Schrijf op waarom u meer tijd nodig hebt.') })
export type AvgVerlenging = z.infer<typeof avgVerlenging>

/** The decision in words, and what was given along with it. */
export const avgAntwoord = z.object({
  reden: kort(4_000).trim().min(1, 'Schrijf op wat u besluit, en waarom.'),
  antwoord: kort(200_000),
})
export type AvgAntwoord = z.infer<typeof avgAntwoord>
