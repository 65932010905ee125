import { describe, expect, test } from 'vitest'
import { actionsGoThroughAction, actorFirst, doorsExist, routesGoThroughRoute } from '../../house/rules/doors.rule'
import { expectBite, tree } from './plant'

const commands = 'lib/domain/dossier/dossier.commands.ts'
const action = 'app/[bestuur]/dossiers/close-dossier.action.ts'

describe('queries and commands take the actor first', () => {
  test.each([
    'export async function closeDossier(input: Input) {}',
    'export const closeDossier = async (tx: Tx, actor: Actor) => {}',
    'export function closeDossier({ actor }: { actor: Actor }) {}',
    'export function closeDossier<T extends { a: string }>(input: T, actor: Actor) {}',
    'export async function closeDossier() {}',
  ])('%s', (planted) => {
    expectBite(
      actorFirst([]),
      { [commands]: planted },
      {
        [commands]:
          'export async function closeDossier<T>(\n  actor: Actor,\n  input: T,\n) {}\nfunction load(tx: Tx) {}',
      },
    )
  })

  test('a listed door of the person takes `person`, a public one nothing; no other file does', () => {
    const door = { path: commands, soort: 'persoon', why: 'her own' } as const
    expectBite(
      actorFirst([door]),
      { [commands]: 'export function lock(input: Input) {}' },
      { [commands]: 'export function lock(person: Person) {}' },
    )
    expect(
      actorFirst([{ ...door, soort: 'openbaar' }])(tree({ [commands]: 'export function signIn(x: X) {}' })),
    ).toEqual([])
    expect(actorFirst([])(tree({ [commands]: 'export function lock(person: Person) {}' }))).toHaveLength(1)
  })

  test('a listed door exists', () => {
    const rule = doorsExist([{ path: commands, soort: 'persoon', why: 'her own' }])
    expect(rule(tree({ 'lib/kernel/id.ts': '' }))).toHaveLength(1)
    expect(rule(tree({ [commands]: '' }))).toEqual([])
  })
})

describe('every action goes through action(), sealedAction(), personAction() or publicAction()', () => {
  const maker = "import { sealedAction } from '@/lib/platform/web/action'"
  const clean = `'use server'\n${maker}\nexport const closeDossierAction = sealedAction({ input })\n`

  test.each([
    "'use server'\nexport async function closeDossierAction(form: FormData) {}",
    "'use server'\nexport const closeDossierAction = async (form: FormData) => {}",
    "'use server'\nexport const closeDossierAction = reaction({ input })",
    "'use server'\nimport { sealedAction } from './own'\nexport const closeDossierAction = sealedAction({ input })",
    "'use server'\nexport default action({ input })",
    "'use server'\nexport { closeDossier as closeDossierAction }",
    'export const closeDossierAction = action({ input })',
  ])('%s', (planted) => {
    expectBite(actionsGoThroughAction, { [action]: planted }, { [action]: clean })
  })

  test("'use server' stands in an action file only", () => {
    const inline = "export function Page() {\n  async function save() {\n    'use server'\n  }\n}"
    expectBite(actionsGoThroughAction, { 'app/page.tsx': inline }, { 'app/page.tsx': 'export function Page() {}' })
  })
})

describe('every byte route goes through route()', () => {
  const path = 'app/api/bestand/[id]/route.ts'

  test.each([
    'export async function GET(request: Request) {}',
    'export const POST = async () => new Response()',
    'export { handler as GET }',
  ])('%s', (planted) => {
    expectBite(
      routesGoThroughRoute(['app/api/health/route.ts']),
      { [path]: planted },
      {
        [path]:
          "import { route } from '@/lib/platform/web/route'\nexport const GET = route({ run })\nexport const runtime = 'nodejs'",
        'app/api/health/route.ts': planted,
      },
    )
  })
})
