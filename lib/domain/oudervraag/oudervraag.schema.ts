import { z } from 'zod'
import { oudersCriteria } from '@/lib/domain/dossier/dossier'
import { uuid } from '@/lib/domain/object/object.schema'
import { dag, vinkjes } from '@/lib/kernel/fields'
import { leeftijden, oudersBesluiten, vraagRedenen } from './oudervraag'

/** `id` comes with the empty form, so that sending it twice asks once. */
export const askOudervraagInput = z.object({
  id: uuid,
  dossierId: uuid,
  directeurBetrokken: z.enum(['ja', 'nee'], 'Kies of de directeur betrokken is.'),
  ontvanger: z.preprocess((given) => given || null, z.uuid('Kies aan wie u dit voorlegt.').nullable()),
  leeftijd: z.enum(leeftijden, 'Kies hoe oud de leerling ongeveer is.'),
  criterium: z.enum(oudersCriteria, 'Kies welke reden uit de afspraken van de school hier geldt.'),
  redenen: vinkjes(vraagRedenen),
})
export type AskOudervraagInput = z.infer<typeof askOudervraagInput>

export const withdrawOudervraagInput = z.object({ vraagId: uuid })
export type WithdrawOudervraagInput = z.infer<typeof withdrawOudervraagInput>

export const tellOudervraagInput = z.object({
  vraagId: uuid,
  op: dag('Vul de dag in waarop u het de leerling vertelde.'),
})
export type TellOudervraagInput = z.infer<typeof tellOudervraagInput>

export const decideOudervraagInput = z.object({
  vraagId: uuid,
  besluit: z.enum(oudersBesluiten, 'Kies of de ouders het horen.'),
  grond: z.enum([...oudersCriteria, 'geen'], 'Kies op welke reden dit besluit berust.'),
})
export type DecideOudervraagInput = z.infer<typeof decideOudervraagInput>
