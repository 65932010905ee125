import { z } from 'zod'
import { uuid } from '@/lib/domain/object/object.schema'
import { dag, vinkjes } from '@/lib/kernel/fields'
import { inlichters, onderwerpen } from './inlichting'

export const recordInlichtingInput = z.object({
  dossierId: uuid,
  id: uuid,
  partijId: z.uuid('Kies wie het hoorde.'),
  door: z.enum(inlichters, 'Kies wie het vertelde.'),
  onderwerpen: vinkjes(onderwerpen).refine((gekozen) => gekozen.length > 0, 'Kies wat er is verteld.'),
  op: dag('Vul de dag in waarop het is verteld.'),
})
export type RecordInlichtingInput = z.infer<typeof recordInlichtingInput>
