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

export const amendKlachtencommissieInput = z
  .object({
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
  .transform((velden) => ({
    ...{ soort: velden.soort, naam: velden.naam, adres: velden.adres, telefoon: velden.telefoon },
    ...{ mail: velden.mail, site: velden.site, onafhankelijk: velden.onafhankelijk === 'ja' },
    geldtVanaf: velden.geldtVanaf,
    reglement: Object.fromEntries(
      commissieTermijnen.flatMap((soort) => {
        const found = regelUit(velden, soort)
        return found ? [[soort, found]] : []
      }),
    ) as Commissiereglement,
  }))
export type AmendKlachtencommissieInput = z.infer<typeof amendKlachtencommissieInput>
