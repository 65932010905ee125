import { concatBytes } from '@/lib/kernel/bytes'
import { plain } from './plain'

export const NONCE_BYTES = 12
export const TAG_BYTES = 16

/** AES-256-GCM: nonce | ciphertext | tag. */
export async function aeadSeal(
  key: CryptoKey,
  plaintext: Uint8Array,
  aad: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES))
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: plain(aad) }, key, plain(plaintext))
  return concatBytes(iv, new Uint8Array(sealed))
}

export async function aeadOpen(key: CryptoKey, bytes: Uint8Array, aad: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const whole = plain(bytes)
  const parameters = { name: 'AES-GCM', iv: whole.subarray(0, NONCE_BYTES), additionalData: plain(aad) }
  return new Uint8Array(await crypto.subtle.decrypt(parameters, key, whole.subarray(NONCE_BYTES)))
}
