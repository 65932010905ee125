import { z } from 'zod'
import { regel } from '@/lib/kernel/fields'
import { grondslagen, sectoren } from './bestuur'
import { presets } from './instellingen'

/** Written as in a mail: Anna de Vries <anna@bestuur.nl> */
const persoon = (wie: string) =>
  z.string(`Vul in wie de ${wie} is: --${wie} "Voornaam Achternaam <naam@bestuur.nl>".`).transform((text, ctx) => {
    const [, naam, mail] = /^\s*(\S.*?)\s*<\s*(\S+@\S+\.\S+?)\s*>\s*$/.exec(text) ?? []
    if (naam && mail) return { naam, mail: mail.toLowerCase() }
    ctx.addIssue({ code: 'custom', message: `Schrijf de ${wie} zo: --${wie} "Voornaam Achternaam <naam@bestuur.nl>".` })
    return z.NEVER
  })

export const openBestuurInput = z
  .object({
    naam: regel('Vul de naam van het bestuur in: --naam "Stichting …".'),
    grondslag: z.enum(grondslagen, 'Kies --grondslag openbaar of --grondslag bijzonder.').default('bijzonder'),
    sector: z.enum(sectoren, 'Kies --sector po, vo, so of mbo.').default('po'),
    preset: z.enum(presets, 'Kies --preset handreiking of --preset isob.').default('handreiking'),
    bestuurder: persoon('bestuurder'),
    beheerder: persoon('beheerder'),
  })
  .refine(({ bestuurder, beheerder }) => bestuurder.mail !== beheerder.mail, {
    path: ['beheerder'],
    message: 'De bestuurder en de beheerder zijn twee mensen: wie klaarzet, bevestigt niet. Geef twee mailadressen.',
  })
export type OpenBestuurInput = z.infer<typeof openBestuurInput>
