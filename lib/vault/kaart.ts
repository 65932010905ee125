import { type EnvelopeHeader, uuidBytes } from '@/lib/kernel/envelope'
import { openJson, sealJson } from './envelope'
import { baseKey, deriveAesKey } from './hkdf'

/** Where a card stands: the row of a noun that a list shows. */
export type KaartPlace = { bestuurId: string; objectId: string }

/** One key for all cards of a holder, so that a list costs one AES call per line and no grant. */
export async function kaartKey(vaultKey: Uint8Array): Promise<CryptoKey> {
  return deriveAesKey(await baseKey(vaultKey), 'kaart')
}

export async function sealKaart(key: CryptoKey, place: KaartPlace, inhoud: unknown): Promise<Uint8Array> {
  return sealJson(key, kaartHeader(place), inhoud)
}

export async function openKaart(key: CryptoKey, place: KaartPlace, bytes: Uint8Array): Promise<unknown> {
  return openJson(key, bytes, kaartHeader(place))
}

// A card has no revisions: it follows the kern, is replaced with it, and no list depends on which of two is newer.
function kaartHeader({ bestuurId, objectId }: KaartPlace): EnvelopeHeader {
  uuidBytes(objectId)
  return { soort: 'persoon', bestuurId, objectId, sectie: 'kaart', itemId: objectId, revisie: 1 }
}
