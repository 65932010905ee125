import { describe, expect, test } from 'vitest'
import { exportedFunctions } from '../../house/functions'
import { importsOf, resolve } from '../../house/imports'
import { mask } from '../../house/mask'
import { attribute, tagsOf } from '../../house/tags'

const code = (text: string) => mask(text).code.replace(/\s+/g, ' ').trim()
const file = (text: string, path = 'lib/a/b.ts') => ({ path, text })

describe('mask', () => {
  test.each([
    ['a // b', 'a'],
    ['a /* b\n c */ d', 'a d'],
    ["a = 'b // c' + d", "a = ' ' + d"],
    ['a = "it\'s" + b', 'a = " " + b'],
    ["a = 'it\\'s' + b", "a = ' ' + b"],
    ['a = `b ${c + `d ${e} f`} g` + h', 'a = ` ${c + ` ${e} `} ` + h'],
    ['a = `b ${{ c: 1 }.c} d` // e', 'a = ` ${{ c: 1 }.c} `'],
    ['a = /[/"]x/g + b', 'a = + b'],
    ['a = b / c / d', 'a = b / c / d'],
    ["<p>foto's</p>; b // c", "<p>foto's</p>; b"],
    ["<p>foto's en video's</p>; b", "<p>foto's en video's</p>; b"],
    ['<br /> b // c', '<br /> b'],
    ["u = 'https://x' // y", "u = ' '"],
  ])('%s', (text, expected) => {
    expect(code(text)).toBe(expected)
    expect(mask(text).code).toHaveLength(text.length)
  })

  test('keeps comments apart', () => {
    expect(mask("a = '// no' // yes").comments.trim()).toBe('// yes')
  })
})

describe('imports', () => {
  test.each([
    ["import a from 'x'", 'x'],
    ["import type { A } from 'x'", 'x'],
    ["import {\n  type A,\n  b as c,\n} from 'x'", 'x'],
    ["import * as a from 'x'", 'x'],
    ["import 'x'", 'x'],
    ["export { a } from 'x'", 'x'],
    ["export * from 'x'", 'x'],
    ["const a = await import('x')", 'x'],
    ["type A = import('x').A", 'x'],
    ["new Worker(new URL('./x.ts', import.meta.url))", './x.ts'],
  ])('%s', (text, specifier) => {
    expect(importsOf(file(text)).map((found) => found.specifier)).toEqual([specifier])
  })

  test.each(["// import a from 'x'", 'const a = "import b from \'x\'"', "const from = 'x'", "export const a = 'x'"])(
    'none in: %s',
    (text) => {
      expect(importsOf(file(text))).toEqual([])
    },
  )

  test('counts lines and tells what is local', () => {
    expect(importsOf(file("\n\nimport a from 'x'"))[0]?.line).toBe(3)
    expect(resolve('lib/a/b.ts', '../c')).toEqual({ local: true, path: 'lib/c' })
    expect(resolve('lib/a/b.ts', '@/lib/c')).toEqual({ local: true, path: 'lib/c' })
    expect(resolve('lib/a/b.ts', '@hpke/core/x')).toEqual({ local: false, name: '@hpke/core' })
    expect(resolve('lib/a/b.ts', 'zod/mini')).toEqual({ local: false, name: 'zod' })
  })
})

test('exported functions and their parameters', () => {
  const text = `
    export async function a(actor: Actor, { b }: { b: Map<string, number> }, c = f(1, 2)) {}
export async function d<T extends { e: () => void }>(actor: Actor, run: (tx: Tx, x: T) => void): Promise<T> {}
export const g = async (actor: Actor) => {}
export const h: Handler = (input) => {}
export const notAFunction = [1, 2]
function inner(tx: Tx) {}`.replace('    export', 'export')
  expect(exportedFunctions(file(text)).map(({ name, parameters }) => [name, parameters])).toEqual([
    ['a', ['actor', '{', 'c']],
    ['d', ['actor', 'run']],
    ['g', ['actor']],
    ['h', ['input']],
  ])
})

test('tags and their attributes', () => {
  const text = '<Link href={f((x) => x > 1)} title="a > b" prefetch={false}>\n<input disabled name=\'n\' />'
  const [link, input] = tagsOf(file(text, 'a.tsx'))
  if (!link || !input) throw new Error('tags not found')
  expect(attribute(link, 'href')).toBe('{f((x) => x > 1)}')
  expect(attribute(link, 'title')).toBe('"a > b"')
  expect(attribute(link, 'prefetch')).toBe('{false}')
  expect(attribute(link, 'name')).toBeNull()
  expect(attribute(input, 'disabled')).toBe('')
  expect(attribute(input, 'name')).toBe("'n'")
  expect(input.line).toBe(2)
})
