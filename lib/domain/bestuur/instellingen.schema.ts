import { z } from 'zod'
import { dag, vinkjes } from '@/lib/kernel/fields'
import { mandaatHandelingen, instellingOpties as opties } from './instellingen'

const kies = 'Kies een van de mogelijkheden.'

const getal = (min: number, max: number) =>
  z.coerce
    .number('Vul een getal in.')
    .int('Vul een heel getal in.')
    .min(min, `Vul een getal van ${min} of hoger in.`)
    .max(max, `Vul een getal tot en met ${max} in.`)

export const instellingenSchema = z.object({
  model: z.enum(opties.model, kies),
  volgorde: z.enum(opties.volgorde, kies),
  signalen: z.enum(opties.signalen, kies),
  eigenKinderen: z.enum(opties.eigenKinderen, kies),
  oudersBeslist: z.enum(opties.oudersBeslist, kies),
  zonderToestemming: z.enum(opties.zonderToestemming, kies),
  horen: z.enum(opties.horen, kies),
  mondelingeKlacht: z.enum(opties.mondelingeKlacht, kies),
  vertrouwensinspecteur: z.enum(opties.vertrouwensinspecteur, kies),
  zelfAfhandelen: z.enum(opties.zelfAfhandelen, kies),
  rehabilitatie: z.enum(opties.rehabilitatie, kies),
  schoolgidsContactpersoon: z.enum(opties.schoolgidsContactpersoon, kies),
  schoolgidsVertrouwenspersoon: z.enum(opties.schoolgidsVertrouwenspersoon, kies),
  schoolgidsAanspreekpunt: z.enum(opties.schoolgidsAanspreekpunt, kies),
  afwikkelDagen: z.coerce
    .number('Vul een getal in.')
    .int()
    .min(1, 'Vul een getal van 1 of hoger in.')
    .max(90, 'Vul een getal tot en met 90 in.'),
  bewaarMaanden: getal(0, 24),
  bewaarMaximum: getal(1, 60),
  onderdrukkingDrempel: getal(3, 20),
  mandaat: vinkjes(mandaatHandelingen),
})

export const amendInstellingenInput = instellingenSchema.extend({ vanaf: dag('Vul de dag in waarop dit ingaat.') })
export type AmendInstellingenInput = z.infer<typeof amendInstellingenInput>
