import { describe, expect, it, vi } from 'vitest'
import {
  type AmbtContext,
  grantAmbtKey,
  newAmbtCode,
  newAmbtKey,
  openAmbtKey,
  openAmbtWithWords,
} from '@/lib/vault/ambt'
import { VaultError } from '@/lib/vault/errors'
import { openGrant, sealGrant } from '@/lib/vault/grant'
import { newKeyPair } from '@/lib/vault/key-pair'
import { newObjectKey } from '@/lib/vault/object-key'
import { newRecoveryWords } from '@/lib/vault/recovery'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const ids = { bestuurId: '11111111-1111-4111-8111-111111111111', ambtId: '55555555-5555-4555-8555-555555555555' }
const accountId = '33333333-3333-4333-8333-333333333333'
const elsewhere = '44444444-4444-4444-8444-444444444444'

describe('the key of an ambt', () => {
  it('goes from holder to holder, and opens what is for the ambt', async () => {
    const ambt = await newAmbtKey()
    const [first, second] = [await newKeyPair(), await newKeyPair()]
    const ctx = { ...ids, publicKey: ambt.publicKey }
    const wrap = await grantAmbtKey(first.publicKey, ambt.secret, { ...ctx, accountId })
    const held = await openAmbtKey(first.secret, wrap, { ...ctx, accountId })
    const next = await grantAmbtKey(second.publicKey, held.secret, { ...ctx, accountId: elsewhere })
    const opened = await openAmbtKey(second.secret, next, { ...ctx, accountId: elsewhere })
    const grant = { bestuurId: ids.bestuurId, objectId: elsewhere, accountId: ids.ambtId }
    const objectKey = newObjectKey()
    expect(await openGrant(opened.privateKey, await sealGrant(ambt.publicKey, objectKey, grant), grant)).toEqual(
      objectKey,
    )
  })

  it('opens for nobody else, nowhere else, and not after it was rotated away', async () => {
    const [ambt, rotated, holder] = [await newAmbtKey(), await newAmbtKey(), await newKeyPair()]
    const ctx = { ...ids, publicKey: ambt.publicKey, accountId }
    const wrap = await grantAmbtKey(holder.publicKey, ambt.secret, ctx)
    await expect(openAmbtKey((await newKeyPair()).secret, wrap, ctx)).rejects.toThrow(VaultError)
    for (const change of [
      { bestuurId: elsewhere },
      { ambtId: elsewhere },
      { accountId: elsewhere },
      { publicKey: rotated.publicKey },
    ]) {
      await expect(openAmbtKey(holder.secret, wrap, { ...ctx, ...change })).rejects.toThrow(VaultError)
    }
    for (const at of wrap.keys()) {
      await expect(openAmbtKey(holder.secret, wrap.with(at, (wrap[at] ?? 0) ^ 1), ctx)).rejects.toThrow(VaultError)
    }
  })

  it('is not granted when it is not the key of that ambt', async () => {
    const [ambt, other, holder] = [await newAmbtKey(), await newAmbtKey(), await newKeyPair()]
    const ctx = { ...ids, publicKey: ambt.publicKey, accountId }
    await expect(grantAmbtKey(holder.publicKey, other.secret, ctx)).rejects.toThrow(VaultError)
  })

  it('comes back with the words from the safe, and with no others', async () => {
    const ambt = await newAmbtKey()
    const ctx: AmbtContext = { ...ids, publicKey: ambt.publicKey }
    const code = await newAmbtCode(ambt.secret, ids)
    expect(code.words).toHaveLength(12)
    expect((await openAmbtWithWords(code.words, code, ctx)).secret).toEqual(ambt.secret)
    await expect(openAmbtWithWords(newRecoveryWords(), code, ctx)).rejects.toThrow(VaultError)
    await expect(openAmbtWithWords(code.words, code, { ...ctx, ambtId: elsewhere })).rejects.toThrow(VaultError)
    await expect(openAmbtWithWords(['een'], code, ctx)).rejects.toThrow(VaultError)
  })
})
