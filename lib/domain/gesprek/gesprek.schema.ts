import { z } from 'zod'
import { meldplichtAntwoorden } from '@/lib/domain/meldplicht/meldplicht.schema'
import { envelopes, uuid } from '@/lib/domain/object/object.schema'
import { datum } from '@/lib/kernel/fields'
import { gesprekPartners, gesprekSoorten, informatiePunten } from './gesprek'

const kenmerken = {
  objectId: uuid,
  id: uuid,
  op: datum('Vul de datum van het gesprek in.'),
  soort: z.enum(gesprekSoorten, 'Kies hoe u elkaar sprak.'),
  met: z.array(z.enum(gesprekPartners)).min(1, 'Kies met wie u sprak.'),
  minuten: z.coerce
    .number('Vul in hoeveel minuten het duurde.')
    .int('Vul hele minuten in.')
    .min(1, 'Vul in hoeveel minuten het duurde.')
    .max(1440, 'Vul minder dan een dag in.'),
  informatie: z.array(z.enum(informatiePunten)),
}

/** A new fact can bring the duty to report: null when nothing new came up, else the four answers (R-MELD-8). */
export const recordGesprekInput = z.object({ ...kenmerken, meldplicht: meldplichtAntwoorden.nullable(), envelopes })
export type RecordGesprekInput = z.infer<typeof recordGesprekInput>

export const amendGesprekInput = z.object({ ...kenmerken, revisie: z.number().int(), envelopes })
export type AmendGesprekInput = z.infer<typeof amendGesprekInput>
