import { describe, expect, it, vi } from 'vitest'
import { MAX_ENVELOPE_BYTES } from '@/lib/kernel/envelope'
import { VaultError } from '@/lib/vault/errors'
import { CHUNK_BYTES, type ChunkPlace, newFileKey, openChunk, sealChunk } from '@/lib/vault/file'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const place: ChunkPlace = {
  bestuurId: '11111111-1111-4111-8111-111111111111',
  objectId: '22222222-2222-4222-8222-222222222222',
  bestandId: '33333333-3333-4333-8333-333333333333',
  nr: 0,
  last: false,
}

describe('a file in chunks', () => {
  it('comes back whole', async () => {
    const fileKey = newFileKey()
    const parts = [Uint8Array.of(1, 2, 3), new Uint8Array(70_000).fill(7), new Uint8Array()]
    const sealed = await Promise.all(parts.map((part, nr) => sealChunk(fileKey, at(nr, parts.length), part)))
    const opened = await Promise.all(sealed.map((chunk, nr) => openChunk(fileKey, at(nr, parts.length), chunk)))
    expect(opened).toEqual(parts)
  })

  it('has chunks that stay within the limit, and shows a last chunk only in steps', async () => {
    const full = await sealChunk(newFileKey(), place, new Uint8Array(CHUNK_BYTES))
    expect(full.length).toBeLessThanOrEqual(MAX_ENVELOPE_BYTES)
    await expect(sealChunk(newFileKey(), place, new Uint8Array(CHUNK_BYTES + 1))).rejects.toThrow(RangeError)
    const [short, shorter] = [new Uint8Array(5000), new Uint8Array(12_000)]
    const sealed = await Promise.all([short, shorter].map((part) => sealChunk(newFileKey(), place, part)))
    expect(sealed[0]?.length).toBe(sealed[1]?.length)
  })

  it.each<[string, Partial<ChunkPlace>]>([
    ['in another place', { nr: 1 }],
    ['as the last one, when more follow', { last: true }],
    ['in another file', { bestandId: '44444444-4444-4444-8444-444444444444' }],
    ['in another object', { objectId: '44444444-4444-4444-8444-444444444444' }],
    ['in another bestuur', { bestuurId: '44444444-4444-4444-8444-444444444444' }],
    ['with a number that is none', { nr: -1 }],
  ])('does not open %s', async (_, change) => {
    const fileKey = newFileKey()
    const sealed = await sealChunk(fileKey, place, Uint8Array.of(1))
    await expect(openChunk(fileKey, { ...place, ...change }, sealed)).rejects.toThrow(VaultError)
  })

  it('does not open cut short after a chunk that was not the last', async () => {
    const fileKey = newFileKey()
    const [first] = await Promise.all([0, 1].map((nr) => sealChunk(fileKey, at(nr, 2), Uint8Array.of(nr))))
    if (!first) throw new Error('no chunk')
    await expect(openChunk(fileKey, at(0, 1), first)).rejects.toThrow(VaultError)
  })

  it('does not open with another key, changed, or cut', async () => {
    const fileKey = newFileKey()
    const sealed = await sealChunk(fileKey, place, Uint8Array.of(1))
    await expect(openChunk(newFileKey(), place, sealed)).rejects.toThrow(VaultError)
    await expect(openChunk(new Uint8Array(5), place, sealed)).rejects.toThrow(VaultError)
    for (let at = 0; at < sealed.length; at++) {
      const changed = sealed.slice()
      changed[at] = (changed[at] ?? 0) ^ 1
      await expect(openChunk(fileKey, place, changed)).rejects.toThrow(VaultError)
      await expect(openChunk(fileKey, place, sealed.subarray(0, at))).rejects.toThrow(VaultError)
    }
  })
})

function at(nr: number, count: number): ChunkPlace {
  return { ...place, nr, last: nr === count - 1 }
}
