import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { type EnvelopeHeader, HEADER_BYTES, MAX_ENVELOPE_BYTES, secties } from '@/lib/kernel/envelope'
import { MAX_CONTENT_BYTES, openEnvelope, openJson, sealEnvelope, sealJson } from '@/lib/vault/envelope'
import { VaultError } from '@/lib/vault/errors'
import { type GrantedSectie, newObjectKey, notitiesKey, sectionKey } from '@/lib/vault/object-key'
import { pad, paddedLength, unpad } from '@/lib/vault/padding'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const header: EnvelopeHeader = {
  soort: 'dossier',
  bestuurId: '11111111-1111-4111-8111-111111111111',
  objectId: '22222222-2222-4222-8222-222222222222',
  sectie: 'kern',
  itemId: '33333333-3333-4333-8333-333333333333',
  revisie: 1,
}
const overhead = HEADER_BYTES + 12 + 16

describe('an envelope', () => {
  it('gives back what was put in, and shows only a step of its length', async () => {
    const key = await sectionKey(newObjectKey(), 'kern')
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 6000, size: 'max' }), async (content) => {
        const sealed = await sealEnvelope(key, header, content)
        expect([256, 1024, 4096, 16384]).toContain(sealed.length - overhead)
        expect(await openEnvelope(key, sealed, header)).toEqual(new Uint8Array(content))
      }),
    )
  })

  it.each([
    [0, 256],
    [252, 256],
    [253, 1024],
    [1020, 1024],
    [1021, 4096],
    [4093, 16384],
    [16381, 65536],
    [65532, 65536],
    [65533, 131072],
    [131069, 196608],
  ])('of %d bytes is padded to %d', (length, padded) => {
    expect(paddedLength(length)).toBe(padded)
    expect(pad(new Uint8Array(length)).length).toBe(padded)
  })

  it('is padded to the smallest step that holds it', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (length) => {
        const padded = paddedLength(length)
        expect(padded).toBeGreaterThanOrEqual(length + 4)
        expect([256, 1024, 4096, 16384].includes(padded) || padded % 65536 === 0).toBe(true)
        expect(unpad(pad(new Uint8Array(length))).length).toBe(length)
      }),
    )
  })

  it('looks different each time', async () => {
    const key = await sectionKey(newObjectKey(), 'kern')
    const [one, two] = [await sealJson(key, header, 'x'), await sealJson(key, header, 'x')]
    expect(one.subarray(HEADER_BYTES)).not.toEqual(two.subarray(HEADER_BYTES))
  })

  it('fits in its limit when it is full, and refuses more', async () => {
    const key = await sectionKey(newObjectKey(), 'kern')
    const full = await sealEnvelope(key, header, new Uint8Array(MAX_CONTENT_BYTES))
    expect(full.length).toBeLessThanOrEqual(MAX_ENVELOPE_BYTES)
    expect((await openEnvelope(key, full, header)).length).toBe(MAX_CONTENT_BYTES)
    await expect(sealEnvelope(key, header, new Uint8Array(MAX_CONTENT_BYTES + 1))).rejects.toThrow(RangeError)
  })

  it('carries JSON', async () => {
    const key = await sectionKey(newObjectKey(), 'kaart')
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ noUnicodeString: false }), async (value) => {
        expect(await openJson(key, await sealJson(key, header, value), header)).toEqual(
          JSON.parse(JSON.stringify(value)),
        )
      }),
    )
    const notJson = await sealEnvelope(key, header, Uint8Array.of(0xff))
    await expect(openJson(key, notJson, header)).rejects.toThrow(VaultError)
  })

  it('never takes a draft: that is sealed to a public key', async () => {
    const key = await sectionKey(newObjectKey(), 'kern')
    await expect(sealEnvelope(key, { ...header, soort: 'draft' }, new Uint8Array())).rejects.toThrow(RangeError)
  })
})

describe('section keys', () => {
  it('open their own section only', async () => {
    const objectKey = newObjectKey()
    const vaultKey = newObjectKey()
    const granted = secties.filter((sectie): sectie is GrantedSectie => sectie !== 'notities')
    const keys = await Promise.all([
      ...granted.map((sectie) => sectionKey(objectKey, sectie)),
      notitiesKey(vaultKey, header.objectId),
      notitiesKey(vaultKey, header.bestuurId),
      notitiesKey(objectKey, header.objectId),
    ])
    for (const [i, key] of keys.entries()) {
      const sealed = await sealJson(key, header, i)
      for (const [j, other] of keys.entries()) {
        const opened = openJson(other, sealed, header)
        await (i === j ? expect(opened).resolves.toBe(i) : expect(opened).rejects.toThrow(VaultError))
      }
    }
  })

  it('cannot be taken out of the browser', async () => {
    const key = await sectionKey(newObjectKey(), 'kern')
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow()
  })

  it('need a whole object key', async () => {
    await expect(sectionKey(new Uint8Array(31), 'kern')).rejects.toThrow(RangeError)
    await expect(notitiesKey(newObjectKey(), 'geen id')).rejects.toThrow(RangeError)
  })
})
