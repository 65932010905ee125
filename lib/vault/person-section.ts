import { type EnvelopeHeader, NIL_ID } from '@/lib/kernel/envelope'
import { baseKey, deriveAesKey } from './hkdf'

/** Of the person herself: her private key (`kern`) and the list of what she has seen of others (`kaart`). */
type PersonSectie = 'kern' | 'kaart'

export function personHeader(accountId: string, sectie: PersonSectie, revisie: number): EnvelopeHeader {
  return { soort: 'persoon', bestuurId: NIL_ID, objectId: accountId, sectie, itemId: accountId, revisie }
}

export async function personSectionKey(vaultKey: Uint8Array, sectie: PersonSectie): Promise<CryptoKey> {
  return deriveAesKey(await baseKey(vaultKey), `persoon/${sectie}`)
}
