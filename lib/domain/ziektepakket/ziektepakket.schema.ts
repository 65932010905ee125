import { z } from 'zod'
import { newActie } from '@/lib/domain/actie/actie.schema'
import { kaart, newOwnObject, uuid } from '@/lib/domain/object/object.schema'
import { acceptOverdrachtInput } from '@/lib/domain/overdracht/overdracht.schema'
import { toestemmingInput } from '@/lib/domain/toestemming/toestemming.schema'
import { MEEST_VERVANGERS } from './ziektepakket'

const base64Url = z.string().regex(/^[A-Za-z0-9_-]+$/)
const of32Bytes = base64Url.length(43)
const achtTekens = 'Een kenmerk heeft acht letters en cijfers.'
/** As it is typed from paper: capitals, spaces and dashes make no other reference. */
const kenmerk = z
  .string()
  .max(40, achtTekens)
  .transform((text) => text.toLowerCase().replace(/[\s.-]/g, ''))
  .pipe(z.string().regex(/^[a-z0-9]{8}$/, achtTekens))

export const prepareZiektepakketInput = z.object({
  dossierId: uuid,
  pakketId: uuid,
  kenmerk,
  salt: base64Url.length(22),
  codeHash: of32Bytes,
  sleutels: z
    .array(z.object({ accountId: uuid, wrap: base64Url.max(500) }))
    .min(1, 'Kies wie u kan vervangen.')
    .max(MEEST_VERVANGERS, 'Kies niet meer dan twee vervangers.'),
})
export type PrepareZiektepakketInput = z.infer<typeof prepareZiektepakketInput>

export const withdrawZiektepakketInput = z.object({ dossierId: uuid })
export type WithdrawZiektepakketInput = z.infer<typeof withdrawZiektepakketInput>

export const refuseZiektepakketInput = z.object({ dossierId: uuid })
export type RefuseZiektepakketInput = z.infer<typeof refuseZiektepakketInput>

export const papierzoutInput = z.object({ kenmerk })

export const askZiektepakketInput = z.object({ kenmerk, bewijs: of32Bytes })
export type AskZiektepakketInput = z.infer<typeof askZiektepakketInput>

const withPapier = z.object({ pakketId: uuid, bewijs: of32Bytes })
/** `nuGegeven`: the klager agrees now, in writing, which taking over records (R-OVD-4). */
export const openZiektepakketInput = withPapier.extend({ nuGegeven: z.boolean() })
export type OpenZiektepakketInput = z.infer<typeof openZiektepakketInput>

export const takeZiektepakketInput = withPapier.extend({
  nieuw: newOwnObject,
  delen: z.array(base64Url.max(1_400_000)).max(2_000),
  kaart,
  /** The cards of its actions, anew: the absent adviser's were under her own key. */
  acties: z.array(z.object({ id: uuid, kaart })).max(500),
  /** To tell the klager that one has it now. */
  vertellen: newActie.pick({ id: true, kaart: true }),
  /** Given now, where it was not there yet (R-OVD-4). */
  toestemming: toestemmingInput.nullable(),
  ...acceptOverdrachtInput.omit({ overdrachtId: true }).shape,
})
export type TakeZiektepakketInput = z.infer<typeof takeZiektepakketInput>
