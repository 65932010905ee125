import { describe, expect, test } from 'vitest'
import { type Act, parseLexicon } from '../../house/lexicon'
import {
  actsAreWhole,
  commandsAreActs,
  eventsAreActs,
  lexiconAgreesWithItself,
  permissionsAreActs,
} from '../../house/rules/acts.rule'
import { expectBite } from './plant'

const close: Act = {
  woord: 'dossier afsluiten',
  verb: 'close',
  url: 'afsluiten',
  file: 'close-dossier',
  fn: 'closeDossier',
  permission: 'dossier:close',
  event: 'dossier_closed',
}
const action = 'app/[bestuur]/dossiers/[dossierId]/afsluiten/close-dossier.action.ts'
const command = { 'lib/domain/dossier/dossier.commands.ts': 'export async function closeDossier(actor: Actor) {}' }
const event = { 'lib/domain/logboek/logboek.ts': "export const events = ['dossier_closed'] as const" }

test('the lexicon is read from its tables', () => {
  const markdown = `# L
## Nouns in a row
| noun | what |
|---|---|
| school | x |

## Other nouns
| noun | what |
|---|---|
| \`klager\` | x |

## Acts
| act | verb | url | file | function | permission | event |
|---|---|---|---|---|---|---|
| dossier afsluiten | close | \`afsluiten\` | \`close-dossier\` | \`closeDossier\` | \`dossier:close\` | \`dossier_closed\` |
| vergrendelen | lock | - | \`lock\` | - | - | - |
`
  const { row, terms, acts } = parseLexicon(markdown)
  expect(row).toEqual(['school'])
  expect(terms).toEqual(['klager'])
  expect(acts).toEqual([
    close,
    { woord: 'vergrendelen', verb: 'lock', url: '', file: 'lock', fn: '', permission: '', event: '' },
  ])
})

describe('the lexicon agrees with itself', () => {
  test.each([{ file: 'end-dossier' }, { fn: 'endDossier' }, { permission: 'dossier:end' }])('%o', (slip) => {
    expect(lexiconAgreesWithItself([{ ...close, ...slip }]).length).toBeGreaterThan(0)
    expect(lexiconAgreesWithItself([close])).toEqual([])
  })
})

test('every permission is an act, and every act names a permission that is there', () => {
  const table = (...keys: string[]) => ({
    'lib/domain/toegang/toegang.ts': `export const permissions = {\n${keys.map((key) => `  '${key}': adviseur,\n`).join('')}}`,
  })
  expectBite(
    permissionsAreActs([close]),
    table('dossier:close', 'dossier:burn'),
    table('dossier:close', 'dossier:read'),
  )
  expectBite(permissionsAreActs([]), table('dossier:close'), table('dossier:read'))
  expect(
    permissionsAreActs([close])([{ path: 'lib/domain/toegang/toegang.ts', text: 'const permissions = {}' }]),
  ).toHaveLength(1)
})

test('every event is an act, a reading needs none', () => {
  const list = (event: string) => ({
    'lib/domain/logboek/logboek.ts': `export const zaakEvents = [\n  '${event}',\n] as const`,
  })
  expectBite(eventsAreActs([close]), list('dossier_burnt'), list('dossier_closed'))
  expectBite(eventsAreActs([close]), list('dossier_burnt'), list('dossier_read'))
})

test('every command is an act', () => {
  const path = 'lib/domain/dossier/dossier.commands.ts'
  expectBite(commandsAreActs([close]), { [path]: 'export async function burnDossier(actor: Actor) {}' }, command)
})

describe('an act has all its words', () => {
  const rule = actsAreWhole({ acts: [close] })
  const whole = { [action]: '', ...command, ...event }

  test('an action without a line', () => {
    expectBite(rule, { [action.replace('close-', 'burn-')]: '', ...command, ...event }, whole)
  })

  test('an action in a folder of another name', () => {
    expectBite(rule, { [action.replace('afsluiten', 'sluiten')]: '', ...command, ...event }, whole)
  })

  test('no command', () => {
    expectBite(rule, { [action]: '', ...event }, whole)
  })

  test('no event', () => {
    expectBite(rule, { [action]: '', ...command }, whole)
  })
})
