import { describe, expect, test } from 'vitest'
import { isAfwezig, requireAbsence } from '@/lib/domain/aanstelling/afwezigheid.rules'
import { day, today } from './aanstellingen'

const away = (vanaf: string, tot: string | null, vervangerId: string | null = 'daan') => ({
  vanaf: day(vanaf),
  tot: tot ? day(tot) : null,
  vervangerId,
})
const by = { wie: 'noor', today, anderen: [{ id: 'x', ...away('2026-12-20', '2027-01-03') }] }

describe('R-AANST-8: absence', () => {
  test.each([
    ['2026-11-21', false],
    ['2026-11-22', true],
    ['2026-11-30', true],
    ['2026-12-01', false],
  ])('on %s: %s', (on, expected) => {
    expect(isAfwezig(away('2026-11-22', '2026-11-30'), day(on))).toBe(expected)
  })

  test('without an end it goes on', () => {
    expect(isAfwezig(away('2026-11-22', null), day('2030-01-01'))).toBe(true)
  })

  test.each([
    [away('2026-11-22', '2026-12-01'), null],
    [away('2026-11-22', '2026-11-22', null), null],
    [away('2026-12-02', '2026-12-01'), 'ends_before_start'],
    [away('2026-11-01', '2026-11-21'), 'already_over'],
    [away('2026-11-22', '2026-12-01', 'noor'), 'stands_in_for_oneself'],
    [away('2026-11-22', '2026-12-20'), 'overlaps'],
    [away('2026-11-22', null), 'overlaps'],
    [away('2027-01-04', null), null],
  ])('%o gives %s', (nieuw, kind) => {
    expect(requireAbsence(nieuw, by)).toMatchObject(kind ? { failure: { kind } } : { ok: true })
  })
})
