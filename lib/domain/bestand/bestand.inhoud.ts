import { z } from 'zod'

/** What a file is called and of what kind, and its own key: sealed in section bestand under the file's id. */
export const bestandInhoud = z.object({
  naam: z.string().min(1).max(255),
  type: z.string().max(120),
  grootte: z.number().int(),
  stukken: z.number().int(),
  sleutel: z.string(),
})
export type BestandInhoud = z.infer<typeof bestandInhoud>
