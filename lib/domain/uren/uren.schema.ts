import { z } from 'zod'
import { uuid } from '@/lib/domain/object/object.schema'
import { minuten } from '@/lib/domain/voorlichting/voorlichting.schema'
import { dag } from '@/lib/kernel/fields'
import { activiteiten } from './uren'

/** `id` comes with the empty form, so that sending it twice counts once. */
export const recordUrenInput = z.object({
  id: uuid,
  activiteit: z.enum(activiteiten, 'Kies waaraan u tijd besteedde.'),
  op: dag('Vul de dag in.'),
  minuten: minuten('Vul in hoeveel minuten het kostte.', 1440),
})
export type RecordUrenInput = z.infer<typeof recordUrenInput>

export const removeUrenInput = z.object({ urenId: uuid })
export type RemoveUrenInput = z.infer<typeof removeUrenInput>
