import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decodeHeader,
  type EnvelopeHeader,
  encodeHeader,
  HEADER_BYTES,
  MAX_ENVELOPE_BYTES,
  NIL_ID,
  objectSoorten,
  secties,
  uuidBytes,
} from '@/lib/kernel/envelope'

const anyHeader: fc.Arbitrary<EnvelopeHeader> = fc.record({
  soort: fc.constantFrom(...objectSoorten),
  bestuurId: fc.oneof(fc.uuid(), fc.constant(NIL_ID)),
  objectId: fc.uuid(),
  sectie: fc.constantFrom(...secties),
  itemId: fc.uuid(),
  revisie: fc.integer({ min: 1, max: 0x7fff_ffff }),
})

const header: EnvelopeHeader = {
  soort: 'dossier',
  bestuurId: '11111111-1111-4111-8111-111111111111',
  objectId: '22222222-2222-4222-8222-222222222222',
  sectie: 'kern',
  itemId: '33333333-3333-4333-8333-333333333333',
  revisie: 7,
}

describe('envelope header', () => {
  it('reads back what was written, whatever follows it', () => {
    fc.assert(
      fc.property(anyHeader, fc.uint8Array({ maxLength: 300 }), (given, rest) => {
        const bytes = new Uint8Array([...encodeHeader(given), ...rest])
        expect(decodeHeader(bytes)).toEqual(given)
      }),
    )
  })

  it('has one spelling: bytes that decode are the bytes that encode', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: HEADER_BYTES, maxLength: HEADER_BYTES }), (bytes) => {
        bytes[0] = 1
        bytes[1] = (bytes[1] ?? 0) % 4
        bytes[2] = (bytes[2] ?? 0) % 8
        bytes[3] = (bytes[3] ?? 0) % 8
        const read = decodeHeader(bytes)
        if (read) expect(encodeHeader(read)).toEqual(bytes)
      }),
      { numRuns: 1000 },
    )
  })

  it('is fixed for ever in its bytes', () => {
    const hex = Array.from(encodeHeader(header), (byte) => byte.toString(16).padStart(2, '0')).join('')
    expect(hex).toBe(
      '01010201111111111111411181111111111111112222222222224222822222222222222233333333333343338333333333333333' +
        '00000007',
    )
  })

  it.each([
    ['another version', 0, 2],
    ['another suite', 1, 2],
    ['an unknown suite', 1, 9],
    ['an unknown soort', 2, objectSoorten.length],
    ['an unknown sectie', 3, secties.length],
    ['a revisie out of range', 52, 0x80],
    ['a revisie of zero', 55, 0],
  ])('refuses %s', (_, at, value) => {
    const bytes = encodeHeader(header)
    bytes[at] = value
    expect(decodeHeader(bytes)).toBeNull()
  })

  it('refuses what is too short or too long', () => {
    const bytes = encodeHeader(header)
    expect(decodeHeader(bytes.subarray(0, HEADER_BYTES - 1))).toBeNull()
    const long = new Uint8Array(MAX_ENVELOPE_BYTES + 1)
    long.set(bytes)
    expect(decodeHeader(long)).toBeNull()
    expect(decodeHeader(long.subarray(0, MAX_ENVELOPE_BYTES))).toEqual(header)
  })

  it('reads a header that stands somewhere in a larger buffer', () => {
    const larger = new Uint8Array([9, 9, 9, ...encodeHeader(header)])
    expect(decodeHeader(larger.subarray(3))).toEqual(header)
  })

  it.each(['', 'x', '11111111-1111-4111-8111-11111111111', '1111111A-1111-4111-8111-111111111111', `${NIL_ID}\n`])(
    'does not write %j as an id',
    (id) => {
      expect(() => uuidBytes(id)).toThrow(RangeError)
      expect(() => encodeHeader({ ...header, objectId: id })).toThrow(RangeError)
    },
  )

  it.each([0, -1, 1.5, 2 ** 31, Number.NaN])('does not write %d as a revisie', (revisie) => {
    expect(() => encodeHeader({ ...header, revisie })).toThrow(RangeError)
  })
})
