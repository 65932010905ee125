import { z } from 'zod'
import { kort } from '@/lib/kernel/fields'

/** What is said and agreed at a step; each act is a revision of the whole (R-ROUTE-3). */
export const routestapInhoud = z.object({
  /** Why this step, why not, or why it was stopped. */
  waarom: kort(2_000).default(''),
  /** Why the vertrouwenspersoon took an active part, against the rule. */
  waaromActief: kort(1_000).default(''),
  doel: kort(2_000).default(''),
  letOp: kort(2_000).default(''),
  valkuilen: kort(2_000).default(''),
  afspraken: kort(4_000).default(''),
  resultaat: kort(4_000).default(''),
  nazorg: kort(2_000).default(''),
})
export type RoutestapInhoud = z.infer<typeof routestapInhoud>

export const actiefInhoud = routestapInhoud.extend({
  waaromActief: kort(1_000).trim().min(1, 'Schrijf op waarom u hier zelf het woord voert.'),
})
export const resultaatInhoud = routestapInhoud.extend({
  resultaat: kort(4_000).trim().min(1, 'Schrijf op wat deze stap opleverde.'),
})
export const nazorgInhoud = routestapInhoud.extend({
  nazorg: kort(2_000).trim().min(1, 'Schrijf op hoe het nu gaat.'),
})
export const waaromInhoud = routestapInhoud.extend({
  waarom: kort(2_000).trim().min(1, 'Schrijf op waarom.'),
})
