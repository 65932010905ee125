import { describe, expect, it } from 'vitest'
import type { Jaartabellen, Uitgave } from '@/lib/domain/onderdrukking/onderdrukking'
import { onderdruk } from '@/lib/domain/onderdrukking/onderdrukking.rules'
import { keerOm, namen, tabellenMet, tellingen, verdelingen } from './omkeren'

const k = 3

function een(schools: number, columns: number, cells: readonly number[]): Jaartabellen {
  const vakken = namen('v', columns)
  const tabellen = [{ id: 't', vakken, totaal: 'zaken' }]
  return { drempel: k, scholen: namen('s', schools), tabellen, tellingen: tellingen('t', vakken, cells), eerder: [] }
}

const wholeIsShown = ({ cellen }: Uitgave) =>
  cellen.some(({ school, vak, aantal }) => !school && !vak && aantal !== null)

describe('R-JV-2 every report there could be, put through the rule', () => {
  it.each([
    [1, 3, 12],
    [5, 1, 11],
    [2, 2, 11],
    [3, 2, 8],
    [2, 3, 8],
  ])('%i schools and %i vakken with at most %i: k values possible of each hidden number', (schools, columns, most) => {
    const reports = Array.from({ length: most + 1 }, (_, sum) => verdelingen(schools * columns, sum)).flat()
    const { narrowed, shown } = keerOm(reports.map((cells) => een(schools, columns, cells)))
    expect(narrowed).toEqual([])
    expect(shown).toBeGreaterThan(0)
  })

  it('R-JV-2 three schools of which the largest shows part of its inside', () => {
    const [rows, columns] = [
      [16, 7, 6],
      [13, 9, 7],
    ]
    const reports = tabellenMet(rows ?? [], 3)
      .filter((cells) =>
        (columns ?? []).every((sum, c) => (cells[c] ?? 0) + (cells[c + 3] ?? 0) + (cells[c + 6] ?? 0) === sum),
      )
      .map((cells) => een(3, 3, cells))
    const { narrowed, shown } = keerOm(reports)
    expect(narrowed).toEqual([])
    expect(shown).toBeGreaterThan(reports.length * 7)
  })

  it('R-JV-2 two tables that add up to the same', () => {
    const [v, w] = [namen('v', 2), namen('w', 2)]
    const tabellen = [
      { id: 't', vakken: v, totaal: 'zaken' },
      { id: 'u', vakken: w, totaal: 'zaken' },
    ]
    const reports = verdelingen(2, 9).flatMap((rows) =>
      tabellenMet(rows, 2).flatMap((a) =>
        tabellenMet(rows, 2).map((b) => ({
          ...{ drempel: k, scholen: namen('s', 2), tabellen, eerder: [] },
          tellingen: [...tellingen('t', v, a), ...tellingen('u', w, b)],
        })),
      ),
    )
    expect(keerOm(reports).narrowed).toEqual([])
  })

  it('R-JV-2 overlapping topics, never more than the cases of a school', () => {
    const tabellen = [
      { id: 't', vakken: ['v0'], totaal: 'zaken' },
      { id: 'o', vakken: ['v0'], totaal: null },
    ]
    const upTo = (rows: readonly number[]) =>
      rows.reduce<number[][]>(
        (done, most) => done.flatMap((start) => Array.from({ length: most + 1 }, (_, n) => [...start, n])),
        [[]],
      )
    const reports = verdelingen(3, 11).flatMap((rows) =>
      upTo(rows).map((topics) => ({
        ...{ drempel: k, scholen: namen('s', 3), tabellen, eerder: [] },
        tellingen: [...tellingen('t', ['v0'], rows), ...tellingen('o', ['v0'], topics)],
      })),
    )
    expect(keerOm(reports).narrowed).toEqual([])
  })

  it.each([
    [1, 2, [3, 4, 5, 6]],
    [1, 3, [3, 4, 5, 6, 7]],
    [2, 2, [5, 6, 7]],
    [3, 2, [6]],
  ])(
    'R-JV-2 topics of which each case has one at least (%i schools, %i vakken, %j cases)',
    (schools, columns, cases) => {
      const tabellen = [
        { id: 't', vakken: ['v0'], totaal: 'zaken' },
        { id: 'o', vakken: namen('v', columns), totaal: null, minstens: 'zaken' },
      ]
      const topicsOf = (most: number) =>
        namen('', columns)
          .reduce<number[][]>(
            (done) => done.flatMap((start) => Array.from({ length: most + 1 }, (_, n) => [...start, n])),
            [[]],
          )
          .filter((row) => row.reduce((sum, n) => sum + n, 0) >= most)
      const reports = cases
        .flatMap((sum) => verdelingen(schools, sum))
        .flatMap((rows) =>
          rows
            .reduce<number[][]>(
              (done, most) => done.flatMap((start) => topicsOf(most).map((row) => [...start, ...row])),
              [[]],
            )
            .map((topics) => ({
              ...{ drempel: k, scholen: namen('s', schools), tabellen, eerder: [] },
              tellingen: [...tellingen('t', ['v0'], rows), ...tellingen('o', namen('v', columns), topics)],
            })),
        )
      expect(keerOm(reports).narrowed).toEqual([])
    },
  )

  it.each([
    [3, 1, 12, 'zaken'],
    [2, 1, 20, null],
  ])(
    'R-JV-2 a correction, after every first version there could be (%i schools, %i vak, at most %i)',
    (schools, columns, most, totaal) => {
      const reports = Array.from({ length: most + 1 }, (_, sum) => verdelingen(schools * columns, sum))
        .flat()
        .map((cells) => een(schools, columns, cells))
        .map((report) => ({ ...report, tabellen: report.tabellen.map((table) => ({ ...table, totaal })) }))
      const first = new Map(reports.map(onderdruk).map((uitgave) => [JSON.stringify(uitgave), uitgave]))
      const second = [...first.values()].flatMap((eerst) => reports.map((report) => ({ ...report, eerder: [eerst] })))
      expect(keerOm(second).narrowed).toEqual([])
    },
  )
})

describe('R-JV-2 every bijdrager, who knows her own cases', () => {
  const met = (report: Jaartabellen, parts: readonly number[], who: readonly string[]): Jaartabellen => ({
    ...report,
    tellingen: report.tellingen.map((telling, i) => {
      const own = who.map((_, w) => parts[i * who.length + w] ?? 0)
      const bijdragen = Object.fromEntries(who.map((name, w) => [name, own[w] ?? 0]))
      return { ...telling, aantal: own.reduce((sum, n) => sum + n, 0), bijdragen }
    }),
  })

  it.each([
    [1, 2, 18, 2],
    [1, 3, 11, 2],
    [2, 2, 8, 2],
    [1, 2, 11, 3],
  ])('%i schools, %i vakken, %i cases, %i bijdragers', (schools, columns, sum, many) => {
    const who = namen('b', many)
    const empty = een(schools, columns, new Array(schools * columns).fill(0))
    const reports = verdelingen(schools * columns * many, sum).map((parts) => met(empty, parts, who))
    expect(keerOm(reports, wholeIsShown).narrowed).toEqual([])
  })

  it.each([
    [4, 1, 16, 2],
    [3, 2, 13, 2],
    [6, 1, 13, 3],
    [4, 1, 14, 3],
    [4, 2, 9, 2],
  ])('R-JV-2 %i schools, %i vakken, %i cases, each school served by one of %i', (schools, columns, sum, many) => {
    const who = namen('b', many)
    const alleen = Object.fromEntries(namen('s', schools).map((school, s) => [school, who[s % many] ?? '']))
    const reports = verdelingen(schools * columns, sum).map((cells) => {
      const report = een(schools, columns, cells)
      const withParts = report.tellingen.map((telling) => {
        const bijdragen = Object.fromEntries(
          who.map((name) => [name, alleen[telling.school] === name ? telling.aantal : 0]),
        )
        return { ...telling, bijdragen }
      })
      return { ...report, tellingen: withParts, alleen }
    })
    const { narrowed, shown } = keerOm(reports, wholeIsShown)
    expect(narrowed).toEqual([])
    expect(shown).toBeGreaterThan(0)
  })
})
