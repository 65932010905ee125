import { z } from 'zod'
import { uuid } from '@/lib/domain/object/object.schema'
import { regel } from '@/lib/kernel/fields'

/** `id` comes with the empty form, so that sending it twice agrees once. */
export const agreeSchoolgidsInput = z.object({
  id: uuid,
  voorId: uuid,
  bereik: regel('Vul in hoe mensen u bereiken, bijvoorbeeld een telefoonnummer van de school.', 200),
})
export type AgreeSchoolgidsInput = z.infer<typeof agreeSchoolgidsInput>

export const withdrawSchoolgidsInput = z.object({ akkoordId: uuid })
export type WithdrawSchoolgidsInput = z.infer<typeof withdrawSchoolgidsInput>
