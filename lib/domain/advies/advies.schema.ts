import { z } from 'zod'
import { ambtSoorten } from '@/lib/domain/ambt/ambt'
import { nieuwStuk } from '@/lib/domain/ambtsstuk/ambtsstuk.schema'
import { envelopes, uuid } from '@/lib/domain/object/object.schema'
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

/** `dossierId`: of whom someone can be recognised, so that the gate can ask whether its klager agreed; it is not kept. */
export const sendAdviesInput = adviesKenmerken.extend({ dossierId: uuid.nullable(), stuk: nieuwStuk })
export type SendAdviesInput = z.infer<typeof sendAdviesInput>

/** The step is an item of the sealed piece; `revisie` is that of the piece as its writer saw it. */
const stap = { adviesId: uuid, id: uuid, revisie: z.int().min(1), envelopes }

/** `adviesgesprek`: it was the six-weekly talk with the directeur as well (T-ADVG). */
export const discussAdviesInput = gesprekKenmerken.extend({ ...stap, adviesgesprek: z.boolean() })
export type DiscussAdviesInput = z.infer<typeof discussAdviesInput>

export const answerAdviesInput = antwoordKenmerken.extend(stap)
export type AnswerAdviesInput = z.infer<typeof answerAdviesInput>

export const followAdviesInput = opvolgKenmerken.extend(stap)
export type FollowAdviesInput = z.infer<typeof followAdviesInput>

export const completeAdviesInput = effectKenmerken.extend(stap)
export type CompleteAdviesInput = z.infer<typeof completeAdviesInput>
