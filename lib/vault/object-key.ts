import { type Sectie, uuidBytes } from '@/lib/kernel/envelope'
import { baseKey, deriveAesKey, randomBytes } from './hkdf'

export type GrantedSectie = Exclude<Sectie, 'notities'>

/** Imported once per key: each section, and each opening and sealing, derives from the same. */
const bases = new WeakMap<Uint8Array, Promise<CryptoKey>>()

export function newObjectKey(): Uint8Array {
  return randomBytes(32)
}

/** `bestand` seals what belongs to a file (name, type, size, file key); its chunks are under the file key itself. */
export async function sectionKey(objectKey: Uint8Array, sectie: GrantedSectie): Promise<CryptoKey> {
  return deriveAesKey(await baseOf(objectKey), `sectie/${sectie}`)
}

// Notities come from the holder's own vault key and not from the object key: who receives the object, by grant,
// verwijzing, overdracht or illness pack, receives the object key, and so can never receive the notities with it.
export async function notitiesKey(vaultKey: Uint8Array, objectId: string): Promise<CryptoKey> {
  uuidBytes(objectId)
  return deriveAesKey(await baseKey(vaultKey), `notities/${objectId}`)
}

function baseOf(key: Uint8Array): Promise<CryptoKey> {
  const base = bases.get(key) ?? baseKey(key)
  bases.set(key, base)
  return base
}
