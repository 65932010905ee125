import { z } from 'zod'

/** What the receiver reads before she decides: who it is about where the klager allows that, and a word of the giver. */
export const voorstelInhoud = z.object({
  namen: z.array(z.object({ rol: z.string(), naam: z.string().max(120) })).max(40),
  toelichting: z.string().max(2_000, 'Maak dit korter dan 2000 tekens.'),
})
export type VoorstelInhoud = z.infer<typeof voorstelInhoud>
