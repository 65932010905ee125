import { z } from 'zod'
import { uuid } from '@/lib/domain/object/object.schema'
import { datum } from '@/lib/kernel/fields'
import { gevers, toestemmingSoorten, vormen } from './toestemming'

export const toestemmingInput = z.object({
  id: uuid,
  soort: z.enum(toestemmingSoorten, 'Kies waarvoor de klager toestemming gaf.'),
  gever: z.enum(gevers, 'Kies wie de toestemming gaf.'),
  vorm: z.enum(vormen, 'Kies hoe de toestemming gegeven is.'),
  voorId: uuid.nullable().optional(),
  gegevenOp: datum('Vul de datum in waarop de toestemming gegeven is.'),
  geldigTot: datum('Vul een geldige datum in.').nullable(),
})
export type ToestemmingInput = z.infer<typeof toestemmingInput>
