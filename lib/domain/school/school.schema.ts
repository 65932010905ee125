import { z } from 'zod'
import { sectoren } from '@/lib/domain/bestuur/bestuur'
import { uuid } from '@/lib/domain/object/object.schema'
import { regel } from '@/lib/kernel/fields'

export const openSchoolInput = z.object({
  naam: regel('Vul de naam van de school in.'),
  plaats: regel('Vul de plaats van de school in.', 80),
  sector: z.enum(sectoren, 'Kies wat voor school dit is.'),
})
export type OpenSchoolInput = z.infer<typeof openSchoolInput>

export const closeSchoolInput = z.object({ schoolId: uuid })
export type CloseSchoolInput = z.infer<typeof closeSchoolInput>
