import { z } from 'zod'
import { kort } from '@/lib/kernel/fields'

/** The report, with names (R-MELD-8): for the bestuur and nobody else. What is not known is said so in words. */
export const meldketenKern = z.object({
  leerling: kort(300).trim().min(1, 'Vul in om welke leerling het gaat. Weet u het niet? Schrijf dat op.'),
  aangeklaagde: kort(300).trim().min(1, 'Vul in wie het gedaan zou hebben. Weet u het niet? Schrijf dat op.'),
  melder: kort(300).trim().min(1, 'Vul in van wie u het hoorde. Zag u het zelf? Schrijf dat op.'),
  feiten: kort(8_000).trim().min(1, 'Schrijf op wat u weet. Alleen wat u hoorde of zag.'),
  bereikbaar: kort(200).trim().min(1, 'Vul in hoe het bestuur u kan bereiken.'),
})
export type MeldketenKern = z.infer<typeof meldketenKern>

/** Of a step of the bestuur: with whom it was done, and why it was decided so. */
export const meldketenToelichting = z.object({
  toelichting: kort(8_000).trim().min(1, 'Schrijf op wat er is gedaan of besloten, met wie, en waarom.'),
})
export type MeldketenToelichting = z.infer<typeof meldketenToelichting>
