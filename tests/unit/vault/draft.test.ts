import fc from 'fast-check'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { decodeHeader, MAX_ENVELOPE_BYTES } from '@/lib/kernel/envelope'
import { type DraftHeader, openDraft, sealDraft } from '@/lib/vault/draft'
import { openEnvelope } from '@/lib/vault/envelope'
import { VaultError } from '@/lib/vault/errors'
import { importPrivateKey, newKeyPair, type PrivateKey } from '@/lib/vault/key-pair'
import { newObjectKey, sectionKey } from '@/lib/vault/object-key'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const header: DraftHeader = {
  soort: 'draft',
  bestuurId: '11111111-1111-4111-8111-111111111111',
  objectId: '22222222-2222-4222-8222-222222222222',
  sectie: 'verslagen',
  itemId: '33333333-3333-4333-8333-333333333333',
  revisie: 4,
}
let publicKey: Uint8Array
let privateKey: PrivateKey

beforeAll(async () => {
  const pair = await newKeyPair()
  publicKey = pair.publicKey
  privateKey = await importPrivateKey(pair.secret)
})

describe('a draft', () => {
  it('is sealed with the public key alone and opened by its writer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000, size: 'max' }), async (text) => {
        const sealed = await sealDraft(publicKey, header, text)
        expect(decodeHeader(sealed)).toEqual(header)
        expect(await openDraft(privateKey, sealed, header)).toEqual(new Uint8Array(text))
      }),
      { numRuns: 30 },
    )
  })

  it('fits in its limit when it is long, and refuses more', async () => {
    const sealed = await sealDraft(publicKey, header, new Uint8Array(900_000))
    expect(sealed.length).toBeLessThanOrEqual(MAX_ENVELOPE_BYTES)
    await expect(sealDraft(publicKey, header, new Uint8Array(MAX_ENVELOPE_BYTES))).rejects.toThrow(RangeError)
  })

  it('opens for nobody else, in no other place, and not when one byte was changed', async () => {
    const sealed = await sealDraft(publicKey, header, Uint8Array.of(1))
    await expect(openDraft((await newKeyPair()).secret, sealed, header)).rejects.toThrow(VaultError)
    for (const field of ['bestuurId', 'objectId', 'itemId'] as const) {
      const moved = { ...header, [field]: '44444444-4444-4444-8444-444444444444' }
      await expect(openDraft(privateKey, sealed, moved)).rejects.toThrow(VaultError)
      await expect(openDraft(privateKey, await rehead(sealed, moved), moved)).rejects.toThrow(VaultError)
    }
    const older = { ...header, revisie: 3 }
    await expect(openDraft(privateKey, await rehead(sealed, older), older)).rejects.toThrow(VaultError)
    for (const at of sealed.keys()) {
      await expect(openDraft(privateKey, sealed.with(at, (sealed[at] ?? 0) ^ 1), header)).rejects.toThrow(VaultError)
    }
  })

  it('is not taken for an envelope', async () => {
    const sealed = await sealDraft(publicKey, header, Uint8Array.of(1))
    await expect(openEnvelope(await sectionKey(newObjectKey(), 'kern'), sealed, header)).rejects.toThrow(VaultError)
  })
})

/** As a server would: the header of the row it is moved to, before the old ciphertext. */
async function rehead(sealed: Uint8Array, to: DraftHeader): Promise<Uint8Array> {
  const other = await sealDraft(publicKey, to, new Uint8Array())
  return new Uint8Array([...other.subarray(0, 56), ...sealed.subarray(56)])
}
