import { z } from 'zod'
import { kort } from '@/lib/kernel/fields'

const regels = z.array(z.string())

/** What is sealed of a letter: what was typed, and once it is definitief the letter as it was then, word for word. */
export const briefInhoud = z.object({
  waarden: z.record(z.string(), kort(40_000)),
  brief: z
    .object({
      afzender: regels,
      aan: regels.optional(),
      datum: z.string(),
      onderwerp: z.string(),
      alineas: regels,
      punten: regels,
      delen: z.array(z.object({ kop: z.string(), tekst: z.string() })).optional(),
      slot: regels,
      velden: z.array(z.object({ label: z.string(), ingevuld: z.string() })),
      voet: z.string(),
    })
    .nullable(),
})
export type BriefInhoud = z.infer<typeof briefInhoud>
