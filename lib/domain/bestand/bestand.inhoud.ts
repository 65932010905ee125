import { z } from 'zod'

/** What a file is called and of what kind, and its own key: sealed in section bewijs under the file's id. */
export const bestandInhoud = z.object({
  naam: z.string().min(1).max(255),
  soort: z.string().max(120),
  grootte: z.number().int(),
  sleutel: z.string(),
  omschrijving: z.string().max(300, 'Maak dit korter dan 300 tekens.'),
})
export type BestandInhoud = z.infer<typeof bestandInhoud>
