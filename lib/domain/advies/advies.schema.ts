import { z } from 'zod'
import { ambtSoorten } from '@/lib/domain/ambt/ambt'
import { uuid } from '@/lib/domain/object/object.schema'
import { datum } from '@/lib/kernel/fields'
import { aanleidingen, adviesvragen, besluiten, cijfers, uitvoeringen } from './advies'

export const adviesKenmerken = z.object({
  ambt: z.enum(ambtSoorten, 'Kies voor wie het advies is.'),
  schoolId: uuid.nullable(),
  vraag: z.enum(adviesvragen, 'Kies of er om gevraagd is.'),
  aanleiding: z.enum(aanleidingen, 'Kies waar het advies uit voortkomt.'),
  antwoordVoor: datum('Vul de dag in waarop u een antwoord vraagt.'),
  herkenbaar: z.enum(['ja', 'nee'], 'Kies of iemand te herkennen kan zijn.'),
})

export const gesprekKenmerken = z.object({
  op: datum('Vul de dag van het gesprek in.'),
  antwoordVoor: datum('Vul een geldige datum in, of laat dit leeg.').nullable(),
})

export const antwoordKenmerken = z.object({
  besluit: z.enum(besluiten, 'Kies wat u besluit.'),
  uitvoerenVoor: datum('Vul een geldige datum in.').nullable(),
})

export const opvolgKenmerken = z.object({
  uitvoering: z.enum(uitvoeringen, 'Kies hoe het staat.'),
  opnieuwOp: datum('Vul een geldige datum in.').nullable(),
})

export const effectKenmerken = z.object({
  kwaliteit: z.enum(cijfers, 'Kies een cijfer voor de kwaliteit.'),
  acceptatie: z.enum(cijfers, 'Kies een cijfer voor het draagvlak.'),
})
