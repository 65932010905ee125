import { z } from 'zod'
import { loyaliteitBesluiten, loyaliteiten } from '@/lib/domain/dossier/dossier'
import { kaart, newObjectFor, newOwnObject, uuid } from '@/lib/domain/object/object.schema'
import { toestemmingInput } from '@/lib/domain/toestemming/toestemming.schema'
import { overdrachtRedenen, weigeringen } from './overdracht'

const base64Url = z.string().regex(/^[A-Za-z0-9_-]+$/)
/** A whole dossier goes in one act: more envelopes than another act has, and through a route that takes more bytes. */
const delen = z.array(base64Url.max(1_400_000)).max(2_000)

export const proposeOverdrachtInput = z.object({
  dossierId: uuid,
  revisie: z.number().int(),
  naar: uuid,
  reden: z.enum(overdrachtRedenen, 'Kies waarom u het dossier overdraagt.'),
  namenBekend: z.boolean(),
  /** Noted together with the proposal, where it was not there yet. */
  toestemming: toestemmingInput.nullable(),
  bewijs: z.array(base64Url.max(50_000)).max(1),
  /** The object that the receiver takes over: her key in it beside one's own. */
  nieuw: newOwnObject.extend({ hpke: base64Url.max(500) }),
  stukken: z.array(uuid).max(2_000),
  delen,
  /** The small one that she may open before. */
  voorstel: newObjectFor,
  kern: z.array(base64Url.max(50_000)).length(1),
})
export type ProposeOverdrachtInput = z.infer<typeof proposeOverdrachtInput>

export const withdrawOverdrachtInput = z.object({ overdrachtId: uuid })
export type WithdrawOverdrachtInput = z.infer<typeof withdrawOverdrachtInput>

export const acceptOverdrachtInput = z.object({
  overdrachtId: uuid,
  eigenKind: z.boolean(),
  loyaliteit: z.array(z.enum(loyaliteiten)),
  loyaliteitBesluit: z.enum(loyaliteitBesluiten, 'Kies wat u doet met de vragen over uw eigen positie.'),
})
export type AcceptOverdrachtInput = z.infer<typeof acceptOverdrachtInput>

export const declineOverdrachtInput = z.object({
  overdrachtId: uuid,
  weigering: z.enum(weigeringen, 'Kies waarom u het dossier niet aanneemt.'),
})
export type DeclineOverdrachtInput = z.infer<typeof declineOverdrachtInput>

export const receiveOverdrachtInput = z.object({
  dossierId: uuid,
  eigen: base64Url.max(500),
  kaart,
  /** The cards of its actions, anew: the giver's were under her own key. */
  acties: z.array(z.object({ id: uuid, kaart })).max(500),
})
export type ReceiveOverdrachtInput = z.infer<typeof receiveOverdrachtInput>
