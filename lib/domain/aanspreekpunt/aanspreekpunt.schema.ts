import { z } from 'zod'
import { uuid } from '@/lib/domain/object/object.schema'
import { dag, regel } from '@/lib/kernel/fields'
import { aanspreekpuntTaken } from './aanspreekpunt'

/** `id` comes with the empty form, so that sending it twice adds one. */
export const recordAanspreekpuntInput = z.object({
  id: uuid,
  schoolId: z.uuid('Kies een school.'),
  taak: z.enum(aanspreekpuntTaken, 'Kies wat deze persoon doet.'),
  naam: regel('Vul de naam in, of de functie.'),
  bereik: regel('Vul in hoe u deze persoon bereikt, bijvoorbeeld een mailadres of een lokaal.', 200),
  vanaf: dag('Vul de dag in waarop deze persoon begint.'),
})
export type RecordAanspreekpuntInput = z.infer<typeof recordAanspreekpuntInput>

export const endAanspreekpuntInput = z.object({ aanspreekpuntId: uuid, tot: dag('Vul de laatste dag in.') })
export type EndAanspreekpuntInput = z.infer<typeof endAanspreekpuntInput>
