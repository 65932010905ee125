import { z } from 'zod'
import { kort } from '@/lib/kernel/fields'

export const actieInhoud = z.object({
  wat: kort(500).trim().min(1, 'Schrijf op wat er gaat gebeuren.'),
  doorWie: kort(120),
  resultaat: kort(2_000),
})
export type ActieInhoud = z.infer<typeof actieInhoud>
