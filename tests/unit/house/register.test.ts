import { describe, expect, test } from 'vitest'
import type { Ingang } from '../../house/register.data'
import {
  namedRulesExist,
  registeredRulesAreTested,
  registerIsSound,
  testedRulesAreRegistered,
} from '../../house/rules/register.rule'
import { expectBite, tree } from './plant'

const waar = 'lib/domain/melding/triage.rules.ts'
const entry: Ingang = { regel: 'R-TRI-1', waar, breuk: { bestand: waar, oud: 'a && b', nieuw: 'a || b' } }
const code = { [waar]: 'return a && b' }
const named = (name: string, path = 'tests/unit/melding/triage.test.ts') => ({ [path]: name })

describe('registered rules stand in the name of a test', () => {
  test.each([
    "test('R-TRI-1: three times yes', run)",
    "describe('R-TRI-7, R-TRI-1: outcome', run)",
    "test.each(rows)('R-TRI-1: %s', run)",
    'test(`R-TRI-1: ${name}`, run)',
  ])('%s', (name) => {
    expect(registeredRulesAreTested([entry])(tree(named(name)))).toEqual([])
  })

  test.each([
    named("test('R-TRI-10: another', run)"),
    named("test('three times yes', run) // R-TRI-1"),
    named("test('R-TRI-1: in a journey only', run)", 'tests/e2e/journeys/triage.spec.ts'),
  ])('%o does not count', (files) => {
    expect(registeredRulesAreTested([entry])(tree(files))).toHaveLength(1)
  })
})

test('tested rules stand in the register', () => {
  expectBite(testedRulesAreRegistered([entry]), named("test('R-TRI-2: x', run)"), named("test('R-TRI-1: x', run)"))
})

test('a rule number that is named exists in the domain', () => {
  expectBite(namedRulesExist({ TRI: 7 }), { [waar]: '// R-TRI-8' }, { [waar]: '// R-TRI-7' })
  expectBite(namedRulesExist({ TRI: 7 }), { [waar]: '// R-TIR-1' }, { [waar]: '// R-TRI-1' })
})

describe('the register is sound', () => {
  const sound = (register: Ingang[], waiting: string[] = []) =>
    registerIsSound(register, waiting)(tree(code)).map(({ message }) => message)

  test('as it stands', () => {
    expect(sound([entry])).toEqual([])
  })

  test.each<[string, Ingang[], string[]?]>([
    ['twice', [entry, entry]],
    ['still in nogTeBouwen', [entry], ['R-TRI-1']],
    ['which does not exist', [{ ...entry, waar: 'lib/domain/melding/gone.ts' }]],
    ['not exactly once', [{ ...entry, breuk: { ...entry.breuk, oud: 'a & b' } }]],
    ['no fault', [{ ...entry, breuk: { ...entry.breuk, nieuw: 'a && b' } }]],
  ])('%s', (message, register, waiting) => {
    expect(sound(register, waiting).join()).toContain(message)
  })
})
