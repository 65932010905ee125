import { z } from 'zod'
import { envelopes, uuid } from '@/lib/domain/object/object.schema'
import { type Datum, isDatum } from '@/lib/kernel/datum'
import { dag, dagOfLeeg, datum, vinkjes } from '@/lib/kernel/fields'
import { basisSoorten, eenheden, gronden, type Termijnregel, termijnPartijen } from './termijn'

const opgeslagen = z.string().refine(isDatum) as unknown as z.ZodType<Datum>

const lengteSchema = z.object({
  aantal: z.coerce
    .number('Vul een getal in.')
    .int('Vul een heel getal in.')
    .min(0, 'Vul een getal van 0 of hoger in.')
    .max(500, 'Vul een getal tot en met 500 in.'),
  eenheid: z.enum(eenheden, 'Kies werkdagen, dagen, weken, maanden of jaren.'),
})

/** As it is kept with a case: a row that no longer fits is a fault, not a default. */
export const regelSchema: z.ZodType<Termijnregel> = z.object({
  lengte: lengteSchema,
  grond: z.enum(gronden),
  bron: z.string().max(120).nullable(),
  verlenging: z.union([lengteSchema, z.literal('met_reden')]).nullable(),
})

const basisSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('dag'), op: opgeslagen }),
  z.object({ soort: z.literal('periode'), van: opgeslagen, tot: opgeslagen }),
  z.object({ soort: z.literal('onbekend') }),
])

export const periodesSchema = z.array(z.object({ van: opgeslagen, tot: opgeslagen }))

export const verlengingenSchema = z.array(
  z.object({
    lengte: lengteSchema,
    aangekondigdOp: opgeslagen,
    door: z.enum(termijnPartijen),
    aan: z.array(z.enum(termijnPartijen)),
    metReden: z.boolean(),
  }),
)

export const geschiedenisSchema = z.array(
  z.object({ basis: basisSchema, tot: opgeslagen, uiterlijk: opgeslagen.nullable() }),
)

export const verteldSchema = z.array(z.object({ wie: z.enum(termijnPartijen), op: opgeslagen }))

/** What a form says of a base date: a day, both ends of a period, or that nobody knows. */
export const basisKenmerken = z
  .object({
    basisSoort: z.enum(basisSoorten, 'Kies hoe precies u de dag weet.'),
    van: dagOfLeeg('Vul de datum in.'),
    tot: dagOfLeeg('Vul de laatste dag in waarop het kan zijn geweest.'),
    eigenaar: z.enum(termijnPartijen, 'Kies wie deze dag weet.'),
  })
  .refine(({ basisSoort, van }) => basisSoort === 'onbekend' || van, { path: ['van'], message: 'Vul de datum in.' })
  .refine(({ van }) => !van || van >= '1950-01-01', { path: ['van'], message: 'Vul een datum na 1950 in.' })
  .refine(({ basisSoort, tot }) => basisSoort !== 'periode' || tot, {
    path: ['tot'],
    message: 'Vul de laatste dag in waarop het kan zijn geweest.',
  })
  .refine(({ basisSoort, van, tot }) => basisSoort !== 'periode' || !van || !tot || van < tot, {
    path: ['tot'],
    message: 'De laatste dag komt na de eerste.',
  })

const deTermijn = { objectId: uuid, termijnId: uuid, revisie: z.coerce.number().int().positive() }

export const amendTermijnInput = z.intersection(basisKenmerken, z.object(deTermijn))
export type AmendTermijnInput = z.infer<typeof amendTermijnInput>

export const extendKenmerken = z.object({
  ...lengteSchema.shape,
  aangekondigdOp: datum('Vul de datum in waarop de verlenging is aangekondigd.'),
  door: z.enum(termijnPartijen, 'Kies wie de verlenging aankondigde.'),
  aan: z.array(z.enum(termijnPartijen)),
  metReden: z.boolean(),
})
export const extendTermijnInput = extendKenmerken.extend({ ...deTermijn, envelopes })
export type ExtendTermijnInput = z.infer<typeof extendTermijnInput>

export const completeTermijnInput = z.object({
  ...deTermijn,
  op: dag('Vul de datum in waarop het is gedaan.'),
  verteld: vinkjes(termijnPartijen),
})
export type CompleteTermijnInput = z.infer<typeof completeTermijnInput>
