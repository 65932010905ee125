import { z } from 'zod'
import { kort } from '@/lib/kernel/fields'

export const gesprekInhoud = z.object({
  wie: kort(300),
  verslag: z
    .string()
    .trim()
    .min(1, 'Schrijf op wat er besproken is.')
    .max(40_000, 'Maak er twee verslagen van: dit is te lang.'),
  afspraken: kort(4_000),
})
export type GesprekInhoud = z.infer<typeof gesprekInhoud>
