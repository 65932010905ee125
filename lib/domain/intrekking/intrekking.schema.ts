import { z } from 'zod'
import { uuid } from '@/lib/domain/object/object.schema'
import { datum } from '@/lib/kernel/fields'

export const withdrawToestemmingInput = z.object({
  dossierId: uuid,
  toestemmingId: uuid,
  op: datum('Vul de datum in waarop de klager de toestemming introk.'),
})
export type WithdrawToestemmingInput = z.infer<typeof withdrawToestemmingInput>
