import { z } from 'zod'
import { dag } from '@/lib/kernel/fields'

export const recordAdviesgesprekInput = z.object({
  schoolId: z.uuid('Kies een school.'),
  op: dag('Vul de datum van het gesprek in.'),
})
export type RecordAdviesgesprekInput = z.infer<typeof recordAdviesgesprekInput>
