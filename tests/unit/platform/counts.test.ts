import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  addCounts,
  noCounts,
  oneStep,
  ownCounts,
  playwrightCounts,
  sayCounts,
  vitestCounts,
} from '@/tests/support/counts'

const file = join(mkdtempSync(join(tmpdir(), 'counts-')), 'report.json')
const report = (content: unknown) => {
  writeFileSync(file, JSON.stringify(content))
  return file
}

test('the counts of every step are summed', () => {
  const vitest = vitestCounts(report({ numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }), 1)
  const browser = playwrightCounts(report({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 1 } }), 1)
  expect(sayCounts(addCounts(addCounts(vitest, browser), oneStep(0)))).toBe('10 passed, 3 failed, 4 skipped')
})

test.each([
  ['a command that ends badly', vitestCounts(report({ numPassedTests: 5, numFailedTests: 0 }), 1)],
  ['a report that was not written', vitestCounts('/nowhere.json', 0)],
  ['a command that ends badly and counts no failure', ownCounts(report({ ...noCounts, passed: 2 }), 1)],
  ['a command that counts nothing', ownCounts('/nowhere.json', 0)],
  ['a run in which nothing ran', playwrightCounts(report({ stats: {} }), 0)],
  ['a tool that ends badly', oneStep(2)],
])('%s is a failure', (_what, counts) => {
  expect(counts.failed).toBe(1)
})

test('a command that had nothing to do is no failure, and its own counts are taken over', () => {
  expect(ownCounts(report(noCounts), 0)).toEqual(noCounts)
  expect(ownCounts(report({ ...noCounts, passed: 3, failed: 1 }), 1)).toEqual({ ...noCounts, passed: 3, failed: 1 })
})
