import { z } from 'zod'
import { envelopes, uuid } from '@/lib/domain/object/object.schema'
import { toestemmingInput } from '@/lib/domain/toestemming/toestemming.schema'
import { dag, datum, ids } from '@/lib/kernel/fields'
import { bijstanden, indieners, instanties, klachtVormen, stappen } from './formeleklacht'
import { mondelingVerslag } from './formeleklacht.data'
import { hoortBij } from './formeleklacht.rules'

export const klachtKenmerken = z.object({
  bij: z.enum(instanties, 'Kies waar de klacht is ingediend.'),
  vorm: z.enum(klachtVormen, 'Kies hoe de klacht is ingediend.'),
  door: z.enum(indieners, 'Kies wie de klacht indiende.'),
  ingediendOp: datum('Vul de datum in waarop de klacht is ingediend.'),
  ontvangenOp: datum('Vul een geldige datum in, of laat dit leeg.').nullable(),
  /** Of the report that belongs to a klacht by word of mouth. */
  kenmerken: z.array(z.enum(mondelingVerslag)).default([]),
})

export const recordFormeleklachtInput = klachtKenmerken.extend({
  objectId: uuid,
  id: uuid,
  /** The first of its steps; its text is sealed under this id. */
  gebeurtenisId: uuid,
  /** Given for this one receiver, where the adviser hands it in (R-KL-7). */
  toestemming: toestemmingInput
    .refine(({ soort }) => soort === 'doorverwijzen', 'Leg de toestemming voor doorgeven vast.')
    .nullable(),
  envelopes,
})
export type RecordFormeleklachtInput = z.infer<typeof recordFormeleklachtInput>

const stapVelden = z.object({
  stap: z.enum(stappen, 'Kies wat er gebeurde.'),
  op: datum('Vul de datum in waarop dit gebeurde.'),
  uitkomst: z.string().max(40).nullable(),
  kenmerken: z.array(z.string().max(40)).max(20),
})

export const stapKenmerken = stapVelden
  .refine(hoortBij, { path: ['uitkomst'], message: 'Kies een van de mogelijkheden.' })
  .refine(({ stap, kenmerken }) => stap !== 'verzuim' || kenmerken.length > 0, {
    path: ['kenmerken'],
    message: 'Vink aan wat er volgens de commissie ontbreekt.',
  })

const waar = z.object({ objectId: uuid, klachtId: uuid })
export const advanceFormeleklachtInput = z.intersection(
  stapKenmerken,
  waar.extend({ id: uuid, revisie: z.number().int().min(1), envelopes }),
)
export type AdvanceFormeleklachtInput = z.infer<typeof advanceFormeleklachtInput>

export const tellFormeleklachtInput = waar.extend({
  berichten: ids.refine((all) => all.length > 0, 'Vink aan wie het nu weet.'),
  op: dag('Vul de datum in waarop het is verteld.'),
})
export type TellFormeleklachtInput = z.infer<typeof tellFormeleklachtInput>

export const bijstandKenmerken = z.object({
  klager: z.enum(bijstanden, 'Kies wie de klager helpt.'),
  aangeklaagde: z.enum(bijstanden, 'Kies wie de aangeklaagde helpt.'),
  machtigingOp: datum('Vul een geldige datum in, of laat dit leeg.').nullable(),
})
export const amendFormeleklachtInput = bijstandKenmerken.extend({
  ...waar.shape,
  revisie: z.number().int().min(1),
  envelopes,
})
export type AmendFormeleklachtInput = z.infer<typeof amendFormeleklachtInput>
