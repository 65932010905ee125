import { describe, expect, it, vi } from 'vitest'
import { sameBytes } from '@/lib/kernel/bytes'
import {
  decodeHeader,
  type EnvelopeHeader,
  encodeHeader,
  HEADER_BYTES,
  objectSoorten,
  secties,
} from '@/lib/kernel/envelope'
import { openEnvelope, sealEnvelope } from '@/lib/vault/envelope'
import { VaultError } from '@/lib/vault/errors'
import { newObjectKey, sectionKey } from '@/lib/vault/object-key'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

/**
 * Every attempt is one that a server, or who holds the database, could make. The strongest form: the header that the
 * client expects is changed along (the row was moved, its columns too), so that only the associated data protects.
 */
type Attempt = { key: CryptoKey; bytes: Uint8Array; expected: EnvelopeHeader }
type Tally = { tried: number; accepted: number; errors: Map<string, number> }

const fields = ['soort', 'bestuurId', 'objectId', 'sectie', 'itemId', 'revisie'] as const
const soorten = objectSoorten.filter((soort) => soort !== 'draft')
const random = mulberry(20_261_122)

describe('envelopes that were tampered with', () => {
  it('are never accepted: 120,000 mutated, cut, extended, swapped and foreign ones, one kind of error', async () => {
    const corpus = await newCorpus(24)
    const total: Tally = { tried: 0, accepted: 0, errors: new Map() }
    const perKind: Record<string, number> = {}
    for (const [kind, { count, make }] of Object.entries(kinds)) {
      const before = total.tried
      await tryAll(total, count, () => make(corpus))
      perKind[kind] = total.tried - before
    }
    expect(total.accepted).toBe(0)
    expect([...total.errors.keys()]).toEqual(['VaultError: This does not open'])
    expect(total.tried).toBeGreaterThanOrEqual(120_000)
    expect(Object.values(perKind).every((tried) => tried >= 5_000)).toBe(true)
  }, 120_000)

  it('would be noticed: the same loop accepts every envelope that was left alone', async () => {
    const corpus = await newCorpus(24)
    const total: Tally = { tried: 0, accepted: 0, errors: new Map() }
    await tryAll(total, 2_000, () => pick(corpus))
    expect(total).toEqual({ tried: 2_000, accepted: 2_000, errors: new Map() })
  })

  it('are refused for every single bit of one envelope, header and ciphertext alike', async () => {
    const [one] = await newCorpus(1)
    if (!one) throw new Error('empty corpus')
    const total: Tally = { tried: 0, accepted: 0, errors: new Map() }
    let bit = 0
    await tryAll(total, one.bytes.length * 8, () => asServed({ ...one, bytes: flip(one.bytes, bit++) }))
    expect(total.accepted).toBe(0)
    expect([...total.errors.keys()]).toEqual(['VaultError: This does not open'])
  })
})

const kinds: Record<string, { count: number; make: (corpus: Attempt[]) => Attempt }> = {
  'one bit in the ciphertext': { count: 25_000, make: (corpus) => flipped(pick(corpus), HEADER_BYTES) },
  'one bit in the header, row as expected': {
    count: 10_000,
    make: (corpus) => {
      const { key, bytes, expected } = pick(corpus)
      return { key, bytes: flip(bytes, below(HEADER_BYTES * 8)), expected }
    },
  },
  'one bit in the header, row moved along': {
    count: 20_000,
    make: (corpus) => {
      const one = pick(corpus)
      return asServed({ ...one, bytes: flip(one.bytes, 16 + below((HEADER_BYTES - 2) * 8)) })
    },
  },
  'several bytes overwritten': {
    count: 15_000,
    make: (corpus) => {
      const one = pick(corpus)
      const bytes = one.bytes.slice()
      for (let i = below(6); i >= 0; i--)
        change(bytes, HEADER_BYTES + below(bytes.length - HEADER_BYTES), 1 + below(255))
      return { ...one, bytes: sameBytes(bytes, one.bytes) ? flip(bytes, HEADER_BYTES * 8) : bytes }
    },
  },
  'cut short': {
    count: 10_000,
    make: (corpus) => {
      const one = pick(corpus)
      return { ...one, bytes: one.bytes.subarray(0, below(one.bytes.length)) }
    },
  },
  extended: {
    count: 5_000,
    make: (corpus) => {
      const one = pick(corpus)
      return { ...one, bytes: new Uint8Array([...one.bytes, ...noise(1 + below(64))]) }
    },
  },
  'in the place of another row, field, bestuur, revisie or section': {
    count: 25_000,
    make: (corpus) => {
      const one = pick(corpus)
      const expected = { ...one.expected, ...otherField(one.expected, pick([...fields])) }
      const bytes = one.bytes.slice()
      bytes.set(encodeHeader(expected))
      return { key: one.key, bytes: below(4) === 0 ? one.bytes : bytes, expected }
    },
  },
  'of another object, under its own header': {
    count: 5_000,
    make: (corpus) => {
      const [one, two] = pickTwo(corpus)
      return { key: one.key, bytes: two.bytes, expected: two.expected }
    },
  },
  'head of one, body of another': {
    count: 5_000,
    make: (corpus) => {
      const [one, two] = pickTwo(corpus)
      const bytes = new Uint8Array([...one.bytes.subarray(0, HEADER_BYTES), ...two.bytes.subarray(HEADER_BYTES)])
      return { key: below(2) ? one.key : two.key, bytes, expected: one.expected }
    },
  },
}

async function tryAll(total: Tally, count: number, make: () => Attempt): Promise<void> {
  for (let done = 0; done < count; done += 500) {
    const attempts = Array.from({ length: Math.min(500, count - done) }, make)
    await Promise.all(
      attempts.map(async ({ key, bytes, expected }) => {
        try {
          await openEnvelope(key, bytes, expected)
          total.accepted++
        } catch (error) {
          const name = error instanceof VaultError ? String(error) : `other: ${error}`
          total.errors.set(name, (total.errors.get(name) ?? 0) + 1)
        }
        total.tried++
      }),
    )
  }
}

async function newCorpus(size: number): Promise<Attempt[]> {
  const corpus: Attempt[] = []
  for (let i = 0; i < size; i++) {
    const expected = anyHeader()
    const key = await sectionKey(newObjectKey(), 'kern')
    corpus.push({ key, expected, bytes: await sealEnvelope(key, expected, noise(below(240))) })
  }
  return corpus
}

/** As the server would serve it: the columns beside it say what its header says. */
function asServed(attempt: Attempt): Attempt {
  return { ...attempt, expected: decodeHeader(attempt.bytes) ?? attempt.expected }
}

function flipped(attempt: Attempt, from: number): Attempt {
  return { ...attempt, bytes: flip(attempt.bytes, from * 8 + below((attempt.bytes.length - from) * 8)) }
}

function flip(bytes: Uint8Array, bit: number): Uint8Array {
  const copy = bytes.slice()
  change(copy, bit >> 3, 1 << (bit & 7))
  return copy
}

function otherField(header: EnvelopeHeader, field: (typeof fields)[number]): Partial<EnvelopeHeader> {
  if (field === 'soort') return { soort: other(soorten, header.soort) }
  if (field === 'sectie') return { sectie: other(secties, header.sectie) }
  if (field === 'revisie') return { revisie: header.revisie + 1 + below(9) }
  return { [field]: crypto.randomUUID() }
}

function other<T>(list: readonly T[], one: T): T {
  return pick(list.filter((item) => item !== one))
}

function anyHeader(): EnvelopeHeader {
  const id = () => crypto.randomUUID()
  const revisie = 1 + below(1000)
  return { soort: pick(soorten), bestuurId: id(), objectId: id(), sectie: pick(secties), itemId: id(), revisie }
}

function change(bytes: Uint8Array, at: number, mask: number): void {
  bytes[at] = (bytes[at] ?? 0) ^ mask
}

function pickTwo<T>(list: readonly T[]): [T, T] {
  const one = pick(list)
  return [one, other(list, one)]
}

function pick<T>(list: readonly T[]): T {
  const item = list[below(list.length)]
  if (item === undefined) throw new Error('Nothing to pick')
  return item
}

function noise(length: number): Uint8Array {
  return Uint8Array.from({ length }, () => below(256))
}

function below(limit: number): number {
  return Math.floor(random() * limit)
}

/** A small generator with a seed, so that a failure can be had again. */
function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
