import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { feestdagenIn, isFeestdag, isWeekend } from '@/lib/domain/termijn/feestdagen.rules'
import { isOpenbareWerkdag, laatsteDag } from '@/lib/domain/termijn/laatste-dag.rules'
import { type Eenheid, eenheden, type Periode } from '@/lib/domain/termijn/termijn'
import type { Datum } from '@/lib/kernel/datum'
import { addDays } from '@/lib/kernel/datum-arithmetic'
import { gevallen, periodes } from './gevallen.data'

const day = (text: string) => text as Datum

describe('R-TERM-1, R-TERM-2: the last day of a term', () => {
  test.each(gevallen)('%s and %i %s: %s, %s', (start, aantal, eenheid, laatste, _waarom, meer) => {
    const gesloten = periodes(meer?.gesloten)
    const lengte = { aantal, eenheid }
    expect(laatsteDag({ start: day(start), lengte, naarWerkdag: !meer?.ruw, gesloten }).laatste).toBe(laatste)
  })

  test('there are at least sixty of them, of every unit', () => {
    expect(gevallen.length).toBeGreaterThanOrEqual(60)
    expect(new Set(gevallen.map(([, , eenheid]) => eenheid))).toEqual(new Set(eenheden))
  })

  test('says where it fell before it moved, and whether a decree may still move it', () => {
    const of = (start: string) =>
      laatsteDag({ start: day(start), lengte: { aantal: 4, eenheid: 'weken' }, naarWerkdag: true })
    expect(of('2026-11-22')).toEqual({ laatste: '2026-12-21', gerekend: '2026-12-20', zeker: true })
    expect(of('2028-12-20')).toEqual({ laatste: '2029-01-17', gerekend: '2029-01-17', zeker: false })
  })

  test('a length that is none, and a house that never opens, are mistakes and no term', () => {
    const of = (aantal: number, gesloten: Periode[] = []) =>
      laatsteDag({ start: day('2026-11-02'), lengte: { aantal, eenheid: 'werkdagen' }, naarWerkdag: true, gesloten })
    expect(() => of(-1)).toThrow(RangeError)
    expect(() => of(1.5)).toThrow(RangeError)
    expect(() => of(1, [{ van: day('2026-01-01'), tot: day('2099-12-31') }])).toThrow(RangeError)
  })
})

describe('R-TERM-1: feestdagen of the Algemene termijnenwet', () => {
  test.each([
    [
      2025,
      [
        '2025-01-01',
        '2025-04-18',
        '2025-04-21',
        '2025-04-26',
        '2025-05-05',
        '2025-05-29',
        '2025-05-30',
        '2025-06-09',
        '2025-12-25',
        '2025-12-26',
      ],
    ],
    [
      2026,
      [
        '2026-01-01',
        '2026-01-02',
        '2026-04-03',
        '2026-04-06',
        '2026-04-27',
        '2026-05-05',
        '2026-05-14',
        '2026-05-15',
        '2026-05-25',
        '2026-12-25',
        '2026-12-26',
      ],
    ],
    [
      2027,
      [
        '2027-01-01',
        '2027-03-26',
        '2027-03-29',
        '2027-04-27',
        '2027-05-05',
        '2027-05-06',
        '2027-05-07',
        '2027-05-17',
        '2027-12-25',
        '2027-12-26',
      ],
    ],
    [
      2028,
      [
        '2028-01-01',
        '2028-04-14',
        '2028-04-17',
        '2028-04-27',
        '2028-04-28',
        '2028-05-05',
        '2028-05-25',
        '2028-05-26',
        '2028-06-05',
        '2028-12-25',
        '2028-12-26',
      ],
    ],
  ])('%i', (year, days) => {
    expect([...feestdagenIn(year)].sort()).toEqual(days)
  })

  test.each([
    // The earliest and latest Easter there can be, and those that the two exceptions of the reckoning are for.
    [2285, '2285-03-23'],
    [2038, '2038-04-26'],
    [2049, '2049-04-19'],
    [2076, '2076-04-20'],
    [1981, '1981-04-20'],
    [1954, '1954-04-19'],
  ])('Easter Monday of %i is %s', (_year, monday) => {
    expect(isFeestdag(day(monday))).toBe(true)
  })
})

describe('R-TERM-2: whatever the term', () => {
  const starts = fc.integer({ min: 0, max: 3650 }).map((days) => addDays(day('2023-01-01'), days))
  const lengths = fc.record({ aantal: fc.integer({ min: 0, max: 60 }), eenheid: fc.constantFrom<Eenheid>(...eenheden) })
  const closed = fc.array(
    fc.tuple(starts, fc.integer({ min: 0, max: 20 })).map(([van, days]) => ({ van, tot: addDays(van, days) })),
    { maxLength: 3 },
  )
  const rekeningen = fc.record({ start: starts, lengte: lengths, naarWerkdag: fc.boolean(), gesloten: closed })

  test('it never ends on a weekend or feestdag when the setting is on', () => {
    fc.assert(
      fc.property(rekeningen, (rekening) => {
        const { laatste } = laatsteDag({ ...rekening, naarWerkdag: true })
        expect(isWeekend(laatste) || isFeestdag(laatste)).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })

  test('a later start, and a longer term, never end earlier', () => {
    fc.assert(
      fc.property(rekeningen, fc.integer({ min: 1, max: 30 }), (rekening, more) => {
        const { start, lengte } = rekening
        const { laatste } = laatsteDag(rekening)
        expect(laatsteDag({ ...rekening, start: addDays(start, more) }).laatste >= laatste).toBe(true)
        expect(
          laatsteDag({ ...rekening, lengte: { ...lengte, aantal: lengte.aantal + more } }).laatste >= laatste,
        ).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test('it moves over days that are no working days only, and the same sum gives the same day', () => {
    fc.assert(
      fc.property(rekeningen, (rekening) => {
        const once = laatsteDag(rekening)
        expect(laatsteDag(rekening)).toEqual(once)
        for (let at = once.gerekend; at < once.laatste; at = addDays(at, 1)) expect(isOpenbareWerkdag(at)).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })

  test('a closed day counts in working-day terms only', () => {
    fc.assert(
      fc.property(rekeningen, (rekening) => {
        const open = laatsteDag({ ...rekening, gesloten: [] })
        if (rekening.lengte.eenheid === 'werkdagen') expect(laatsteDag(rekening).laatste >= open.laatste).toBe(true)
        else expect(laatsteDag(rekening)).toEqual(open)
      }),
      { numRuns: 2000 },
    )
  })
})
