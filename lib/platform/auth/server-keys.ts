import 'server-only'
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import { toBase64Url, utf8 } from '@/lib/kernel/bytes'
import { env } from '../env'

/** HMAC under the pepper, which stands in the environment and never in the database. `soort` keeps uses apart. */
export function peppered(soort: string, value: string | Uint8Array): Uint8Array<ArrayBuffer> {
  const key = Buffer.from(env().GEBORGEN_PEPPER, 'base64')
  return new Uint8Array(createHmac('sha256', key).update(`${soort}\0`).update(value).digest())
}

export function sameSecret(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b)
}

/** nonce 12 | tag 16 | ciphertext, bound to what it is for: a stolen table holds no TOTP secret and no wrap. */
export function sealForServer(soort: string, owner: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', serverKey(), nonce).setAAD(utf8(`${soort}\0${owner}`))
  const body = Buffer.concat([cipher.update(content), cipher.final()])
  return new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), body]))
}

/** Throws when it was sealed for something else, or under another key. */
export function openForServer(soort: string, owner: string, sealed: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.from(sealed)
  const decipher = createDecipheriv('aes-256-gcm', serverKey(), bytes.subarray(0, 12))
  decipher.setAAD(utf8(`${soort}\0${owner}`)).setAuthTag(bytes.subarray(12, 28))
  return new Uint8Array(Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]))
}

/** For an address that is not known: as long as a real one, and the same each time. */
export function madeUpSalt(soort: string, mail: string): string {
  return toBase64Url(peppered(`zout/${soort}`, mail).subarray(0, 16))
}

let key: Buffer | undefined

function serverKey(): Buffer {
  key ??= Buffer.from(hkdfSync('sha256', Buffer.from(env().GEBORGEN_ZEGELSLEUTEL, 'base64'), '', 'geborgen/auth', 32))
  return key
}
