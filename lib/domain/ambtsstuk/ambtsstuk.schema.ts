import { z } from 'zod'
import { envelopes, uuid } from '@/lib/domain/object/object.schema'

const hpke = z
  .string()
  .regex(/^[A-Za-z0-9_-]+$/)
  .max(500)

export const stuksleutels = z
  .array(
    z.discriminatedUnion('soort', [
      z.object({ soort: z.literal('ambt'), id: uuid, versie: z.int().min(1), hpke }),
      z.object({ soort: z.literal('persoon'), id: uuid, hpke }),
    ]),
  )
  .min(1)
  .max(40)

/** `betrokken`: who of the office is involved or may be; asked of each of them before anything is sealed (R-SPOOR-2). */
export const nieuwStuk = z.object({
  stukId: uuid,
  betrokken: z.array(uuid).max(40),
  sleutels: stuksleutels,
  envelopes,
})
export type NieuwStuk = z.infer<typeof nieuwStuk>
