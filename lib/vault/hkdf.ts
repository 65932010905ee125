import { utf8 } from '@/lib/kernel/bytes'
import { plain } from './plain'

const KEY_BYTES = 32
const none = new Uint8Array()

/** A non-extractable base key: what is derived from it depends on a label of its own, never reused. */
export async function baseKey(secret: Uint8Array): Promise<CryptoKey> {
  if (secret.length !== KEY_BYTES) throw new RangeError('A secret has 32 bytes')
  return crypto.subtle.importKey('raw', plain(secret), 'HKDF', false, ['deriveKey', 'deriveBits'])
}

export async function deriveAesKey(base: CryptoKey, label: string, salt: Uint8Array = none): Promise<CryptoKey> {
  return crypto.subtle.deriveKey(parameters(label, salt), base, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ])
}

export async function deriveBytes(
  base: CryptoKey,
  label: string,
  length: number,
  salt: Uint8Array = none,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.deriveBits(parameters(label, salt), base, length * 8))
}

export function randomBytes(length: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(length))
}

function parameters(label: string, salt: Uint8Array) {
  return { name: 'HKDF', hash: 'SHA-256', salt: plain(salt), info: utf8(`geborgen/v1/${label}`) }
}
