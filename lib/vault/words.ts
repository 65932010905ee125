import { randomBytes } from './hkdf'
import { woorden } from './woorden.data'

const BITS_PER_WORD = 11

const indexes = new Map(woorden.map((woord, index) => [woord, index]))

/** Six words of 2,048: 66 bits, more than anyone thinks up. */
export function proposePassphrase(): string {
  return wordsOf(randomBytes(9)).slice(0, 6).join(' ')
}

export function wordsOf(bytes: Uint8Array): string[] {
  const words: string[] = []
  for (let bit = 0; bit + BITS_PER_WORD <= bytes.length * 8; bit += BITS_PER_WORD) {
    words.push(woorden[bitsAt(bytes, bit)] ?? '')
  }
  return words
}

/** The bits of the words, filled with zeros to whole bytes; null if one is not on the list. */
export function bytesOf(words: readonly string[]): Uint8Array | null {
  const bytes = new Uint8Array(Math.ceil((words.length * BITS_PER_WORD) / 8))
  for (const [at, word] of words.entries()) {
    const index = indexes.get(normaliseWord(word))
    if (index === undefined) return null
    for (let i = 0; i < BITS_PER_WORD; i++) {
      const bit = at * BITS_PER_WORD + i
      if ((index >> (BITS_PER_WORD - 1 - i)) & 1) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (0x80 >> (bit & 7))
    }
  }
  return bytes
}

export function normaliseWord(word: string): string {
  return word.normalize('NFKC').trim().toLowerCase()
}

function bitsAt(bytes: Uint8Array, start: number): number {
  let value = 0
  for (let bit = start; bit < start + BITS_PER_WORD; bit++) {
    value = (value << 1) | (((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1)
  }
  return value
}
