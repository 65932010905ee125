import { z } from 'zod'
import { envelopes, uuid } from '@/lib/domain/object/object.schema'

export const addBestandInput = z.object({
  objectId: uuid,
  id: uuid,
  grootte: z.number().int().min(0),
  /** The toestemming that this is the signed proof of (R-TST-5). */
  toestemmingId: uuid.nullable(),
  envelopes,
})
export type AddBestandInput = z.infer<typeof addBestandInput>

export const removeBestandInput = z.object({ objectId: uuid, id: uuid })
export type BestandRef = z.infer<typeof removeBestandInput>
