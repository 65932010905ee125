import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concatBytes, fromBase64Url, fromUtf8, sameBytes, toBase64Url, utf8 } from '@/lib/kernel/bytes'

describe('bytes', () => {
  it('go to base64url and back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        const text = toBase64Url(bytes)
        expect(text).toBe(Buffer.from(bytes).toString('base64url'))
        expect(fromBase64Url(text)).toEqual(new Uint8Array(bytes))
      }),
    )
  })

  it('go to base64url when there are a million of them', () => {
    const bytes = new Uint8Array(1_000_000).map((_, i) => i * 31)
    expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes)
  })

  it.each(['A', 'AB', 'AAB', 'AA=', 'A A', 'AA+A', 'AA/A', 'AAAA\n', 'é'])('%j is no base64url', (text) => {
    expect(fromBase64Url(text)).toBeNull()
  })

  it('have one spelling in base64url', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ABCDwxyz0189-_'), maxLength: 12 }), (text) => {
        const bytes = fromBase64Url(text)
        if (bytes) expect(toBase64Url(bytes)).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })

  it('go to text and back, and refuse what is not UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fromUtf8(utf8(text))).toBe(text)
      }),
    )
    expect(fromUtf8(utf8('\ufeffx'))).toBe('\ufeffx')
    expect(() => fromUtf8(Uint8Array.of(0xff))).toThrow()
  })

  it('are the same only when every byte is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), fc.nat(), fc.integer({ min: 1, max: 255 }), (bytes, at, flip) => {
        const other = new Uint8Array(bytes)
        expect(sameBytes(bytes, other)).toBe(true)
        other[at % bytes.length] = (other[at % bytes.length] ?? 0) ^ flip
        expect(sameBytes(bytes, other)).toBe(false)
        expect(sameBytes(bytes, bytes.subarray(1))).toBe(false)
      }),
    )
  })

  it('join in order', () => {
    expect(concatBytes(Uint8Array.of(1, 2), new Uint8Array(), Uint8Array.of(3))).toEqual(Uint8Array.of(1, 2, 3))
  })
})
