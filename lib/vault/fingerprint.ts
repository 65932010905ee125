import { concatBytes, utf8 } from '@/lib/kernel/bytes'
import { plain } from './plain'
import { wordsOf } from './words'

/** Six words to read to each other, by telephone or in the corridor: 66 bits of SHA-256 over the public key. */
export async function compareWords(publicKey: Uint8Array): Promise<string[]> {
  const named = concatBytes(utf8('geborgen/v1/vergelijk'), plain(publicKey))
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', named))
  return wordsOf(hash).slice(0, 6)
}
