import { z } from 'zod'
import { minderjarigheden } from '@/lib/domain/melding/melding'
import { envelopes, kaart, uuid } from '@/lib/domain/object/object.schema'
import { toestemmingInput } from '@/lib/domain/toestemming/toestemming.schema'

export const changeKlagerInput = z.object({
  dossierId: uuid,
  revisie: z.number().int(),
  klager: z.object({
    id: uuid,
    categorie: z.enum(['leerling', 'ouder'], 'Kies wie nu de klager is.'),
    minderjarig: z.enum(minderjarigheden),
  }),
  /** What the klager of now agrees to again; what is left out ends today. */
  opnieuw: z.array(z.object({ vorigeId: uuid, toestemming: toestemmingInput })).max(50),
  /** Anew: the card bears the name of the klager. */
  kaart,
  envelopes,
})
export type ChangeKlagerInput = z.infer<typeof changeKlagerInput>
