import { z } from 'zod'
import { uuid } from '@/lib/domain/object/object.schema'
import { dagOfLeeg, kort, regel } from '@/lib/kernel/fields'
import { doelgroepen, periodes, vormen } from './voorlichting'

const leegOf = <T extends z.ZodType>(schema: T) =>
  z.preprocess((given) => (given === '' || given === undefined ? null : given), schema.nullable())

export const minuten = (message: string, most: number) =>
  z.coerce.number(message).int('Vul hele minuten in.').min(1, message).max(most, `Vul hoogstens ${most} minuten in.`)

const schooljaar = z.coerce.number().int().min(2000).max(2100)

const wat = {
  periode: z.coerce
    .number('Kies een periode.')
    .refine((given): given is (typeof periodes)[number] => periodes.some((one) => one === given), 'Kies een periode.'),
  week: leegOf(
    z.coerce
      .number('Vul het nummer van een week in, of laat dit leeg.')
      .int('Vul een heel getal in.')
      .min(1, 'Vul een week van 1 tot en met 53 in.')
      .max(53, 'Vul een week van 1 tot en met 53 in.'),
  ),
  schoolId: leegOf(z.uuid('Kies een school, of laat dit leeg.')),
  doelgroep: z.enum(doelgroepen, 'Kies voor wie dit is.'),
  vorm: z.enum(vormen, 'Kies een vorm.'),
  activiteit: regel('Schrijf op wat u gaat doen.', 200),
  middelen: kort(300).trim(),
  minuten: leegOf(minuten('Vul in hoeveel minuten dit kost, of laat dit leeg.', 6000)),
}

/** `id` comes with the empty form, so that sending it twice plans one. */
export const recordVoorlichtingInput = z.object({ id: uuid, schooljaar, ...wat })
export type RecordVoorlichtingInput = z.infer<typeof recordVoorlichtingInput>

export const amendVoorlichtingInput = z.object({ voorlichtingId: uuid, revisie: z.coerce.number().int(), ...wat })
export type AmendVoorlichtingInput = z.infer<typeof amendVoorlichtingInput>

export const completeVoorlichtingInput = z.object({
  voorlichtingId: uuid,
  uitkomst: z.enum(['gedaan', 'niet_gedaan'], 'Kies of het is doorgegaan.'),
  op: dagOfLeeg('Vul de dag in waarop u dit deed.'),
  besteed: leegOf(minuten('Vul in hoeveel minuten het kostte.', 6000)),
})
export type CompleteVoorlichtingInput = z.infer<typeof completeVoorlichtingInput>

export const removeVoorlichtingInput = z.object({ voorlichtingId: uuid })
export type RemoveVoorlichtingInput = z.infer<typeof removeVoorlichtingInput>

export const copyVoorlichtingInput = z.object({ schooljaar })
export type CopyVoorlichtingInput = z.infer<typeof copyVoorlichtingInput>
