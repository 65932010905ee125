import { utf8 } from '@/lib/kernel/bytes'
import { opening, VaultError } from './errors'
import { baseKey, deriveBytes } from './hkdf'

/** Argon2id: t passes, m KiB, p lanes. */
export type ArgonParams = { t: number; m: number; p: number }
export type Derived = { authKey: Uint8Array; wrapKey: CryptoKey }

export const defaultParams: ArgonParams = { t: 3, m: 64 * 1024, p: 1 }
export const SALT_BYTES = 16

// Upper bounds: the parameters come from the server, which must not be able to hang the browser either.
const mostParams: ArgonParams = { t: 12, m: 1024 * 1024, p: 4 }

export async function deriveFromPassphrase(
  passphrase: string,
  salt: Uint8Array,
  params: ArgonParams = defaultParams,
): Promise<Derived> {
  return derive('wachtzin', normalisePassphrase(passphrase), salt, params)
}

/** One passphrase has one spelling, whatever keyboard it was typed on. */
export function normalisePassphrase(passphrase: string): string {
  return passphrase.normalize('NFKC').trim().replace(/\s+/gu, ' ')
}

/** `soort` keeps what comes from a passphrase apart from what comes from words, even were they the same text. */
export async function derive(
  soort: 'wachtzin' | 'herstelwoorden' | 'ambtcode' | 'ziektecode',
  text: string,
  salt: Uint8Array,
  params: ArgonParams,
): Promise<Derived> {
  if (!isStrong(params) || salt.length < SALT_BYTES) throw new VaultError()
  return opening(async () => {
    const stretched = await argon2id(text, salt, params)
    const base = await baseKey(stretched)
    const authKey = await deriveBytes(base, `${soort}/auth`, 32)
    const wrapSecret = await deriveBytes(base, `${soort}/wrap`, 32)
    const wrapKey = await baseKey(wrapSecret)
    stretched.fill(0)
    wrapSecret.fill(0)
    return { authKey, wrapKey }
  })
}

function isStrong({ t, m, p }: ArgonParams): boolean {
  const whole = [t, m, p].every(Number.isInteger)
  const enough = t >= defaultParams.t && m >= defaultParams.m && p >= defaultParams.p
  return whole && enough && t <= mostParams.t && m <= mostParams.m && p <= mostParams.p
}

// Loaded when used: 30 kB of WebAssembly that no page but sign-in, unlock and activation needs.
async function argon2id(text: string, salt: Uint8Array, { t, m, p }: ArgonParams): Promise<Uint8Array> {
  const hashWasm = await import('hash-wasm')
  const cost = { iterations: t, memorySize: m, parallelism: p }
  return hashWasm.argon2id({ password: utf8(text), salt, ...cost, hashLength: 32, outputType: 'binary' })
}
