import { describe, expect, test } from 'vitest'
import { namePattern, plant, selectEntries, verdictOf } from '../../house/break-one'
import type { Ingang } from '../../house/register.data'

const bestand = 'lib/domain/melding/triage.rules.ts'
const entry: Ingang = { regel: 'R-TRI-1', waar: bestand, breuk: { bestand, oud: 'a && b', nieuw: 'a || b' } }
const ran = (fullName: string, status: string) => ({ testResults: [{ assertionResults: [{ fullName, status }] }] })

test('plants the fault where it stands once, and nowhere else', () => {
  expect(plant('return a && b', entry)).toBe('return a || b')
  expect(() => plant('return a', entry)).toThrow('stands 0 times')
  expect(() => plant('a && b, a && b', entry)).toThrow('stands 2 times')
})

test('a number is not the beginning of another', () => {
  expect('R-TRI-1: x').toMatch(new RegExp(namePattern('R-TRI-1')))
  expect('R-TRI-10: x').not.toMatch(new RegExp(namePattern('R-TRI-1')))
})

describe('verdict', () => {
  test.each([
    ['bites', ran('triage R-TRI-1: x', 'failed')],
    ['sleeps', ran('triage R-TRI-1: x', 'passed')],
    ['nameless', ran('triage R-TRI-1: x', 'skipped')],
    ['nameless', ran('triage R-TRI-10: x', 'failed')],
    ['crashes', { testResults: [{ message: 'SyntaxError', assertionResults: [] }] }],
    ['crashes', null],
  ])('%s: %o', (verdict, report) => {
    expect(verdictOf(report, 'R-TRI-1')).toBe(verdict)
  })
})

describe('which rules are tried', () => {
  const other: Ingang = { ...entry, regel: 'R-TRI-2', waar: 'lib/a.ts', breuk: { ...entry.breuk, bestand: 'lib/a.ts' } }
  const tested = (regel: string) => [`tests/unit/${regel}.test.ts`]
  const select = (named: string[], changed: string[] | null) =>
    selectEntries([entry, other], { named, changed: changed && new Set(changed) }, tested).map(({ regel }) => regel)

  test.each([
    ['all', [], null, ['R-TRI-1', 'R-TRI-2']],
    ['by number', ['R-TRI-2'], null, ['R-TRI-2']],
    ['by its file', [], [bestand], ['R-TRI-1']],
    ['by its test', [], ['tests/unit/R-TRI-2.test.ts'], ['R-TRI-2']],
    ['none', [], ['README.md'], []],
  ])('%s', (_, named, changed, expected) => {
    expect(select(named, changed)).toEqual(expected)
  })
})
