import { z } from 'zod'
import { type Commissiereglement, commissieTermijnen } from '@/lib/domain/reglement/reglement'
import { regelUit, regelVelden } from '@/lib/domain/reglement/reglement.schema'
import { dag, kort, regel } from '@/lib/kernel/fields'
import { commissieSoorten } from './klachtencommissie'

const leeg = (most: number) =>
  kort(most)
    .trim()
    .default('')
    .transform((text) => text || null)

/** As the form sends it: of each term its fields, empty where the committee says nothing of it. */
export const amendKlachtencommissieInput = z.object({
  soort: z.enum(commissieSoorten, 'Kies welke commissie het is.'),
  naam: regel('Vul de naam van de commissie in.'),
  adres: leeg(200),
  telefoon: leeg(40),
  mail: leeg(120),
  site: leeg(120),
  onafhankelijk: z.enum(['ja', 'nee'], 'Kies of de commissie onafhankelijk is.'),
  geldtVanaf: dag('Vul de dag in waarop dit ingaat.'),
  ...regelVelden(commissieTermijnen),
})
export type AmendKlachtencommissieInput = z.infer<typeof amendKlachtencommissieInput>

export function commissiereglementUit(input: AmendKlachtencommissieInput): Commissiereglement {
  return Object.fromEntries(
    commissieTermijnen.flatMap((soort) => {
      const found = regelUit(input, soort)
      return found ? [[soort, found]] : []
    }),
  )
}
