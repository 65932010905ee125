import { z } from 'zod'
import { uuid } from '@/lib/domain/object/object.schema'
import { type Rol, rollen } from '@/lib/kernel/actor'
import { dag, dagOfLeeg, ids, vinkjes } from '@/lib/kernel/fields'
import { doelgroepen, nevenfuncties, soorten } from './aanstelling'
import { isContactpersoon, needsSchools } from './aanstelling.rules'
import { prepareRefusals } from './aanstelling.texts'

const keuze = (message: string) => z.enum(['ja', 'nee'], message)

/** Also said while other fields are still wrong: what is missing shows at once, each at its field. */
const missing = (field: string, message: string) => ({ path: [field], message, when: () => true })
const isAdviser = (rol: Rol) => rol === 'vertrouwenspersoon'

export const prepareAanstellingInput = z
  .object({
    rol: z.enum(rollen, 'Kies een taak.'),
    wie: z.union([z.literal('nieuw'), uuid], 'Kies om wie het gaat.'),
    naam: z.string().trim().max(120, 'Maak de naam korter dan 120 tekens.').default(''),
    mail: z.string().trim().toLowerCase().default(''),
    scholen: ids,
    inDienst: keuze('Kies of deze persoon in dienst is.').nullish(),
    soort: z.enum(soorten, 'Kies intern of extern.').nullish(),
    doelgroep: vinkjes(doelgroepen),
    voordracht: keuze('Kies of een commissie deze persoon heeft voorgedragen.').nullish(),
    nevenfuncties: vinkjes(nevenfuncties),
    vanaf: dag('Vul de datum in waarop de aanstelling begint.'),
    tot: dagOfLeeg('Vul een datum in, of laat dit leeg.'),
  })
  .refine(({ wie, naam }) => wie !== 'nieuw' || naam, missing('naam', 'Vul de naam in.'))
  .refine(
    ({ wie, mail }) => wie !== 'nieuw' || z.email().safeParse(mail).success,
    missing('mail', 'Vul een mailadres in, zoals naam@school.nl.'),
  )
  .refine(
    ({ rol, scholen }) => !needsSchools(rol) || scholen?.length > 0,
    missing('scholen', 'Kies minstens één school.'),
  )
  .refine(({ rol, soort }) => !isAdviser(rol) || soort, missing('soort', 'Kies intern of extern.'))
  .refine(
    ({ rol, doelgroep }) => !isAdviser(rol) || doelgroep?.length > 0,
    missing('doelgroep', 'Kies voor wie deze persoon er is.'),
  )
  .refine(({ rol, inDienst }) => !isAdviser(rol) || inDienst, missing('inDienst', 'Kies of deze persoon in dienst is.'))
  .refine(
    ({ rol, inDienst }) => !isContactpersoon(rol) || inDienst !== 'nee',
    missing('inDienst', prepareRefusals.contactpersoon_is_staff),
  )
  .refine(
    ({ vanaf, tot }) => !(vanaf && tot) || vanaf <= tot,
    missing('tot', 'De laatste dag ligt voor de eerste dag. Pas een van de twee aan.'),
  )
export type PrepareAanstellingInput = z.infer<typeof prepareAanstellingInput>

export const aanstellingInput = z.object({ aanstellingId: uuid })
export type AanstellingInput = z.infer<typeof aanstellingInput>

/** `direct`: yesterday was the last day. */
export const endAanstellingInput = z
  .object({
    aanstellingId: uuid,
    wanneer: z.enum(['direct', 'later'], 'Kies wanneer de aanstelling eindigt.'),
    laatsteDag: dagOfLeeg('Vul de laatste dag in.'),
    uitgelegd: z.literal('ja', 'Bevestig dat u dit met deze persoon hebt besproken.'),
  })
  .refine(({ wanneer, laatsteDag }) => wanneer === 'direct' || laatsteDag !== null, {
    path: ['laatsteDag'],
    message: 'Vul de laatste dag in.',
  })
export type EndAanstellingInput = z.infer<typeof endAanstellingInput>

export const recordAfwezigheidInput = z.object({
  vanaf: dag('Vul de eerste dag in.'),
  tot: dagOfLeeg('Vul een datum in, of laat dit leeg.'),
  vervangerId: z.union([uuid, z.literal('').transform(() => null)], 'Kies wie u vervangt.').nullish(),
})
export type RecordAfwezigheidInput = z.infer<typeof recordAfwezigheidInput>

export const recordEigenSchoolInput = z.object({ scholen: ids })
export type RecordEigenSchoolInput = z.infer<typeof recordEigenSchoolInput>

export const withdrawAfwezigheidInput = z.object({ afwezigheidId: uuid })
export type WithdrawAfwezigheidInput = z.infer<typeof withdrawAfwezigheidInput>
