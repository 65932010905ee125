import { describe, expect, test } from 'vitest'
import { isClosed, keyedOthers, requireGift, standOf } from '@/lib/domain/ambt/ambt.rules'

const ambt = (...sleutelhouders: string[]) => ({ id: 'ambt', versie: 2, publicKey: 'nu', sleutelhouders })
const houders = (...ids: string[]) => ids.map((accountId) => ({ accountId, publicKey: 'k' }))
const keyless = { accountId: 'nieuw', publicKey: null }
const vorig = { versie: 2, publicKey: 'nu' }
const gift = (versie: number, publicKey: string, to: string[], hasCode = true) => ({
  versie,
  publicKey,
  wraps: to.map((accountId) => ({ accountId })),
  hasCode,
  vorig: versie === 3 ? vorig : null,
})

describe('how an office stands', () => {
  test.each([
    [null, [], 'geen_houder', true],
    [null, [keyless], 'niemand_ingeschreven', true],
    [null, houders('a'), 'geen_sleutel', true],
    [ambt('a'), houders('a'), 'in_orde', false],
    [ambt('a'), [...houders('a'), keyless], 'in_orde', false],
    [ambt('a'), houders('a', 'b'), 'delen', false],
    [ambt('a', 'b'), houders('a'), 'vernieuwen', false],
    [ambt('a'), houders('b'), 'vernieuwen', true],
    [ambt(), houders('b'), 'vernieuwen', true],
    [ambt('a'), [], 'geen_houder', true],
  ] as const)('%o held by %o: %s, closed %s', (one, who, stand, closed) => {
    expect([standOf(one, who), isClosed(one, who)]).toEqual([stand, closed])
  })
})

describe('giving its key', () => {
  const both = houders('a', 'b')

  test('a first key goes to every holder, with a code for the safe', () => {
    expect(requireGift(null, both, gift(1, 'k1', ['b', 'a']), 'a')).toEqual({ ok: true, value: 'nieuw' })
    expect(requireGift(null, both, gift(1, 'k1', ['a']), 'a')).toMatchObject({ failure: { kind: 'wrong_holders' } })
    expect(requireGift(null, both, gift(1, 'k1', ['a', 'b'], false), 'a')).toMatchObject({
      failure: { kind: 'code_missing' },
    })
  })

  test('not to who does not hold the office, and not twice to one', () => {
    for (const to of [
      ['a', 'b', 'c'],
      ['a', 'a'],
      ['a', 'c'],
    ])
      expect(requireGift(null, both, gift(1, 'k1', to), 'a'), to.join()).toMatchObject({
        failure: { kind: 'wrong_holders' },
      })
  })

  test('leaving rotates: the next version, another key', () => {
    expect(requireGift(ambt('a', 'c'), both, gift(3, 'nieuw', ['a', 'b']), 'a')).toMatchObject({ value: 'nieuw' })
    for (const wrong of [gift(3, 'nu', ['a', 'b']), gift(4, 'nieuw', ['a', 'b']), gift(1, 'nieuw', ['a', 'b'])])
      expect(requireGift(ambt('a', 'c'), both, wrong, 'a')).toMatchObject({ failure: { kind: 'changed_elsewhere' } })
  })

  test('who has the former key hands it to the new one, so that what was sealed before stays open', () => {
    const next = gift(3, 'nieuw', ['a', 'b'])
    for (const wrong of [null, { ...vorig, versie: 1 }, { ...vorig, publicKey: 'een ander' }])
      expect(requireGift(ambt('a', 'c'), both, { ...next, vorig: wrong }, 'a')).toMatchObject({
        failure: { kind: 'former_missing' },
      })
    expect(requireGift(ambt('c'), both, { ...next, vorig: null }, 'a'), 'who has it not').toMatchObject({ ok: true })
  })

  test('who has it not asks who has it, and makes no new one while someone has it', () => {
    expect(keyedOthers(ambt('a', 'weg'), both, 'b')).toEqual(houders('a'))
    for (const [one, door] of [
      [ambt('a'), 'a'],
      [ambt('weg'), 'b'],
      [null, 'b'],
    ] as const)
      expect(keyedOthers(one, both, door)).toEqual([])
  })

  test('appointing grants: the present key, by who has it, to who lacks it', () => {
    const shared = gift(2, 'nu', ['b'], false)
    expect(requireGift(ambt('a'), both, shared, 'a')).toEqual({ ok: true, value: 'gedeeld' })
    expect(requireGift(ambt('a'), both, shared, 'b')).toMatchObject({ failure: { kind: 'wrong_holders' } })
    expect(requireGift(ambt('a', 'weg'), both, shared, 'a')).toMatchObject({ failure: { kind: 'wrong_holders' } })
    expect(requireGift(ambt('a'), both, gift(2, 'anders', ['b']), 'a')).toMatchObject({
      failure: { kind: 'changed_elsewhere' },
    })
  })

  test('to nobody with a key: nothing to give', () => {
    expect(requireGift(null, [keyless], gift(1, 'k', ['nieuw']), 'a')).toMatchObject({ failure: { kind: 'no_holder' } })
  })
})
