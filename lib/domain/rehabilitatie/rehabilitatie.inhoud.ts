import { z } from 'zod'
import { kort } from '@/lib/kernel/fields'

/** About whom, what it did to him, and what he wants. */
export const rehabilitatieKern = z.object({
  naam: kort(80).trim().min(1, 'Vul in om wie het gaat.'),
  gevolgen: kort(8_000),
  wensen: kort(8_000),
})
export type RehabilitatieKern = z.infer<typeof rehabilitatieKern>

export const gesprekInhoud = z.object({ verslag: kort(20_000).trim().min(1, 'Schrijf op wat er besproken is.') })
export type GesprekInhoud = z.infer<typeof gesprekInhoud>

export const maatregelInhoud = z.object({
  tekst: kort(8_000).trim().min(1, 'Schrijf op wat u precies gaat doen of zeggen.'),
})
export type MaatregelInhoud = z.infer<typeof maatregelInhoud>

export const klagermaatregelInhoud = z.object({
  waarom: kort(8_000).trim().min(1, 'Schrijf op waarom u dit besluit, en waaruit dat blijkt.'),
})
export type KlagermaatregelInhoud = z.infer<typeof klagermaatregelInhoud>
