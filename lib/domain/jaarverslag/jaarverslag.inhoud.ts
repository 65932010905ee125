import { z } from 'zod'
import { kort } from '@/lib/kernel/fields'

/** What is sealed of a jaarverslag while it is written; from its publication the text is in clear. */
export const jaarverslagInhoud = z.object({ teksten: z.record(z.string(), kort(8_000)) })
export type JaarverslagInhoud = z.infer<typeof jaarverslagInhoud>
