import { z } from 'zod'

/** Why something stays longer, in the adviser's own words: only she reads it. */
export const bewaarReden = z.object({
  reden: z.string().trim().min(1, 'Schrijf op waarom.').max(2_000, 'Maak dit korter.'),
})
export type BewaarReden = z.infer<typeof bewaarReden>
