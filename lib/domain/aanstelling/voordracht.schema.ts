import { z } from 'zod'
import { uuid } from '@/lib/domain/object/object.schema'
import { dag, vinkjes } from '@/lib/kernel/fields'
import { geledingen, voordrachtUitkomsten } from './voordracht'

/** `id` comes with the empty form, so that sending it twice adds one. */
export const recordVoordrachtInput = z.object({
  id: uuid,
  aanstellingId: uuid,
  op: dag('Vul de dag van de voordracht in.'),
  uitkomst: z.enum(voordrachtUitkomsten, 'Kies of deze persoon is voorgedragen.'),
  geledingen: vinkjes(geledingen),
})
export type RecordVoordrachtInput = z.infer<typeof recordVoordrachtInput>
