import { z } from 'zod'
import { instellingOpties as opties, presets } from './instellingen'

const kies = 'Kies een van de mogelijkheden.'

export const instellingenSchema = z.object({
  model: z.enum(opties.model, kies),
  volgorde: z.enum(opties.volgorde, kies),
  signalen: z.enum(opties.signalen, kies),
  eigenKinderen: z.enum(opties.eigenKinderen, kies),
  oudersBeslist: z.enum(opties.oudersBeslist, kies),
  zonderToestemming: z.enum(opties.zonderToestemming, kies),
  afwikkelDagen: z.coerce
    .number('Vul een getal in.')
    .int()
    .min(1, 'Vul een getal van 1 of hoger in.')
    .max(90, 'Vul een getal tot en met 90 in.'),
})

export const presetSchema = z.enum([...presets, 'eigen'], kies)
