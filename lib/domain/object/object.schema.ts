import { z } from 'zod'
import { fromBase64Url } from '@/lib/kernel/bytes'
import { decodeHeader } from '@/lib/kernel/envelope'

const unsealed = 'Er ging iets mis bij het verzegelen. Probeer het opnieuw.'
const base64Url = z.string().regex(/^[A-Za-z0-9_-]+$/, unsealed)
export const uuid = z.uuid('Deze verwijzing klopt niet. Ga terug en probeer het opnieuw.')

/** One envelope: 1 MB sealed is 1.34 MB of text, and server actions take less; large things go through byte routes. */
const envelope = base64Url.max(700_000, 'Deze tekst is te lang om te bewaren. Maak er twee van.')
export const envelopes = z.array(envelope).max(40)
export const kaart = base64Url.max(8_000, 'De naam of het onderwerp is te lang.').refine(isKaart, unsealed)

export const newOwnObject = z.object({ id: uuid, eigen: base64Url.max(500) })
/** An object made for another: the key sealed to that person's public key. */
export const newObjectFor = z.object({ id: uuid, houder: uuid, hpke: base64Url.max(500) })

export type NewOwnObject = z.infer<typeof newOwnObject>
export type NewObjectFor = z.infer<typeof newObjectFor>

/** Of a card too the server reads the header: a name that was not sealed has none. */
function isKaart(text: string): boolean {
  const bytes = fromBase64Url(text)
  const header = bytes && decodeHeader(bytes)
  return header?.soort === 'persoon' && header.sectie === 'kaart'
}
