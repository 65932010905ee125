import { describe, expect, test } from 'vitest'
import type { Actie } from '@/lib/domain/actie/actie'
import { complete, daysLate, isLate } from '@/lib/domain/actie/actie.rules'
import { lateTekst } from '@/lib/domain/actie/actie.texts'
import type { Datum } from '@/lib/kernel/datum'

const day = (text: string) => text as Datum
const today = day('2026-11-22')
const open: Actie = {
  id: 'a',
  objectId: 'o',
  soort: 'actie',
  wie: 'ik',
  uiterlijk: day('2026-11-20'),
  gedaanOp: null,
  vervallenOp: null,
}

describe('an action', () => {
  test('is done on the day that was given, once', () => {
    const done = complete(open, { uitkomst: 'gedaan', op: day('2026-11-19'), today })
    expect(done).toMatchObject({ ok: true, value: { gedaanOp: '2026-11-19', vervallenOp: null } })
    const again = done.ok ? complete(done.value, { uitkomst: 'vervallen', op: today, today }) : null
    expect(again).toEqual({ ok: false, failure: { kind: 'already_done' } })
  })

  test('is not done on a day that has yet to come', () => {
    const later = complete(open, { uitkomst: 'gedaan', op: day('2026-11-23'), today })
    expect(later).toEqual({ ok: false, failure: { kind: 'in_future' } })
  })

  test.each([
    ['2026-11-23', 0],
    ['2026-11-22', 0],
    ['2026-11-21', 1],
    ['2026-10-24', 29],
  ])('until %s is %i days late', (uiterlijk, days) => {
    expect(daysLate({ ...open, uiterlijk: day(uiterlijk) }, today)).toBe(days)
    expect(isLate({ ...open, uiterlijk: day(uiterlijk) }, today)).toBe(days > 0)
  })

  test('without a date, or done, is never late', () => {
    expect(daysLate({ ...open, uiterlijk: null }, today)).toBe(0)
    expect(daysLate({ ...open, gedaanOp: today }, today)).toBe(0)
    expect(daysLate({ ...open, vervallenOp: today }, today)).toBe(0)
  })

  test('says in words how late it is', () => {
    expect([lateTekst(1), lateTekst(2)]).toEqual(['1 dag te laat', '2 dagen te laat'])
  })
})
