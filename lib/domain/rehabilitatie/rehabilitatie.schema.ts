import { z } from 'zod'
import { ambtSoorten } from '@/lib/domain/ambt/ambt'
import { nieuwStuk } from '@/lib/domain/ambtsstuk/ambtsstuk.schema'
import { geenGronden, onterechtGronden } from '@/lib/domain/begeleiding/onterecht.rules'
import { envelopes, uuid } from '@/lib/domain/object/object.schema'
import { dag, datum } from '@/lib/kernel/fields'
import * as r from './rehabilitatie'

export const recordRehabilitatieInput = nieuwStuk.extend({
  ambt: z.enum(ambtSoorten),
  schoolId: z.uuid('Kies om welke school het gaat.'),
  grond: z.enum(
    [...onterechtGronden, ...geenGronden],
    'Kies waarom vaststaat dat deze persoon onterecht is beschuldigd.',
  ),
  grondOp: datum('Vul de dag in waarop dat bekend werd.'),
  oordeelCommissie: z.enum(r.oordelen, 'Kies wat de klachtencommissie vond.'),
  besluitBestuur: z.enum(r.besluiten, 'Kies wat het bestuur besloot.'),
  directieVerwijtbaar: z.boolean('Kies of de directie zelf iets te verwijten is.'),
  opVerzoek: z.boolean('Kies of deze persoon erom vroeg.'),
})
export type RecordRehabilitatieInput = z.infer<typeof recordRehabilitatieInput>

const van = { rehabilitatieId: uuid, revisie: z.coerce.number().int() }

export const amendRehabilitatieInput = z.object({
  ...van,
  besluitBestuur: z.enum(r.besluiten, 'Kies wat het bestuur besloot.'),
})
export type AmendRehabilitatieInput = z.infer<typeof amendRehabilitatieInput>

export const recordRehabilitatiegesprekInput = z.object({
  ...van,
  id: uuid,
  op: datum('Vul de dag van het gesprek in.'),
  onderwerpen: z.array(z.enum(r.gespreksonderwerpen)).min(1, 'Kies waar het gesprek over ging.'),
  begeleiderErbij: z.boolean(),
  envelopes,
})
export type RecordRehabilitatiegesprekInput = z.infer<typeof recordRehabilitatiegesprekInput>

export const proposeMaatregelInput = z.object({
  ...van,
  id: uuid,
  soort: z.enum(r.maatregelen, 'Kies wat voor maatregel het is.'),
  uiterlijk: datum('Vul de dag in waarop dit klaar moet zijn, of laat dit leeg.').nullable(),
  envelopes,
})
export type ProposeMaatregelInput = z.infer<typeof proposeMaatregelInput>

export const answerMaatregelInput = z.object({
  ...van,
  id: uuid,
  voorgelegdOp: dag('Vul de dag in waarop u het voorlegde.'),
  antwoord: z.enum(['ja', 'nee'], 'Kies wat deze persoon zei.'),
})
export type AnswerMaatregelInput = z.infer<typeof answerMaatregelInput>

export const completeMaatregelInput = z.object({ ...van, id: uuid, op: dag('Vul de dag in waarop het gedaan is.') })
export type CompleteMaatregelInput = z.infer<typeof completeMaatregelInput>

export const decideKlagermaatregelInput = z.object({
  ...van,
  id: uuid,
  soort: z.enum(r.klagermaatregelen, 'Kies wat u besluit.'),
  vals: z.enum(r.jaNeeOnbekend, 'Kies of de beschuldiging vals was.'),
  opzet: z.enum(r.jaNeeOnbekend, 'Kies of het met opzet was.'),
  ernst: z.enum(r.ernsten, 'Kies hoe zwaar de beschuldiging was.'),
  schade: z.enum(r.jaNeeOnbekend, 'Kies of er schade is.'),
  hulp: z.enum(r.hulpen, 'Kies of er hulp komt.'),
  op: datum('Vul de dag in waarop u dit besloot.'),
  envelopes,
})
export type DecideKlagermaatregelInput = z.infer<typeof decideKlagermaatregelInput>

export const tellKlagermaatregelInput = z.object({ ...van, id: uuid, op: dag('Vul de dag in waarop u het vertelde.') })
export type TellKlagermaatregelInput = z.infer<typeof tellKlagermaatregelInput>

export const completeRehabilitatieInput = z.object({ ...van, uitkomst: z.enum(r.uitkomsten, 'Kies hoe het afliep.') })
export type CompleteRehabilitatieInput = z.infer<typeof completeRehabilitatieInput>
