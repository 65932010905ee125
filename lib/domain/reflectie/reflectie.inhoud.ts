import { z } from 'zod'
import { kort } from '@/lib/kernel/fields'
import { scores } from './reflectie'

const score = z.enum(scores, 'Kies hoe het nu is.')

/** How she rates herself, and what she wants to be different. */
export const reflectieInhoud = z.object({
  eerste: score,
  tweede: score,
  derde: score,
  wat: kort(4_000),
  hoe: kort(4_000),
  wie: kort(2_000),
})
export type ReflectieInhoud = z.infer<typeof reflectieInhoud>
