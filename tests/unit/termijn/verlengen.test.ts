import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isFeestdag, isWeekend } from '@/lib/domain/termijn/feestdagen.rules'
import {
  type Eenheid,
  eenheden,
  type Termijn,
  type Verlenging,
  type VerlengWaarschuwing,
} from '@/lib/domain/termijn/termijn'
import { extend } from '@/lib/domain/termijn/termijn.rules'
import { dagenVan, laatsteDagNa, waarschuwingen } from '@/lib/domain/termijn/verlenging.rules'
import type { Datum } from '@/lib/kernel/datum'
import { addDays } from '@/lib/kernel/datum-arithmetic'
import { day, termijn } from './een-termijn'

const weken = (aantal: number) => ({ aantal, eenheid: 'weken' as const })

const verlenging = (more: Partial<Verlenging> = {}): Verlenging => ({
  ...{ lengte: weken(4), aangekondigdOp: day('2026-11-20'), door: 'commissie', aan: ['klager'], metReden: true },
  ...more,
})

/** Start, units of the first term and of each extension, and the last day: reckoned by hand. */
const verlengd: [string, [number, Eenheid][], string, string][] = [
  [
    '2026-11-02',
    [
      [4, 'weken'],
      [4, 'weken'],
    ],
    '2026-12-28',
    'four and four',
  ],
  [
    '2026-11-22',
    [
      [4, 'weken'],
      [4, 'weken'],
    ],
    '2027-01-18',
    'counts on from Sunday 20 December, not from the Monday it moved to',
  ],
  [
    '2026-03-06',
    [
      [4, 'weken'],
      [1, 'weken'],
    ],
    '2026-04-10',
    'counts on from Goede Vrijdag',
  ],
  [
    '2026-11-27',
    [
      [4, 'weken'],
      [5, 'werkdagen'],
    ],
    '2027-01-04',
    'working days after first Christmas day',
  ],
  [
    '2026-01-31',
    [
      [1, 'maanden'],
      [2, 'maanden'],
    ],
    '2026-04-28',
    'a month end that was lost stays lost',
  ],
  [
    '2026-11-02',
    [
      [5, 'werkdagen'],
      [5, 'werkdagen'],
    ],
    '2026-11-16',
    'five and five working days',
  ],
  [
    '2026-11-02',
    [
      [2, 'weken'],
      [1, 'weken'],
      [1, 'weken'],
    ],
    '2026-11-30',
    'two extensions',
  ],
  [
    '2024-02-29',
    [
      [1, 'jaren'],
      [1, 'jaren'],
    ],
    '2026-03-02',
    'a leap day: 28 February 2026 is a Saturday',
  ],
]

describe('R-TERM-3: an extension', () => {
  test.each(verlengd)('from %s %j ends on %s: %s', (start, lengten, laatste) => {
    const [eerste, ...rest] = lengten.map(([aantal, eenheid]) => ({ aantal, eenheid }))
    if (!eerste) throw new Error('no length')
    const verlengingen = rest.map((lengte) => ({ lengte }))
    expect(laatsteDagNa({ start: day(start), lengte: eerste, naarWerkdag: true, verlengingen }).laatste).toBe(laatste)
  })

  const loopt = termijn({ basis: { soort: 'dag', op: day('2026-11-02') } })

  test.each<[string, Termijn, Verlenging, VerlengWaarschuwing[]]>([
    ['as the rules have it', loopt, verlenging(), []],
    ['on the last day', loopt, verlenging({ aangekondigdOp: day('2026-11-30') }), []],
    ['a day too late', loopt, verlenging({ aangekondigdOp: day('2026-12-01') }), ['te_laat']],
    ['28 days are as long', loopt, verlenging({ lengte: { aantal: 28, eenheid: 'dagen' } }), []],
    ['29 days are longer', loopt, verlenging({ lengte: { aantal: 29, eenheid: 'dagen' } }), ['te_lang']],
    ['a second time', { ...loopt, verlengingen: [verlenging()] }, verlenging(), ['herhaald']],
    ['without a reason', loopt, verlenging({ metReden: false }), ['zonder_reden']],
    ['told to nobody', loopt, verlenging({ aan: [] }), ['niemand_verteld']],
    [
      'where the rules have none',
      termijn({ regel: { ...loopt.regel, verlenging: null } }),
      verlenging(),
      ['niet_voorzien'],
    ],
    [
      'any time with reasons',
      termijn({ regel: { ...loopt.regel, verlenging: 'met_reden' } }),
      verlenging({ lengte: weken(20) }),
      [],
    ],
    [
      'everything at once',
      { ...loopt, verlengingen: [verlenging({ lengte: weken(0) })] },
      verlenging({ lengte: weken(9), aangekondigdOp: day('2027-01-01'), metReden: false, aan: [] }),
      ['te_lang', 'te_laat', 'herhaald', 'zonder_reden', 'niemand_verteld'],
    ],
  ])('%s', (_what, van, meer, gezegd) => {
    expect(waarschuwingen(van, meer)).toEqual(gezegd)
    expect(extend(van, meer, day('2027-06-01')).ok).toBe(true)
  })

  test('is refused only where it says something that cannot be', () => {
    const today = day('2026-11-22')
    expect(extend(loopt, verlenging({ aangekondigdOp: day('2026-11-23') }), today)).toMatchObject({
      failure: { kind: 'in_future' },
    })
    expect(extend({ ...loopt, afgedaanOp: today }, verlenging(), today)).toMatchObject({
      failure: { kind: 'already_settled' },
    })
    expect(extend({ ...loopt, basis: { soort: 'onbekend' } }, verlenging(), today)).toMatchObject({
      failure: { kind: 'base_unknown' },
    })
  })
})

describe('R-TERM-3: whatever the extensions', () => {
  const lengte = fc.record({ aantal: fc.integer({ min: 0, max: 30 }), eenheid: fc.constantFrom<Eenheid>(...eenheden) })
  const start = fc.integer({ min: 0, max: 2000 }).map((days) => addDays(day('2023-01-01'), days))
  const lopend = fc.record({
    start,
    lengte,
    naarWerkdag: fc.boolean(),
    verlengingen: fc.array(fc.record({ lengte }), { maxLength: 4 }),
  })

  test('one more never ends earlier, it lands on a working day, and reckoning twice gives the same', () => {
    fc.assert(
      fc.property(lopend, lengte, (van, meer) => {
        const once = laatsteDagNa(van)
        expect(laatsteDagNa(van)).toEqual(once)
        expect(
          laatsteDagNa({ ...van, verlengingen: [...van.verlengingen, { lengte: meer }] }).laatste >= once.laatste,
        ).toBe(true)
        const moved = laatsteDagNa({ ...van, naarWerkdag: true }).laatste
        expect(isWeekend(moved) || isFeestdag(moved)).toBe(false)
      }),
      { numRuns: 1500 },
    )
  })

  test('R-TERM-5: a period ends no earlier at its later end, and a period of one day is that day', () => {
    fc.assert(
      fc.property(lopend, fc.integer({ min: 0, max: 60 }), (van, days) => {
        const tot: Datum = addDays(van.start, days)
        const verlengingen = van.verlengingen.map((one) => verlenging(one))
        const met = (basis: Termijn['basis']) =>
          dagenVan(
            termijn({
              basis,
              regel: { ...termijn().regel, lengte: van.lengte },
              naarWerkdag: van.naarWerkdag,
              verlengingen,
            }),
          )
        const both = met({ soort: 'periode', van: van.start, tot })
        expect(both && both.vroegst.laatste <= both.laatst.laatste).toBe(true)
        expect(both?.vroegst).toEqual(met({ soort: 'dag', op: van.start })?.vroegst)
        expect(both?.laatst).toEqual(met({ soort: 'dag', op: tot })?.laatst)
      }),
      { numRuns: 1000 },
    )
  })
})
