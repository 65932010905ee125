import { z } from 'zod'
import { kort } from '@/lib/kernel/fields'

/** What was told to whom; with a cold one why no more was done (R-DVW-1). Short enough for a melding (R-DOS-1). */
export const doorverwijzingInhoud = z.object({
  verteld: kort(500),
  waaromKoud: kort(300),
  vervolg: kort(500).default(''),
})
export type DoorverwijzingInhoud = z.infer<typeof doorverwijzingInhoud>

export const warmInhoud = doorverwijzingInhoud.extend({
  verteld: kort(500).trim().min(1, 'Schrijf op wat u vertelt, en aan wie.'),
})
export const koudInhoud = doorverwijzingInhoud.extend({
  waaromKoud: kort(300).trim().min(1, 'Schrijf op waarom u alleen een naam en nummer geeft.'),
})
