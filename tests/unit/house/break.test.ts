import { describe, expect, test } from 'vitest'
import { namePattern, plant, redFiles, verdictOf, wavesOf } from '../../house/break-one'
import type { Ingang } from '../../house/register.data'

const bestand = 'lib/domain/melding/triage.rules.ts'
const entry: Ingang = { regel: 'R-TRI-1', waar: bestand, breuk: { bestand, oud: 'a && b', nieuw: 'a || b' } }
const ran = (fullName: string, status: string) => ({
  testResults: [{ name: 'triage.test.ts', assertionResults: [{ fullName, status }] }],
})

test('plants the fault where it stands once, and nowhere else', () => {
  expect(plant('return a && b', entry)).toBe('return a || b')
  expect(() => plant('return a', entry)).toThrow('stands 0 times')
  expect(() => plant('a && b, a && b', entry)).toThrow('stands 2 times')
})

test('a number is not the beginning of another', () => {
  expect('R-TRI-1: x').toMatch(new RegExp(namePattern('R-TRI-1')))
  expect('R-TRI-10: x').not.toMatch(new RegExp(namePattern('R-TRI-1')))
  expect('R-TRI-10: x').toMatch(new RegExp(namePattern('R-TRI-1', 'R-TRI-10')))
})

describe('verdict', () => {
  test.each([
    ['bites', ran('triage R-TRI-1: x', 'failed')],
    ['sleeps', ran('triage R-TRI-1: x', 'passed')],
    ['nameless', ran('triage R-TRI-1: x', 'skipped')],
    ['nameless', ran('triage R-TRI-10: x', 'failed')],
    ['crashes', { testResults: [{ name: 'triage.test.ts', message: 'SyntaxError', assertionResults: [] }] }],
    ['crashes', null],
  ])('%s: %o', (verdict, report) => {
    expect(verdictOf(report, 'R-TRI-1')).toBe(verdict)
  })
})

test('only files in which a test of this number is red are tried again without the fault', () => {
  expect(redFiles(ran('triage R-TRI-1: x', 'failed'), 'R-TRI-1')).toEqual(['triage.test.ts'])
  expect(redFiles(ran('triage R-TRI-1: x', 'passed'), 'R-TRI-1')).toEqual([])
  expect(redFiles(ran('triage R-TRI-10: x', 'failed'), 'R-TRI-1')).toEqual([])
})

describe('which files run first', () => {
  const [unit, integration] = ['tests/unit/a.test.ts', 'tests/integration/a.test.ts']
  const migration = { ...entry, breuk: { ...entry.breuk, bestand: 'prisma/migrations/1_x/migration.sql' } }

  test.each([
    ['unit tests, of code', entry, [integration, unit], [[unit], [integration]]],
    ['tests with a database, of what stands in the database', migration, [unit, integration], [[integration], [unit]]],
    ['what there is', entry, [integration], [[integration]]],
  ])('%s', (_, tried, tests, waves) => {
    expect(wavesOf(tried, tests)).toEqual(waves)
  })
})
