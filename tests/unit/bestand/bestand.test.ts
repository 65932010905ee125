import { expect, test } from 'vitest'
import { MAX_BESTAND_BYTES, STUK_BYTES } from '@/lib/domain/bestand/bestand'
import { missing, requireFits, stukkenOf } from '@/lib/domain/bestand/bestand.rules'

test('a file has as many chunks as it needs, and an empty one has one', () => {
  expect([0, 1, STUK_BYTES, STUK_BYTES + 1].map(stukkenOf)).toEqual([1, 1, 1, 2])
})

test('an upload goes on with the chunks that are missing', () => {
  expect(missing(4, [2, 0])).toEqual([1, 3])
  expect(missing(2, [0, 1])).toEqual([])
})

test('a file of 50 MB fits; one over the limit does not', () => {
  expect(requireFits(50 * 1024 * 1024).ok).toBe(true)
  expect(requireFits(MAX_BESTAND_BYTES + 1)).toEqual({ ok: false, failure: { kind: 'too_big' } })
})
