import { z } from 'zod'
import { kort } from '@/lib/kernel/fields'

/** Why a term was extended, of each extension in the order in which they came (R-TERM-3). */
export const termijnInhoud = z.object({ redenen: z.array(kort(2_000)).default([]) })
export type TermijnInhoud = z.infer<typeof termijnInhoud>
