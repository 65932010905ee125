import { concatBytes, utf8 } from '@/lib/kernel/bytes'
import { aeadOpen, aeadSeal } from './aead'
import { opening, VaultError } from './errors'
import { randomBytes } from './hkdf'
import { normaliseWord, wordsOf } from './words'

/**
 * A copy for someone without an account: opened by words alone, in any browser, without our code (decision 0008).
 * version 1 | rounds 4 | salt 16 | nonce 12 | ciphertext and tag; the first 21 bytes are associated data.
 */
const VERSION = 1
const SALT_BYTES = 16
export const AFSCHRIFT_HEAD_BYTES = 5 + SALT_BYTES
export const AFSCHRIFT_LABEL = 'geborgen/v1/afschrift'

/** With six words of 2,048 (66 bits) a guess costs this many rounds of PBKDF2-SHA256. */
const AFSCHRIFT_ROUNDS = 2_000_000

/** Six words, to be given by another way than the file. */
export function proposeAfschriftWords(): string[] {
  return wordsOf(randomBytes(9)).slice(0, 6)
}

export async function sealAfschrift(words: readonly string[], content: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const rounds = new Uint8Array(4)
  new DataView(rounds.buffer).setUint32(0, AFSCHRIFT_ROUNDS)
  const head = concatBytes(Uint8Array.of(VERSION), rounds, randomBytes(SALT_BYTES))
  return concatBytes(head, await aeadSeal(await keyOf(words, head), content, aadOf(head)))
}

export async function openAfschrift(words: readonly string[], sealed: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return opening(async () => {
    const head = sealed.subarray(0, AFSCHRIFT_HEAD_BYTES)
    const rounds = new DataView(head.buffer, head.byteOffset).getUint32(1)
    if (head[0] !== VERSION || rounds !== AFSCHRIFT_ROUNDS) throw new VaultError()
    return aeadOpen(await keyOf(words, head), sealed.subarray(AFSCHRIFT_HEAD_BYTES), aadOf(head))
  })
}

async function keyOf(words: readonly string[], head: Uint8Array): Promise<CryptoKey> {
  const secret = utf8(words.map(normaliseWord).join(' '))
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey'])
  const salt = new Uint8Array(head.subarray(5))
  const parameters = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: AFSCHRIFT_ROUNDS }
  return crypto.subtle.deriveKey(parameters, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

function aadOf(head: Uint8Array): Uint8Array {
  return concatBytes(utf8(AFSCHRIFT_LABEL), head)
}
