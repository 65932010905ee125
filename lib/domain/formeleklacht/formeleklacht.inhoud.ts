import { z } from 'zod'
import { kort } from '@/lib/kernel/fields'

/** What was said or written at one step, in words. */
export const gebeurtenisInhoud = z.object({ tekst: kort(4_000) })
export type GebeurtenisInhoud = z.infer<typeof gebeurtenisInhoud>

/** Of a step for another reason than those asked, that reason (R-KL-4). */
export const redenGebeurtenis = z.object({ tekst: kort(4_000).trim().min(1, 'Schrijf op welke reden dat is.') })

/** Who helps or speaks for whom, by name (R-KL-3). */
export const bijstandInhoud = z.object({ wieKlager: kort(300), wieAangeklaagde: kort(300) })
export type BijstandInhoud = z.infer<typeof bijstandInhoud>
