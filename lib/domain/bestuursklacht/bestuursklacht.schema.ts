import { z } from 'zod'
import { nieuwStuk } from '@/lib/domain/ambtsstuk/ambtsstuk.schema'
import { envelopes, uuid } from '@/lib/domain/object/object.schema'
import { datum } from '@/lib/kernel/fields'
import { eindgebeurtenissen, klachtstappen, klachtVias, namensWie, ontvangstVormen } from './bestuursklacht'
import { hoortBij } from './bestuursklacht.rules'

export const recordKenmerken = z.object({
  schoolId: z.uuid('Kies om welke school het gaat.'),
  via: z.enum(klachtVias, 'Kies van wie u de klacht kreeg.'),
  vorm: z.enum(ontvangstVormen, 'Kies of u een brief kreeg of een gesprek had.'),
  ontvangenOp: datum('Vul de dag in waarop het bestuur de klacht kreeg.'),
  directeurBetrokken: z.enum(['ja', 'nee', 'weet_niet'], 'Kies of de directeur erbij betrokken is.'),
})
export const recordBestuursklachtInput = recordKenmerken.extend(nieuwStuk.shape)
export type RecordBestuursklachtInput = z.infer<typeof recordBestuursklachtInput>

const kort = z.string().max(40)
const stapVelden = z.object({
  stap: z.enum(klachtstappen, 'Kies wat er is gebeurd.'),
  op: datum('Vul de dag in waarop dit was.'),
  uitkomst: kort.nullable(),
  kenmerken: z.array(kort).max(12),
  tot: datum('Vul een dag in.').nullable(),
  totBij: z.enum(eindgebeurtenissen).nullable(),
  eindeVan: uuid.nullable(),
  namens: z.enum(namensWie, 'Kies wie dit deed.'),
})

const uitkomstMist = { path: ['uitkomst'], message: 'Kies wat eruit kwam.' }
export const stapKenmerken = stapVelden.refine(hoortBij, uitkomstMist)

export const advanceBestuursklachtInput = stapVelden
  .extend({ klachtId: uuid, id: uuid, revisie: z.int(), envelopes })
  .refine(hoortBij, uitkomstMist)
export type AdvanceBestuursklachtInput = z.infer<typeof advanceBestuursklachtInput>

export const tellKenmerken = z.object({
  berichten: z.array(uuid).min(1, 'Kies wie u het vertelde.').max(20),
  op: datum('Vul de dag in waarop u het vertelde.'),
  weggelaten: z.boolean(),
})
export const tellBestuursklachtInput = tellKenmerken.extend({ klachtId: uuid, revisie: z.int(), envelopes })
export type TellBestuursklachtInput = z.infer<typeof tellBestuursklachtInput>
