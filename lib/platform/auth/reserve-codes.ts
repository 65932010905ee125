import 'server-only'
import { randomInt } from 'node:crypto'
import { peppered, sameSecret } from './server-keys'

// No vowels, so no words; nothing that looks like something else on paper.
const alphabet = '23456789BCDFGHJKMNPQRSTVWXZ'
const count = 10

/** Ten codes for when the phone is not at hand: shown once, each good for one time. */
export function newReserveCodes(): string[] {
  return Array.from({ length: count }, () => `${letters(5)}-${letters(5)}`)
}

export function reserveHash(accountId: string, code: string): Uint8Array<ArrayBuffer> {
  return peppered('reservecode', `${accountId}\0${normalised(code)}`)
}

/** The id of the code that fits, or null. Always ten comparisons, however many codes are left. */
export function fittingReserveCode(
  accountId: string,
  code: string,
  known: readonly { id: string; hash: string }[],
): string | null {
  const hash = reserveHash(accountId, code)
  let found: string | null = null
  for (let i = 0; i < count; i++) {
    const entry = known[i]
    if (sameSecret(hash, Buffer.from(entry?.hash ?? '00'.repeat(32), 'hex')) && entry) found = entry.id
  }
  return found
}

function letters(length: number): string {
  return Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join('')
}

function normalised(code: string): string {
  return code.toUpperCase().replace(/[^A-Z0-9]/g, '')
}
