import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  composeDatum,
  type Datum,
  daysBetween,
  formatDatum,
  noDatumText,
  parseDatum,
  schooljaarOf,
  todayInNederland,
} from '@/lib/kernel/datum'
import { addDays, addMonths } from '@/lib/kernel/datum-arithmetic'

const today = '2026-11-22' as Datum

describe('a day as people type it', () => {
  test.each([
    ['22-11-2026', '2026-11-22'],
    ['22/11/26', '2026-11-22'],
    ['22.11.2026', '2026-11-22'],
    ['22 nov', '2026-11-22'],
    ['1 maart 2025', '2025-03-01'],
    ['3 mrt 24', '2024-03-03'],
    ['29-2-2024', '2024-02-29'],
    ['2026-11-22', '2026-11-22'],
    [' 5  mei ', '2026-05-05'],
  ])('%s is %s', (text, expected) => expect(parseDatum(text, today)).toBe(expected))

  test.each(['', '29-2-2025', '31-4-2026', 'morgen', '22', '0-1-2026', '1-13-2026', '1 2 3 4', '32 jan'])(
    '%s is no day',
    (text) => expect(parseDatum(text, today)).toBeNull(),
  )

  test.each(['32-13-2026', '31 feb 2026', '0-1-2026', '32 jan', '29-2-2025', '1/13/26', '2026-13-32'])(
    '%s is written as a day and does not exist',
    (text) => expect(noDatumText(text, 'Vul in.')).toBe('Deze datum bestaat niet. Kijk de dag en de maand na.'),
  )

  test.each(['', 'morgen', '22', '22 nov', '29 feb', 'ergens in 2025', null, undefined])('%s is asked for', (text) =>
    expect(noDatumText(text, 'Vul in.')).toBe('Vul in.'),
  )

  test('three fields make a day, and a year of two digits is in this century', () => {
    expect(composeDatum('4', '3', '26')).toBe('2026-03-04')
    expect(composeDatum('4', '', '2026')).toBeNull()
  })
})

describe('reckoning with days', () => {
  test('a month later ends on the last day where the day does not exist', () => {
    expect(addMonths('2026-01-31' as Datum, 1)).toBe('2026-02-28')
    expect(addMonths('2024-02-29' as Datum, 12)).toBe('2025-02-28')
  })

  test('adding days and counting them are each other’s inverse', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -40_000, max: 40_000 }),
        (days) => daysBetween(today, addDays(today, days)) === days,
      ),
    )
  })

  test('what is shown reads back as the same day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
        const datum = addDays(today, days)
        return (
          parseDatum(formatDatum(datum), today) === datum && parseDatum(formatDatum(datum, 'kort'), today) === datum
        )
      }),
    )
  })

  test('a school year begins on 1 August', () => {
    expect(schooljaarOf('2026-07-31' as Datum)).toBe(2025)
    expect(schooljaarOf('2026-08-01' as Datum)).toBe(2026)
  })

  test('the day is that of the Netherlands, not of the server', () => {
    expect(todayInNederland(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01')
    expect(todayInNederland(new Date('2026-12-31T22:30:00Z'))).toBe('2026-12-31')
  })
})
