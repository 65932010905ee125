import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { env } from '../env'

/** A job waits in a table: an activation link or an address must not lie there in clear. */
export function sealPayload(value: unknown): { sealed: string } {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', jobKey(), nonce)
  const body = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()])
  return { sealed: Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64') }
}

export function openPayload(payload: unknown): unknown {
  const bytes = Buffer.from((payload as { sealed: string }).sealed, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', jobKey(), bytes.subarray(0, 12))
  decipher.setAuthTag(bytes.subarray(12, 28))
  return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8'))
}

function jobKey(): Buffer {
  const master = Buffer.from(env().GEBORGEN_ZEGELSLEUTEL, 'base64')
  return Buffer.from(hkdfSync('sha256', master, '', 'geborgen/jobs', 32))
}
