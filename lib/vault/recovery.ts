import { concatBytes } from '@/lib/kernel/bytes'
import { VaultError } from './errors'
import { randomBytes } from './hkdf'
import { type ArgonParams, type Derived, defaultParams, derive } from './passphrase'
import { bytesOf, normaliseWord, wordsOf } from './words'

const ENTROPY_BYTES = 16
const WORDS = 12

export type WordsCheck = 'goed' | 'niet twaalf woorden' | 'onbekend woord' | 'controlecijfer klopt niet'

/** 128 random bits and a check of four: 132 bits, twelve words. */
export function newRecoveryWords(): string[] {
  const entropy = randomBytes(ENTROPY_BYTES)
  return wordsOf(concatBytes(entropy, Uint8Array.of(check(entropy) << 4)))
}

export function checkWords(words: readonly string[]): WordsCheck {
  if (words.length !== WORDS) return 'niet twaalf woorden'
  const bytes = bytesOf(words)
  if (!bytes) return 'onbekend woord'
  const given = (bytes[ENTROPY_BYTES] ?? 0) >> 4
  return given === check(bytes.subarray(0, ENTROPY_BYTES)) ? 'goed' : 'controlecijfer klopt niet'
}

export async function deriveFromWords(
  words: readonly string[],
  salt: Uint8Array,
  params: ArgonParams = defaultParams,
): Promise<Derived> {
  return derive('herstelwoorden', joinWords(words), salt, params)
}

export function joinWords(words: readonly string[]): string {
  if (checkWords(words) !== 'goed') throw new VaultError()
  return words.map(normaliseWord).join(' ')
}

// CRC-4 (x⁴ + x + 1). It only finds slips of the pen before the slow derivation starts; that the words are the right
// ones is shown by the commitment of the wrap.
function check(entropy: Uint8Array): number {
  let crc = 0
  for (const byte of entropy) {
    for (let bit = 7; bit >= 0; bit--) {
      const carry = ((crc >> 3) ^ (byte >> bit)) & 1
      crc = ((crc << 1) & 15) ^ (carry ? 3 : 0)
    }
  }
  return crc
}
