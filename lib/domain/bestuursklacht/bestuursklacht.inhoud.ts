import { z } from 'zod'
import { kort } from '@/lib/kernel/fields'

/** The klacht itself, with names: for who holds the office of the bestuur and is not involved. */
export const bestuursklachtKern = z.object({
  klager: kort(300).trim().min(1, 'Vul in wie de klacht indiende, en hoe u die bereikt.'),
  aangeklaagde: kort(300).trim().min(1, 'Vul in tegen wie de klacht is. Weet u het niet? Schrijf dat op.'),
  klacht: kort(20_000).trim().min(1, 'Schrijf op wat er in de klacht staat.'),
})
export type BestuursklachtKern = z.infer<typeof bestuursklachtKern>

/** Of a step: what was done and why. Of a decision also which measures. */
export const klachtstapInhoud = z.object({
  toelichting: kort(20_000).trim().min(1, 'Schrijf op wat u deed of besloot, en waarom.'),
  maatregelen: kort(8_000).trim(),
})
export type KlachtstapInhoud = z.infer<typeof klachtstapInhoud>

/** Of a copy: what was left out, and why that outweighed (art. 15 and what is said of it). */
export const weglatingInhoud = z.object({
  weggelaten: kort(4_000).trim().min(1, 'Schrijf op wat u wegliet, en waarom.'),
})
export type WeglatingInhoud = z.infer<typeof weglatingInhoud>
