import { z } from 'zod'
import { uuid } from '@/lib/domain/object/object.schema'

/** Nothing of the copy itself goes to the server: only that one was made, and whether someone could be recognised. */
export const showIntervisieInput = z.object({
  dossierId: uuid,
  herkenbaar: z.enum(['ja', 'nee'], 'Kies of iemand te herkennen kan zijn.'),
})
export type ShowIntervisieInput = z.infer<typeof showIntervisieInput>
