import { describe, expect, test } from 'vitest'
import type { Bewaargrond, Bewaring } from '@/lib/domain/bewaring/bewaring'
import * as rules from '@/lib/domain/bewaring/bewaring.rules'
import type { Datum } from '@/lib/kernel/datum'

const day = (text: string) => text as Datum
const dossier = (afgeslotenOp: string, verwerktOp: string | null = null) => ({
  ...{ soort: 'dossier' as const, begonnenOp: day('2025-09-01') },
  ...{ afgeslotenOp: day(afgeslotenOp), verwerktOp: verwerktOp ? day(verwerktOp) : null },
})

describe('R-BEW-1: a dossier goes after closing and counting, and at the maximum in any case', () => {
  test.each([
    // closed, counted, months, maximum, goes on
    ['2026-01-10', '2026-09-15', 0, 24, '2026-09-15'],
    ['2026-01-10', '2026-09-15', 3, 24, '2026-12-15'],
    ['2026-01-10', null, 0, 24, '2028-01-10'],
    ['2024-02-29', null, 0, 12, '2025-02-28'],
    ['2026-08-31', '2026-11-30', 3, 24, '2027-02-28'],
    ['2026-10-01', '2026-09-15', 0, 24, '2026-10-01'],
    ['2026-01-10', '2027-12-01', 6, 24, '2028-01-10'],
  ])('closed %s, counted %s, %i months, maximum %i: %s', (closed, counted, bewaarMaanden, bewaarMaximum, goes) => {
    expect(rules.vernietigenOp(dossier(closed, counted), { bewaarMaanden, bewaarMaximum })).toBe(goes)
  })

  test('a later day asks to lie ahead, and no further than the maximum from today', () => {
    const kept = bewaring({ vernietigenOp: day('2026-11-30') })
    const till = (tot: string) => rules.extend(kept, { tot: day(tot), today: day('2026-11-22'), bewaarMaximum: 24 })
    expect(till('2026-11-22')).toEqual({ ok: false, failure: { kind: 'not_in_future' } })
    expect(till('2026-11-23')).toMatchObject({ ok: true, value: { vernietigenOp: '2026-11-23' } })
    expect(till('2028-11-22')).toMatchObject({ ok: true })
    expect(till('2028-11-23')).toEqual({ ok: false, failure: { kind: 'too_far', uiterlijk: '2028-11-22' } })
  })
})

describe('R-BEW-1: a request under the AVG goes at the maximum after its answer', () => {
  const verzoek = { soort: 'avgverzoek', begonnenOp: day('2026-01-02'), afgeslotenOp: day('2026-01-31') } as const

  test.each([
    [24, '2028-01-31'],
    [1, '2026-02-28'],
  ])('a maximum of %i months: %s', (bewaarMaximum, goes) => {
    expect(rules.vernietigenOp({ ...verzoek, verwerktOp: null }, { bewaarMaanden: 0, bewaarMaximum })).toBe(goes)
  })

  test('not before it is answered, on whatever ground; there is no number to type over', () => {
    const stand = { soort: 'avgverzoek', aangehouden: null, ingetrokken: false, nummer: null } as const
    const may = (gesloten: boolean, grond: 'avg' | 'bewaartermijn') =>
      rules.requireVernietigbaar({ ...stand, gesloten }, { grond, getypt: '' })
    for (const grond of ['avg', 'bewaartermijn'] as const) {
      expect(may(false, grond)).toEqual({ ok: false, failure: { kind: 'not_answered' } })
      expect(may(true, grond)).toMatchObject({ ok: true })
    }
  })

  test('R-BEW-6: no jaarverslag counts it, and no formele klacht hangs on it', () => {
    const kept = bewaring({ ...verzoek, vernietigenOp: day('2028-01-31') })
    expect(rules.waarschuwingen(kept, { nazorgOpen: false, today: day('2026-02-01') })).toEqual(['niet_toe'])
  })
})

describe('R-BEW-4: a melding and an intake go with their school year', () => {
  test.each([
    // received, counted, goes on
    ['2025-08-01', null, '2027-07-31'],
    ['2026-07-31', null, '2027-07-31'],
    ['2026-08-01', null, '2028-07-31'],
    ['2026-01-10', '2026-09-15', '2026-09-15'],
    ['2026-01-10', '2027-10-01', '2027-07-31'],
  ])('received %s, counted %s: %s', (begonnen, verwerkt, goes) => {
    for (const soort of ['melding', 'intake'] as const) {
      const kept = { ...dossier('2026-06-01', verwerkt), soort, begonnenOp: day(begonnen) }
      expect(rules.vernietigenOp(kept, { bewaarMaanden: 6, bewaarMaximum: 1 })).toBe(goes)
    }
  })
})

describe('R-BEW-2: a running procedure holds destruction, on its days', () => {
  const hold = (change: Partial<Bewaargrond> = {}): Bewaargrond => ({
    ...{ id: 'a', grond: 'commissie', vanaf: day('2026-11-01'), tot: null },
    ...change,
  })
  test.each<[string, Partial<Bewaargrond>, string, boolean]>([
    ['without an end', {}, '2030-01-01', true],
    ['before it begins', {}, '2026-10-31', false],
    ['on its first day', {}, '2026-11-01', true],
    ['on its last day', { tot: day('2026-11-20') }, '2026-11-20', true],
    ['after it', { tot: day('2026-11-20') }, '2026-11-21', false],
    ['a later day of her own is no procedure', { grond: 'verlenging', tot: day('2027-01-01') }, '2026-11-21', false],
  ])('%s', (_, change, on, held) => {
    expect(rules.houdtAan([hold(change)], day(on)).length > 0).toBe(held)
  })
})

test('R-BEW-5: told four weeks and one week before', () => {
  expect(rules.meldDagen({ vernietigenOp: day('2026-12-20') })).toEqual(['2026-11-22', '2026-12-13'])
  expect(rules.meldDagen({ vernietigenOp: day('2026-03-01') })).toEqual(['2026-02-01', '2026-02-22'])
})

describe('R-BEW-6: what to think of before destroying', () => {
  const warned = (change: Partial<Bewaring>, nazorgOpen = false) =>
    rules.waarschuwingen(bewaring(change), { nazorgOpen, today: day('2026-11-23') })
  test.each<[string, Partial<Bewaring>, boolean, string[]]>([
    ['long closed and due', {}, false, []],
    ['aftercare not done', {}, true, ['nazorg_open']],
    ['closed a year ago today', { afgeslotenOp: day('2025-11-23') }, false, ['indienen_open']],
    ['a year and two days, with a weekend between', { afgeslotenOp: day('2025-11-21') }, false, ['indienen_open']],
    ['a year and three days', { afgeslotenOp: day('2025-11-20') }, false, []],
    ['not closed', { afgeslotenOp: null }, false, ['indienen_open']],
    ['not due, not counted', { vernietigenOp: day('2026-11-24') }, false, ['niet_toe', 'niet_geteld']],
    ['not due, counted', { vernietigenOp: day('2026-11-24'), verwerktOp: day('2026-09-01') }, false, ['niet_toe']],
  ])('%s', (_, change, nazorgOpen, warnings) => {
    expect(warned(change, nazorgOpen)).toEqual(warnings)
  })
})

function bewaring(change: Partial<Bewaring> = {}): Bewaring {
  return {
    ...{ objectId: 'o', houder: 'h', soort: 'dossier', begonnenOp: day('2024-01-01'), afgeslotenOp: day('2024-06-01') },
    ...{ verwerktOp: null, uiterlijkOp: day('2026-06-01'), vernietigenOp: day('2026-06-01'), bevestigdOp: null },
    ...change,
  }
}
