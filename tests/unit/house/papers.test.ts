import { expect, test } from 'vitest'
import { decisionsAreWhole, papersNameRealPaths } from '../../house/rules/papers.rule'
import { sizesOf } from '../../house/rules/sizes.rule'
import { expectBite, tree } from './plant'

const rule = papersNameRealPaths([
  'README.md',
  'lib/README.md',
  'lib/kernel/datum.ts',
  'app/(openbaar)/inloggen/page.tsx',
])

test('a paper names only paths that exist', () => {
  const clean = {
    'README.md':
      'See `lib/kernel/`, `lib/kernel/datum.ts`, `lib/domain/<noun>/x.ts`, `npm test`, [lib](lib/README.md#floors) and [x](https://x.nl).',
  }
  expectBite(rule, { 'README.md': 'See `lib/kernel/date.ts`.' }, clean)
  expectBite(rule, { 'README.md': 'See [the floors](lib/FLOORS.md).' }, clean)
  expectBite(
    rule,
    { 'lib/README.md': 'See [the floors](lib/README.md).' },
    { 'lib/README.md': 'See [datum](kernel/datum.ts).' },
  )
})

test('decisions are numbered and whole', () => {
  const whole = '# 1. X\n\n## Context\nx\n\n## Decision\nx\n\n## Consequences\nx\n'
  expectBite(decisionsAreWhole, { 'lib/decisions/0002-x.md': whole }, { 'lib/decisions/0001-x.md': whole })
  expectBite(
    decisionsAreWhole,
    { 'lib/decisions/0001-x.md': whole.replace('Consequences', 'After') },
    { 'lib/decisions/0001-x.md': whole },
  )
})

test('marks for size: median, nine in ten, share of comments', () => {
  const lines = (count: number) => 'x\n'.repeat(count)
  const files = tree({
    'lib/kernel/a.ts': `// why\n${lines(9)}`,
    'lib/kernel/b.ts': lines(20),
    'app/c.tsx': lines(70),
    'tests/d.ts': lines(900),
    'lib/domain/e.data.ts': lines(900),
  })
  expect(sizesOf(files)).toEqual({ median: 20, nineInTen: 70, commentShare: 0.01 })
})
