import { z } from 'zod'
import { probleemgebieden } from '@/lib/domain/melding/melding'
import { uuid } from '@/lib/domain/object/object.schema'
import { regel, vinkjes } from '@/lib/kernel/fields'
import { doelgroepen, ingangSoorten } from './socialekaart'
import { isBereikbaar } from './socialekaart.rules'

const leeg = (most: number, form?: { pattern: RegExp; message: string }) =>
  z
    .string()
    .trim()
    .max(most, `Maak dit korter dan ${most} tekens.`)
    .refine((text) => !text || !form || form.pattern.test(text), form?.message)
    .optional()
    .transform((text) => text || null)

const velden = {
  soort: z.enum(ingangSoorten, 'Kies wie of wat dit is.'),
  naam: regel('Vul de naam in, of de functie.'),
  schoolId: z
    .union([uuid, z.literal('')], 'Kies voor welke school dit is.')
    .optional()
    .transform((id) => id || null),
  waarvoor: regel('Schrijf in een zin waarvoor iemand hier terechtkan.', 300),
  telefoon: leeg(30, { pattern: /^[+\d][\d\s()-]{2,}$/, message: 'Vul een telefoonnummer in, zoals 030 123 45 67.' }),
  mail: leeg(120, { pattern: /^\S+@\S+\.\S+$/, message: 'Vul een mailadres in, zoals naam@voorbeeld.nl.' }),
  site: leeg(120, { pattern: /^[^\s/]+\.\S+$/, message: 'Vul een website in, zoals www.voorbeeld.nl.' }),
  uren: leeg(120),
  probleemgebieden: vinkjes(probleemgebieden),
  voorWie: vinkjes(doelgroepen).refine((wie) => wie.length > 0, 'Kies voor wie dit is.'),
}
const bereikbaar = { path: ['telefoon'], message: 'Vul een telefoonnummer, een mailadres of een website in.' }

/** `id` comes with the empty form, so that sending it twice adds one. */
export const recordIngangInput = z.object({ ...velden, id: uuid }).refine(isBereikbaar, bereikbaar)
export type RecordIngangInput = z.infer<typeof recordIngangInput>

export const amendIngangInput = z
  .object({ ...velden, ingangId: uuid, revisie: z.coerce.number().int() })
  .refine(isBereikbaar, bereikbaar)
export type AmendIngangInput = z.infer<typeof amendIngangInput>

export const withdrawIngangInput = z.object({ ingangId: uuid })
export type WithdrawIngangInput = z.infer<typeof withdrawIngangInput>
