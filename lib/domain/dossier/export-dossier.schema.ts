import { z } from 'zod'
import { uuid } from '@/lib/domain/object/object.schema'

/** How much goes along, never what. */
export const exportDossierInput = z.object({
  dossierId: uuid,
  aantal: z.number().int().min(1, 'Kies minstens één onderdeel om mee te geven.').max(2_000),
})
export type ExportDossierInput = z.infer<typeof exportDossierInput>
