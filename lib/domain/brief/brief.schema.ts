import { z } from 'zod'
import { envelopes, uuid } from '@/lib/domain/object/object.schema'
import { briefSoorten } from './brief'

const ref = { objectId: uuid, id: uuid }

export const recordBriefInput = z.object({
  ...ref,
  soort: z.enum(briefSoorten, 'Kies welke brief u wilt maken.'),
  formeleKlachtId: uuid.nullable(),
  envelopes,
})
export type RecordBriefInput = z.infer<typeof recordBriefInput>

export const amendBriefInput = z.object({ ...ref, envelopes })
export type AmendBriefInput = z.infer<typeof amendBriefInput>

export const removeBriefInput = z.object(ref)
export type BriefRef = z.infer<typeof removeBriefInput>
