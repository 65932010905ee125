import { describe, test } from 'vitest'
import {
  asciiOnly,
  bareFilesAreNouns,
  noBarrels,
  noBins,
  noCrudVerbs,
  noEnum,
  noLooseEnds,
  noTestsInProduction,
} from '../../house/rules/language.rule'
import { noLongFiles } from '../../house/rules/sizes.rule'
import { expectBite } from './plant'

const rules = 'lib/domain/dossier/dossier.rules.ts'
const file = (text: string, path = rules) => ({ [path]: text })

test('no barrels', () => {
  expectBite(noBarrels, { 'lib/vault/index.ts': '' }, { 'lib/vault/hpke.ts': '' })
  expectBite(noBarrels, file("export * from './dossier'"), file("import { x } from './dossier'"))
  expectBite(noBarrels, file("export { x } from './dossier'"), file('export { x }'))
})

describe('no bins', () => {
  test.each([
    'lib/utils/text.ts',
    'lib/platform/web/form-helpers.ts',
    'components/shared/row.tsx',
    'lib/kernel/common.ts',
  ])('%s', (path) => {
    expectBite(noBins, file('', path), file('', 'lib/kernel/commons-and-utilities.ts'))
  })
})

test('no enum', () => {
  expectBite(noEnum, file('export enum Staat { Lopend }'), file("const text = 'enum Staat {'"))
})

describe('no create, update or delete in the domain', () => {
  test.each([
    'export async function createDossier(actor: Actor) {}',
    'export const updateDossier = async (actor: Actor) => {}',
    'export function deleteDossier<T>(actor: Actor) {}',
  ])('%s', (line) => {
    expectBite(noCrudVerbs, file(line), file('export function createdOn(dossier: Dossier) {}\nfunction updateRow() {}'))
  })
})

test('names and paths are ASCII, paths of app lower case', () => {
  expectBite(asciiOnly, file('const geëindigd = 1'), file("const text = 'geëindigd' // beëindigen"))
  expectBite(asciiOnly, file('const a = { geëindigd: 1 }'), file("const a = { ø: 'o' }"))
  expectBite(asciiOnly, file('', 'app/beëindigen/page.tsx'), file('', 'app/beeindigen/page.tsx'))
  expectBite(asciiOnly, file('', 'app/Dossiers/page.tsx'), file('', 'app/dossiers/[dossierId]/page.tsx'))
  expectBite(
    asciiOnly,
    file('const één = 1', 'components/ui/a.tsx'),
    file('const a = <p>Eén collega’s geëindigd</p>', 'components/ui/a.tsx'),
  )
})

test('a bare domain file is a noun of the lexicon', () => {
  expectBite(bareFilesAreNouns(['dossier', 'gesprek']), file('', 'lib/domain/dossier/berekening.ts'), {
    'lib/domain/dossier/gesprek.ts': '',
    'lib/domain/dossier/berekening.rules.ts': '',
  })
})

test('production never imports from tests', () => {
  const line = "import { clock } from '@/tests/support/clock'"
  expectBite(noTestsInProduction, file(line), file(line, 'tests/unit/dossier/dossier.test.ts'))
})

describe('nothing is put off, skipped or silenced', () => {
  const mark = ['TO', 'DO'].join('')

  test.each([
    [`// ${mark}: later`, `const text = '${mark}'`],
    ['// @ts-ignore', "const text = '@ts-ignore'"],
    ['/* biome-ignore lint: no */', 'const ignore = 1'],
    ['test.skip(name, run)', 'test(name, run)'],
    ['describe.only(name, run)', 'describe.each(rows)(name, run)'],
  ])('%s', (planted, clean) => {
    expectBite(noLooseEnds, file(planted, 'tests/unit/a.test.ts'), file(clean, 'tests/unit/a.test.ts'))
  })
})

test('no file passes 250 lines, but a table of data', () => {
  const long = 'x\n'.repeat(251)
  expectBite(noLongFiles, file(long), { ...file('x\n'.repeat(250)), 'lib/domain/termijn/feestdagen.data.ts': long })
})
