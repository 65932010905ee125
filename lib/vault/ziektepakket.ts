import { concatBytes, utf8 } from '@/lib/kernel/bytes'
import { uuidBytes } from '@/lib/kernel/envelope'
import { unwrapCommitted, wrapCommitted } from './committed-wrap'
import { opening, VaultError } from './errors'
import { randomBytes } from './hkdf'
import { hpkeOpen, hpkeSeal } from './hpke'
import type { PrivateKey } from './key-pair'
import { type Derived, defaultParams, derive, SALT_BYTES } from './passphrase'
import { plain } from './plain'
import { bytesOf, normaliseWord, wordsOf } from './words'

/** For one dossier, one paper and one deputy: what was wrapped for another of them does not open. */
export type PakketContext = { bestuurId: string; objectId: string; pakketId: string; accountId: string }
/** What stands on the klager's paper: by which the pack is found, and the words that open it. Shown once, never kept. */
export type Papier = { kenmerk: string; woorden: string[] }
export type Papiersleutel = Derived & { salt: Uint8Array }

const FORMAT = Uint8Array.of(1, 4)
const WORDS = 8
// Without 0 and o, 1, i and l, 2 and z, 5 and s, 8 and b, u and v: it is read from paper, and said by telephone.
const signs = '34679acdefghjkmnpqrtwxy'
const KENMERK_SIGNS = 8

/** Eight words of 2,048: 88 bits. The reference is no secret. */
export function newPapier(): Papier {
  return { kenmerk: newKenmerk(), woorden: wordsOf(randomBytes(WORDS + 3)).slice(0, WORDS) }
}

/** `authKey` proves to the server that one has the paper; `wrapKey` never leaves the browser. */
export async function deriveFromPapier(woorden: readonly string[], salt?: Uint8Array): Promise<Papiersleutel> {
  const used = salt ?? randomBytes(SALT_BYTES)
  return { ...(await derive('ziektecode', joinPapier(woorden), used, defaultParams)), salt: used }
}

export function isPapier(woorden: readonly string[]): boolean {
  return woorden.length === WORDS && bytesOf(woorden) !== null
}

/** By this the server knows the proof again; it is no use to who reads it there. */
export async function hashOf(authKey: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', plain(authKey)))
}

/**
 * The key of the object, under the words and then to the deputy: whoever lacks one of the two has nothing. It opens what
 * a grant opens, so never the notities.
 */
export async function wrapForVervanger(
  { publicKey }: { publicKey: Uint8Array },
  { wrapKey }: Pick<Derived, 'wrapKey'>,
  objectKey: Uint8Array,
  ctx: PakketContext,
): Promise<Uint8Array> {
  const underWords = await wrapCommitted(wrapKey, 'ziektecode', ctx.pakketId, objectKey)
  return concatBytes(FORMAT, await hpkeSeal(publicKey, { info: contextBytes(ctx), aad: FORMAT }, underWords))
}

export async function unwrapAsVervanger(
  privateKey: PrivateKey | Uint8Array,
  { wrapKey }: Pick<Derived, 'wrapKey'>,
  wrap: Uint8Array,
  ctx: PakketContext,
): Promise<Uint8Array> {
  return opening(async () => {
    if (wrap[0] !== FORMAT[0] || wrap[1] !== FORMAT[1]) throw new VaultError()
    const sealed = wrap.subarray(FORMAT.length)
    const underWords = await hpkeOpen(privateKey, { info: contextBytes(ctx), aad: FORMAT }, sealed)
    return unwrapCommitted(wrapKey, 'ziektecode', ctx.pakketId, underWords)
  })
}

function joinPapier(woorden: readonly string[]): string {
  if (!isPapier(woorden)) throw new VaultError()
  return woorden.map(normaliseWord).join(' ')
}

/** Bytes beyond the last whole round of signs are thrown away, so that every sign is as likely. */
function newKenmerk(): string {
  const fair = 256 - (256 % signs.length)
  let kenmerk = ''
  while (kenmerk.length < KENMERK_SIGNS)
    for (const byte of randomBytes(KENMERK_SIGNS)) if (byte < fair) kenmerk += signs[byte % signs.length]
  return kenmerk.slice(0, KENMERK_SIGNS)
}

function contextBytes({ bestuurId, objectId, pakketId, accountId }: PakketContext): Uint8Array {
  return concatBytes(utf8('geborgen/v1/ziektepakket'), ...[bestuurId, objectId, pakketId, accountId].map(uuidBytes))
}
