import { concatBytes, sameBytes, utf8 } from '@/lib/kernel/bytes'
import { type EnvelopeHeader, encodeHeader, HEADER_BYTES, MAX_ENVELOPE_BYTES } from '@/lib/kernel/envelope'
import { TAG_BYTES } from './aead'
import { opening, VaultError } from './errors'
import { hpkeOpen, hpkeSeal } from './hpke'
import type { PrivateKey } from './key-pair'
import { pad, roomWithin, unpad } from './padding'

export type DraftHeader = EnvelopeHeader & { soort: 'draft' }

const ENC_BYTES = 32
const MAX_DRAFT_BYTES = roomWithin(MAX_ENVELOPE_BYTES - HEADER_BYTES - ENC_BYTES - TAG_BYTES)

/**
 * header | enc | ciphertext, sealed to one's own public key, so that a locked vault still saves what is typed. Anyone
 * who knows that key can make one: what comes out of a draft is a proposal that the writer reads before it is saved.
 */
export async function sealDraft(ownPublicKey: Uint8Array, header: DraftHeader, bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes.length > MAX_DRAFT_BYTES) throw new RangeError('Too long for one draft')
  const head = encodeHeader(header)
  return concatBytes(head, await hpkeSeal(ownPublicKey, context(header), pad(bytes)))
}

export async function openDraft(
  privateKey: PrivateKey | Uint8Array,
  bytes: Uint8Array,
  expected: DraftHeader,
): Promise<Uint8Array> {
  return opening(async () => {
    const { aad: head } = context(expected)
    if (expected.soort !== 'draft' || bytes.length > MAX_ENVELOPE_BYTES) throw new VaultError()
    if (!sameBytes(bytes.subarray(0, HEADER_BYTES), head)) throw new VaultError()
    return unpad(await hpkeOpen(privateKey, context(expected), bytes.subarray(HEADER_BYTES)))
  })
}

function context(header: DraftHeader) {
  return { info: utf8('geborgen/v1/draft'), aad: encodeHeader(header) }
}
