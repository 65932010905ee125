import { z } from 'zod'
import { envelopes, kaart, uuid } from '@/lib/domain/object/object.schema'
import { datum } from '@/lib/domain/toestemming/toestemming.schema'
import { actieSoorten, actieWie } from './actie'

export const recordActieInput = z.object({
  objectId: uuid,
  id: uuid,
  soort: z.enum(actieSoorten, 'Kies of dit een actie of een afspraak is.'),
  wie: z.enum(actieWie, 'Kies wie dit doet.'),
  uiterlijk: datum('Vul een datum in, of laat dit leeg.').nullable(),
  kaart,
  envelopes,
})
export type RecordActieInput = z.infer<typeof recordActieInput>

export const completeActieInput = z.object({
  objectId: uuid,
  id: uuid,
  uitkomst: z.enum(['gedaan', 'vervallen'], 'Kies of het gedaan is of niet meer hoeft.'),
  envelopes,
})
export type CompleteActieInput = z.infer<typeof completeActieInput>
