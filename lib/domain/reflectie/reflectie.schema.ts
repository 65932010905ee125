import { z } from 'zod'
import { envelopes, newOwnObject, uuid } from '@/lib/domain/object/object.schema'
import { onderwerpen } from './reflectie'

export const recordReflectieInput = z.object({
  object: newOwnObject,
  onderwerp: z.enum(onderwerpen),
  envelopes,
})
export type RecordReflectieInput = z.infer<typeof recordReflectieInput>

export const amendReflectieInput = z.object({ reflectieId: uuid, revisie: z.number().int(), envelopes })
export type AmendReflectieInput = z.infer<typeof amendReflectieInput>

export const removeReflectieInput = z.object({ reflectieId: uuid })
export type RemoveReflectieInput = z.infer<typeof removeReflectieInput>
