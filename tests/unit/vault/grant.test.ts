import { describe, expect, it, vi } from 'vitest'
import { VaultError } from '@/lib/vault/errors'
import { type GrantContext, openGrant, sealGrant, unwrapEigen, wrapEigen } from '@/lib/vault/grant'
import { importPrivateKey, newKeyPair } from '@/lib/vault/key-pair'
import { newObjectKey } from '@/lib/vault/object-key'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const ctx: GrantContext = {
  bestuurId: '11111111-1111-4111-8111-111111111111',
  objectId: '22222222-2222-4222-8222-222222222222',
  accountId: '33333333-3333-4333-8333-333333333333',
}
const elsewhere = '44444444-4444-4444-8444-444444444444'

describe('a grant', () => {
  it('gives the object key to the person it is for', async () => {
    const { publicKey, secret } = await newKeyPair()
    const objectKey = newObjectKey()
    const wrap = await sealGrant(publicKey, objectKey, ctx)
    expect(await openGrant(await importPrivateKey(secret), wrap, ctx)).toEqual(objectKey)
    expect(await openGrant(secret, wrap, ctx)).toEqual(objectKey)
    expect(await sealGrant(publicKey, objectKey, ctx)).not.toEqual(wrap)
  })

  it('opens for nobody else, nowhere else, and not when one byte was changed', async () => {
    const { publicKey, secret } = await newKeyPair()
    const wrap = await sealGrant(publicKey, newObjectKey(), ctx)
    await expect(openGrant((await newKeyPair()).secret, wrap, ctx)).rejects.toThrow(VaultError)
    for (const other of elsewheres()) await expect(openGrant(secret, wrap, other)).rejects.toThrow(VaultError)
    for (const bytes of changes(wrap)) await expect(openGrant(secret, bytes, ctx)).rejects.toThrow(VaultError)
  })

  it('is not sealed to a key that is none', async () => {
    await expect(sealGrant(new Uint8Array(32), newObjectKey(), ctx)).rejects.toThrow(VaultError)
    await expect(sealGrant(new Uint8Array(31).fill(9), newObjectKey(), ctx)).rejects.toThrow(VaultError)
    const { publicKey } = await newKeyPair()
    await expect(sealGrant(publicKey, new Uint8Array(16), ctx)).rejects.toThrow(RangeError)
  })
})

describe("the holder's own wrap", () => {
  it('gives the object key back under her vault key', async () => {
    const vaultKey = newObjectKey()
    const objectKey = newObjectKey()
    const wrap = await wrapEigen(vaultKey, objectKey, ctx)
    expect(await unwrapEigen(vaultKey, wrap, ctx)).toEqual(objectKey)
    expect(await unwrapEigen(vaultKey.slice(), wrap, ctx)).toEqual(objectKey)
  })

  it('opens under no other key, nowhere else, and not when one byte was changed', async () => {
    const vaultKey = newObjectKey()
    const wrap = await wrapEigen(vaultKey, newObjectKey(), ctx)
    await expect(unwrapEigen(newObjectKey(), wrap, ctx)).rejects.toThrow(VaultError)
    for (const other of elsewheres()) await expect(unwrapEigen(vaultKey, wrap, other)).rejects.toThrow(VaultError)
    for (const bytes of changes(wrap)) await expect(unwrapEigen(vaultKey, bytes, ctx)).rejects.toThrow(VaultError)
  })
})

function elsewheres(): GrantContext[] {
  return [
    { ...ctx, bestuurId: elsewhere },
    { ...ctx, objectId: elsewhere },
    { ...ctx, accountId: elsewhere },
    { ...ctx, accountId: ctx.objectId, objectId: ctx.accountId },
    { ...ctx, accountId: 'geen id' },
  ]
}

function changes(bytes: Uint8Array): Uint8Array[] {
  const flipped = Array.from(bytes, (byte, at) => bytes.with(at, byte ^ 1))
  return [...flipped, bytes.subarray(1), bytes.subarray(0, -1), new Uint8Array([...bytes, 0]), new Uint8Array()]
}
