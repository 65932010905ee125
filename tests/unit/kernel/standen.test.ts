import { describe, expect, test } from 'vitest'
import { type StandPijl, standenDiagram } from '@/lib/kernel/standen'
import { machines } from '@/lib/platform/cli/standen-diagrammen'

const linesOf = (diagram: string) => diagram.split('\n').slice(1)

describe('a diagram of states', () => {
  test('draws every arrow, the beginning as a dot, and where nothing runs on', () => {
    const pijlen = [
      { van: 'nieuw', naar: 'open', act: 'zaak:open' },
      { van: 'open', naar: 'open', act: 'schrijven', bij: 'school' },
      { van: 'open', naar: 'open', act: 'stoppen', einde: true },
      { van: 'open', naar: 'dicht', act: 'sluiten', einde: true },
      { van: 'dicht', naar: 'dicht', act: 'nakijken' },
    ] as const
    expect(linesOf(standenDiagram(pijlen, 'nieuw'))).toEqual([
      '  [*] --> open: zaak open',
      '  open --> open: schrijven (school)',
      '  open --> [*]: stoppen',
      '  open --> dicht: sluiten',
      '  dicht --> dicht: nakijken',
      '  dicht --> [*]',
    ])
  })

  test('a beginning to which an arrow goes back is a state of its own', () => {
    const pijlen = [
      { van: 'open', naar: 'dicht', act: 'sluiten' },
      { van: 'dicht', naar: 'open', act: 'heropenen' },
    ]
    expect(linesOf(standenDiagram(pijlen, 'open'))[0]).toBe('  [*] --> open')
  })

  test.each(machines)('$noun: one line per arrow, and every state can be reached from the beginning', (machine) => {
    const { begin, pijlen } = machine
    const labels = linesOf(standenDiagram(pijlen, begin)).filter((line) => line.includes(': '))
    expect(labels).toHaveLength(pijlen.length)
    expect(reachedFrom(begin, pijlen)).toEqual(new Set([begin, ...pijlen.flatMap(({ van, naar }) => [van, naar])]))
  })
})

function reachedFrom(begin: string, pijlen: readonly StandPijl[]): Set<string> {
  const reached = new Set([begin])
  const onward = () => pijlen.filter(({ van, naar }) => reached.has(van) && !reached.has(naar))
  for (let next = onward(); next.length > 0; next = onward()) for (const { naar } of next) reached.add(naar)
  return reached
}
