import { describe, expect, it } from 'vitest'
import type { Jaartabellen, Uitgave } from '@/lib/domain/onderdrukking/onderdrukking'
import { onderdruk, waarom } from '@/lib/domain/onderdrukking/onderdrukking.rules'
import { jaartabellenInput } from '@/lib/domain/onderdrukking/onderdrukking.schema'
import { namen, tellingen } from './omkeren'
import { wereld } from './wereld'

function verslag(rows: readonly (readonly number[])[], more: Partial<Jaartabellen> = {}): Jaartabellen {
  const vakken = namen('v', rows[0]?.length ?? 0)
  const tabellen = [{ id: 't', vakken, totaal: 'zaken' }]
  const base = { drempel: 5, scholen: namen('s', rows.length), tabellen, eerder: [] }
  return { ...base, tellingen: tellingen('t', vakken, rows.flat()), ...more }
}

/** What is published, a line per school, the bestuur first and the total last; x is hidden. */
function gelezen({ cellen }: Uitgave): string[] {
  const lines = Map.groupBy(cellen, ({ school }) => school)
  return [...lines.values()].map((line) => line.map(({ aantal }) => aantal ?? 'x').join(' '))
}

describe('R-JV-2 what is shown', () => {
  it('everything, where nothing is small', () => {
    const all = [
      [5, 9, 6],
      [7, 8, 20],
    ]
    expect(gelezen(onderdruk(verslag(all)))).toEqual(['12 17 26 55', '5 9 6 20', '7 8 20 35'])
  })

  it('nothing of a bestuur with four cases', () => {
    expect(
      gelezen(
        onderdruk(
          verslag([
            [3, 1],
            [0, 0],
          ]),
        ),
      ),
    ).toEqual(['x x x', 'x x x', 'x x x'])
  })

  it('R-JV-2 a school with two cases stays hidden beside the sum of all schools, and another one with it', () => {
    const [bestuur, ...schools] = gelezen(
      onderdruk(
        verslag([
          [1, 1],
          [9, 8],
          [12, 13],
          [15, 25],
        ]),
      ),
    )
    expect(bestuur).toBe('37 47 84')
    expect(schools[0]).toBe('x x x')
    expect(schools.filter((line) => line.endsWith('x')).length).toBeGreaterThan(1)
  })

  it('R-JV-2 zeros hide as other small numbers do', () => {
    const [bestuur] = gelezen(onderdruk(verslag([[20, 15, 0, 0, 0]])))
    expect(bestuur).toBe('20 x x x x 35')
  })

  it('R-JV-2 the largest schools show their inside beside a rest of small ones', () => {
    const rows = [[20, 12, 9, 2], [14, 9, 6, 1], ...namen('', 20).map(() => [2, 2, 1, 1])]
    const lines = gelezen(onderdruk(verslag(rows)))
    expect(lines[1]?.split(' ').filter((cell) => cell !== 'x').length).toBeGreaterThan(2)
  })

  it.each([
    [8, 40, 1, { bestuur: 0.6, scholen: 0.4 }],
    [60, 500, 1, { bestuur: 0.95, scholen: 0.85 }],
    [60, 500, 2, { bestuur: 0.95, scholen: 0.85 }],
  ])(
    'R-JV-2 %i schools with %i cases and %i advisers: most of the cases are in what is shown',
    (schools, cases, advisers, least) => {
      const report = wereld(schools, cases, advisers)
      expect(deel(report, 'bestuur')).toBeGreaterThan(least.bestuur)
      expect(deel(report, 'scholen')).toBeGreaterThan(least.scholen)
    },
  )
})

/** The share of the cases that is in the numbers shown: of the bestuur per vak, of the schools as a whole. */
function deel(report: Jaartabellen, part: 'bestuur' | 'scholen'): number {
  const linked = report.tabellen.filter(({ totaal }) => totaal !== null).map(({ id }) => id)
  const cases = report.tellingen.reduce((sum, { tabel, aantal }) => sum + (tabel === linked[0] ? aantal : 0), 0)
  const shown = onderdruk(report)
    .cellen.filter(({ tabel }) => linked.includes(tabel))
    .filter(({ school, vak }) =>
      part === 'bestuur' ? school === null && vak !== null : school !== null && vak === null,
    )
    .reduce((sum, { aantal }) => sum + (aantal ?? 0), 0)
  return shown / (cases * linked.length)
}

describe('R-JV-2 a correction', () => {
  const first = verslag([
    [30, 20, 3, 2],
    [25, 15, 4, 6],
  ])
  const eerst = onderdruk(first)
  const later = (rows: readonly (readonly number[])[]) => onderdruk(verslag(rows, { eerder: [eerst] }))

  it('leaves what is shown as it was when only hidden numbers change', () => {
    expect(
      gelezen(
        later([
          [30, 20, 2, 3],
          [25, 15, 5, 5],
        ]),
      ),
    ).toEqual(gelezen(eerst))
  })

  it('shows nothing any more of a totaal that changed by less than the threshold', () => {
    expect(
      later([
        [31, 20, 3, 2],
        [25, 15, 4, 6],
      ]).cellen.every(({ aantal }) => aantal === null),
    ).toBe(true)
  })

  it('hides the vakken when one case moves from one to another, and leaves the sums', () => {
    const [bestuur, school] = gelezen(
      later([
        [29, 21, 3, 2],
        [25, 15, 4, 6],
      ]),
    )
    expect([bestuur, school]).toEqual(['x x x x 105', 'x x x x 55'])
  })

  it('brings nothing out that was hidden before', () => {
    const next = later([
      [60, 40, 30, 20],
      [50, 30, 40, 60],
    ])
    const hidden = eerst.cellen.flatMap(({ aantal }, i) => (aantal === null ? [next.cellen[i]?.aantal] : []))
    expect(new Set(hidden)).toEqual(new Set([null]))
  })
})

describe('R-JV-2 a bijdrager', () => {
  const beide = (telling: { aantal: number }, a: number) => ({ bijdragen: { a, b: telling.aantal - a } })

  it('does not learn of fewer than the threshold of another', () => {
    const base = verslag([[20, 20, 20]])
    const tellingen = base.tellingen.map((telling, i) => ({ ...telling, ...beide(telling, i === 0 ? 18 : 10) }))
    const report = { ...base, tellingen }
    expect(onderdruk(report).cellen.find(({ vak }) => vak === 'v0')?.aantal).toBeNull()
    expect(waarom(report)).toContainEqual({ cel: { school: null, tabel: 't', vak: 'v0' }, reden: 'bijdrager' })
  })

  it('who counted everything keeps nothing from herself', () => {
    const base = verslag([[20, 20, 20]])
    const tellingen = base.tellingen.map((telling) => ({ ...telling, bijdragen: { a: telling.aantal } }))
    expect(onderdruk({ ...base, tellingen })).toEqual(onderdruk(base))
  })
})

describe('R-JV-2 why, for the adviser who makes the report', () => {
  it('tells small, zero and derivable apart, which the report itself never does', () => {
    const report = verslag([[20, 15, 3, 0, 0, 0]])
    const why = new Map(waarom(report).map(({ cel, reden }) => [`${cel.school} ${cel.vak}`, reden]))
    expect(why.get('null v2')).toBe('klein')
    expect(why.get('null v3')).toBe('nul')
    expect(why.get('null v1')).toBe('anders_af_te_leiden')
    expect(new Set(onderdruk(report).cellen.map((cel) => Object.keys(cel).join()))).toEqual(
      new Set(['school,tabel,vak,aantal']),
    )
  })

  it('names the former version where that is the reason', () => {
    const report = verslag(
      [
        [31, 20],
        [25, 15],
      ],
      {
        eerder: [
          onderdruk(
            verslag([
              [30, 20],
              [25, 15],
            ]),
          ),
        ],
      },
    )
    expect(new Set(waarom(report).map(({ reden }) => reden))).toEqual(new Set(['vorige_versie']))
  })
})

describe('R-JV-2 tables from outside', () => {
  it.each([
    ['a threshold under 3', { ...verslag([[1, 2]]), drempel: 2 }],
    [
      'bijdragen that do not add up',
      { ...verslag([[9]]), tellingen: [{ school: 's0', tabel: 't', vak: 'v0', aantal: 9, bijdragen: { a: 3 } }] },
    ],
    [
      'a case without a topic where each has one',
      {
        ...verslag([[9]]),
        tabellen: [...verslag([[9]]).tabellen, { id: 'o', vakken: ['w', 'x'], totaal: null, minstens: 'zaken' }],
      },
    ],
    [
      'tables of one totaal that differ',
      { ...verslag([[9]]), tabellen: [...verslag([[9]]).tabellen, { id: 'u', vakken: ['w'], totaal: 'zaken' }] },
    ],
  ])('are refused: %s', (_, tables) => {
    expect(jaartabellenInput.safeParse(tables).success).toBe(false)
  })

  it('may leave out zeros and former versions', () => {
    const { eerder: _, ...bare } = verslag([[9, 8]])
    expect(gelezen(onderdruk(jaartabellenInput.parse({ ...bare, tellingen: bare.tellingen.slice(0, 1) })))).toEqual([
      'x x 9',
      'x x 9',
    ])
  })
})
