import { concatBytes, sameBytes, utf8 } from '@/lib/kernel/bytes'
import { uuidBytes } from '@/lib/kernel/envelope'
import { unwrapCommitted, wrapCommitted } from './committed-wrap'
import { opening, VaultError } from './errors'
import { randomBytes } from './hkdf'
import { hpkeOpen, hpkeSeal } from './hpke'
import { importPrivateKey, newKeyPair, type PrivateKey, publicKeyOf } from './key-pair'
import { type ArgonParams, defaultParams, derive, SALT_BYTES } from './passphrase'
import { joinWords, newRecoveryWords } from './recovery'

/** `publicKey` is the office's present key: a grant of a key that was rotated away does not open as the present one. */
export type AmbtContext = { bestuurId: string; ambtId: string; publicKey: Uint8Array }
/** `secret` is what the next holder is granted; `privateKey` is what opens. */
export type AmbtKey = { secret: Uint8Array; privateKey: PrivateKey; publicKey: Uint8Array }
export type AmbtCode = { words: string[]; salt: Uint8Array; wrap: Uint8Array }

const FORMAT = Uint8Array.of(1, 2)

export async function newAmbtKey(): Promise<AmbtKey> {
  const { secret, publicKey } = await newKeyPair()
  return { secret, publicKey, privateKey: await importPrivateKey(secret) }
}

export async function grantAmbtKey(
  toPublicKey: Uint8Array,
  secret: Uint8Array,
  ctx: AmbtContext & { accountId: string },
): Promise<Uint8Array> {
  await ambtKeyOf(secret, ctx)
  return concatBytes(FORMAT, await hpkeSeal(toPublicKey, holderContext(ctx), secret))
}

export async function openAmbtKey(
  privateKey: PrivateKey | Uint8Array,
  wrap: Uint8Array,
  ctx: AmbtContext & { accountId: string },
): Promise<AmbtKey> {
  return opening(async () => {
    if (wrap[0] !== FORMAT[0] || wrap[1] !== FORMAT[1]) throw new VaultError()
    return ambtKeyOf(await hpkeOpen(privateKey, holderContext(ctx), wrap.subarray(FORMAT.length)), ctx)
  })
}

/** The code on paper for the safe of the bestuur: twelve words, the only way back when the last holder is gone. */
export async function newAmbtCode(secret: Uint8Array, { ambtId }: { ambtId: string }): Promise<AmbtCode> {
  const words = newRecoveryWords()
  const salt = randomBytes(SALT_BYTES)
  const { wrapKey } = await derive('ambtcode', joinWords(words), salt, defaultParams)
  return { words, salt, wrap: await wrapCommitted(wrapKey, 'ambtcode', ambtId, secret) }
}

export async function openAmbtWithWords(
  words: readonly string[],
  stored: { salt: Uint8Array; wrap: Uint8Array; params?: ArgonParams },
  ctx: AmbtContext,
): Promise<AmbtKey> {
  const { wrapKey } = await derive('ambtcode', joinWords(words), stored.salt, stored.params ?? defaultParams)
  return ambtKeyOf(await unwrapCommitted(wrapKey, 'ambtcode', ctx.ambtId, stored.wrap), ctx)
}

async function ambtKeyOf(secret: Uint8Array, ctx: AmbtContext): Promise<AmbtKey> {
  const privateKey = await importPrivateKey(secret)
  if (!sameBytes(await publicKeyOf(privateKey), ctx.publicKey)) throw new VaultError()
  return { secret, privateKey, publicKey: ctx.publicKey }
}

function holderContext({ bestuurId, ambtId, accountId, publicKey }: AmbtContext & { accountId: string }) {
  const ids = [bestuurId, ambtId, accountId].map(uuidBytes)
  return { info: concatBytes(utf8('geborgen/v1/ambt'), ...ids, publicKey), aad: FORMAT }
}

/**
 * A former key of an office, sealed to the key that takes its place: reports that were sealed before stay open to who
 * holds the office now, and a former holder learns nothing new.
 */
export async function sealFormerAmbtKey(
  next: Uint8Array,
  secret: Uint8Array,
  former: AmbtContext,
): Promise<Uint8Array> {
  await ambtKeyOf(secret, former)
  return concatBytes(FORMAT, await hpkeSeal(next, formerContext(former, next), secret))
}

export async function openFormerAmbtKey(present: AmbtKey, wrap: Uint8Array, former: AmbtContext): Promise<AmbtKey> {
  return opening(async () => {
    if (wrap[0] !== FORMAT[0] || wrap[1] !== FORMAT[1]) throw new VaultError()
    const ctx = formerContext(former, present.publicKey)
    return ambtKeyOf(await hpkeOpen(present.privateKey, ctx, wrap.subarray(FORMAT.length)), former)
  })
}

function formerContext({ bestuurId, ambtId, publicKey }: AmbtContext, next: Uint8Array) {
  const ids = [bestuurId, ambtId].map(uuidBytes)
  return { info: concatBytes(utf8('geborgen/v1/ambt-vorig'), ...ids, publicKey, next), aad: FORMAT }
}
