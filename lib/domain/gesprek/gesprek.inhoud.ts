import { z } from 'zod'

export const gesprekInhoud = z.object({
  wie: z.string().max(300, 'Maak dit korter dan 300 tekens.'),
  verslag: z
    .string()
    .trim()
    .min(1, 'Schrijf op wat er besproken is.')
    .max(40_000, 'Maak er twee verslagen van: dit is te lang.'),
  afspraken: z.string().max(4_000, 'Maak dit korter dan 4000 tekens.'),
})
export type GesprekInhoud = z.infer<typeof gesprekInhoud>
