import { z } from 'zod'
import { kort } from '@/lib/kernel/fields'

const lang = (message: string) => kort(8_000).trim().min(1, message)

/** The advies itself, for the office and its sender (R-ADV-1). */
export const adviesKern = z.object({
  onderwerp: kort(120).trim().min(1, 'Vul in waar het advies over gaat.'),
  feiten: lang('Schrijf op wat u ziet. Alleen feiten, zonder namen.'),
  probleem: lang('Schrijf op wat het probleem is.'),
  mogelijkheden: lang('Schrijf op wat de school kan doen. Noem liever twee dingen dan één.'),
  voorstel: lang('Schrijf op wat u voorstelt.'),
})
export type AdviesKern = z.infer<typeof adviesKern>

/** The words with a step: of the talk, the answer, the follow-up or the end. */
export const adviesWoorden = z.object({ tekst: lang('Schrijf op wat er is gezegd of besloten.') })
export type AdviesWoorden = z.infer<typeof adviesWoorden>
