import { concatBytes, fromUtf8, sameBytes, utf8 } from '@/lib/kernel/bytes'
import { type EnvelopeHeader, encodeHeader, HEADER_BYTES, MAX_ENVELOPE_BYTES } from '@/lib/kernel/envelope'
import { aeadOpen, aeadSeal, NONCE_BYTES, TAG_BYTES } from './aead'
import { opening, VaultError } from './errors'
import { pad, roomWithin, unpad } from './padding'

/** What fits in one envelope; longer content is a file. */
export const MAX_CONTENT_BYTES = roomWithin(MAX_ENVELOPE_BYTES - HEADER_BYTES - NONCE_BYTES - TAG_BYTES)

/** header (version, suite, ids, revisie) | nonce | ciphertext */
export async function sealEnvelope(key: CryptoKey, header: EnvelopeHeader, plaintext: Uint8Array): Promise<Uint8Array> {
  if (header.soort === 'draft') throw new RangeError('A draft is sealed by sealDraft')
  if (plaintext.length > MAX_CONTENT_BYTES) throw new RangeError('Too long for one envelope')
  const head = encodeHeader(header)
  return concatBytes(head, await aeadSeal(key, pad(plaintext), head))
}

export async function openEnvelope(key: CryptoKey, bytes: Uint8Array, expected: EnvelopeHeader): Promise<Uint8Array> {
  return opening(async () => {
    const head = encodeHeader(expected)
    if (expected.soort === 'draft' || !sameBytes(bytes.subarray(0, HEADER_BYTES), head)) throw new VaultError()
    if (bytes.length > MAX_ENVELOPE_BYTES) throw new VaultError()
    return unpad(await aeadOpen(key, bytes.subarray(HEADER_BYTES), head))
  })
}

export async function sealJson(key: CryptoKey, header: EnvelopeHeader, value: unknown): Promise<Uint8Array> {
  return sealEnvelope(key, header, utf8(JSON.stringify(value)))
}

/** Gives `unknown`: what was sealed by an older version is judged by the schema of its noun, not trusted. */
export async function openJson(key: CryptoKey, bytes: Uint8Array, expected: EnvelopeHeader): Promise<unknown> {
  const content = await openEnvelope(key, bytes, expected)
  return opening(async () => JSON.parse(fromUtf8(content)))
}
