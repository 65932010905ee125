import { z } from 'zod'
import { envelopes, kaart, uuid } from '@/lib/domain/object/object.schema'
import { datum } from '@/lib/kernel/fields'
import { actieSoorten, actieWie } from './actie'

const nieuweActie = {
  id: uuid,
  soort: z.enum(actieSoorten, 'Kies of dit een actie of een afspraak is.'),
  wie: z.enum(actieWie, 'Kies wie dit doet.'),
  uiterlijk: datum('Vul een datum in, of laat dit leeg.').nullable(),
  kaart,
}

/** An action as it comes along with what it is made beside; its words are in the envelopes of the whole. */
export const newActie = z.object(nieuweActie)
export type NewActie = z.infer<typeof newActie>

export const recordActieInput = z.object({ objectId: uuid, ...nieuweActie, envelopes })
export type RecordActieInput = z.infer<typeof recordActieInput>

export const completeActieInput = z.object({
  objectId: uuid,
  id: uuid,
  uitkomst: z.enum(['gedaan', 'vervallen'], 'Kies of het gedaan is of niet meer hoeft.'),
  /** When that was; without it today. */
  op: datum('Vul de datum in waarop dit gebeurde.').optional(),
  envelopes,
})
export type CompleteActieInput = z.infer<typeof completeActieInput>
