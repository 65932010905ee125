import { describe, expect, it } from 'vitest'
import type { Jaartabellen } from '@/lib/domain/onderdrukking/onderdrukking'
import { onderdruk } from '@/lib/domain/onderdrukking/onderdrukking.rules'
import { keerOm, namen, tellingen } from './omkeren'

describe('R-JV-2 topics of which each case has one at least', () => {
  const onderwerpen = (rows: readonly (readonly number[])[], cases: readonly number[]): Jaartabellen => {
    const vakken = namen('v', rows[0]?.length ?? 0)
    const linked = { id: 't', vakken: ['v0'], totaal: 'zaken' }
    return {
      ...{ drempel: 5, scholen: namen('s', rows.length), eerder: [] },
      tabellen: [linked, { id: 'o', vakken, totaal: null, minstens: 'zaken' }],
      tellingen: [...tellingen('t', ['v0'], cases), ...tellingen('o', vakken, rows.flat())],
    }
  }
  const bestuur = (report: Jaartabellen) =>
    onderdruk(report).cellen.flatMap(({ school, tabel, aantal }) => (!school && tabel === 'o' ? [aantal] : []))

  it('shows no vakken beside which the only hidden one cannot be zero', () => {
    expect(bestuur(onderwerpen([[10, 7, 3]], [20]))).toEqual([null, null, null])
  })

  it('shows them where others can make up for each hidden one, or nothing lacks', () => {
    expect(bestuur(onderwerpen([[10, 7, 3, 1]], [20]))).toEqual([10, 7, null, null])
    expect(bestuur(onderwerpen([[12, 8, 3]], [20]))).toEqual([12, 8, null])
  })

  it('shows nothing of one school among others', () => {
    const report = onderwerpen(
      [
        [12, 8, 6],
        [9, 6, 5],
      ],
      [20, 12],
    )
    const inside = onderdruk(report).cellen.filter(({ school, tabel }) => school && tabel === 'o')
    expect(inside.every(({ aantal }) => aantal === null)).toBe(true)
  })
})

describe('R-JV-2 such topics beside every bijdrager', () => {
  const vakken = ['v0', 'v1']
  const tabellen = [
    { id: 't', vakken: ['w'], totaal: 'zaken' },
    { id: 'o', vakken, totaal: null, minstens: 'zaken' },
  ]
  /** Both topics of so many cases, each case with one of them or both. */
  const topicsOf = (cases: number) =>
    Array.from({ length: (cases + 1) ** 2 }, (_, nr) => [nr % (cases + 1), Math.floor(nr / (cases + 1))]).filter(
      ([v0 = 0, v1 = 0]) => v0 + v1 >= cases,
    )
  const telling = (tabel: string, vak: string, a: number, b: number) => ({
    ...{ school: 's0', tabel, vak, aantal: a + b },
    bijdragen: { a, b },
  })

  it('leaves k values, whatever two of them counted', () => {
    const reports = [3, 4, 5, 6].flatMap((mine) =>
      [3, 4, 5, 6].flatMap((hers) =>
        topicsOf(mine).flatMap((a) =>
          topicsOf(hers).map((b) => ({
            ...{ drempel: 3, scholen: ['s0'], tabellen, eerder: [] },
            tellingen: [
              telling('t', 'w', mine, hers),
              ...vakken.map((vak, v) => telling('o', vak, a[v] ?? 0, b[v] ?? 0)),
            ],
          })),
        ),
      ),
    )
    const { narrowed, shown } = keerOm(reports)
    expect(narrowed).toEqual([])
    expect(shown).toBeGreaterThan(0)
  })
})
