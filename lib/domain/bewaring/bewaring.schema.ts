import { z } from 'zod'
import { envelopes, uuid } from '@/lib/domain/object/object.schema'
import { dag, several } from '@/lib/kernel/fields'
import { houdGronden, vernietigKeuzes } from './bewaring'

const kies = 'Kies een van de mogelijkheden.'

/** A later day; `id` names the ground, under which the reason is sealed. */
export const extendBewaringInput = z.object({
  objectId: uuid,
  id: uuid,
  tot: dag('Vul de dag in tot wanneer u het bewaart, bijvoorbeeld 1-9-2027.'),
  envelopes,
})
export type ExtendBewaringInput = z.infer<typeof extendBewaringInput>

export const holdBewaringInput = z.object({ objectId: uuid, grond: z.enum(houdGronden, kies) })
export type HoldBewaringInput = z.infer<typeof holdBewaringInput>

export const releaseBewaringInput = z.object({ objectId: uuid, id: uuid })
export type ReleaseBewaringInput = z.infer<typeof releaseBewaringInput>

export const destroyZaakInput = z.object({
  objectId: uuid,
  grond: z.enum(vernietigKeuzes, 'Kies waarom u het vernietigt.'),
  /** Typed over, so that it is the right one. */
  nummer: z.string().trim(),
})
export type DestroyZaakInput = z.infer<typeof destroyZaakInput>

export const destroyZakenInput = z.object({
  zaken: z.preprocess(several, z.array(uuid).min(1, 'Kies wat u wilt vernietigen.').max(2_000)),
  zeker: z.literal('ja', 'Vink aan dat u het zeker weet.'),
})
export type DestroyZakenInput = z.infer<typeof destroyZakenInput>
