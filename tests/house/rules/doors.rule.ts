import type { Door } from '../doors.data'
import { nounOf, suffixOf } from '../floors'
import { exportedFunctions } from '../functions'
import { mask } from '../mask'
import { lineAt, type SourceFile, type Violation } from '../source'

/** No data without an actor: queries and commands take `actor` first; a listed door takes `person`, or is public. */
export function actorFirst(doors: readonly Door[]) {
  return (files: SourceFile[]): Violation[] =>
    files.filter(isDoor).flatMap((file) => {
      const door = doors.find(({ path }) => path === file.path)
      if (door?.soort === 'openbaar') return []
      const first = door?.soort === 'persoon' ? ['person', 'actor'] : ['actor']
      return exportedFunctions(file)
        .filter(({ parameters }) => !first.includes(parameters[0] ?? ''))
        .map(({ name, line }) => ({
          path: file.path,
          line,
          message: `${name} does not take ${first.join(' or ')} first`,
        }))
    })
}

/** A listed door that is gone would leave a hole for the next file of that name. */
export function doorsExist(doors: readonly Door[]) {
  return (files: SourceFile[]): Violation[] =>
    doors
      .filter(({ path }) => !files.some((file) => file.path === path))
      .map(({ path }) => ({ path, line: 1, message: 'is listed in tests/house/doors.data.ts but does not exist' }))
}

/** Every server action is made by action() or a sibling of it (sealedAction, publicAction), and stands in a *.action.ts of app. */
export function actionsGoThroughAction(files: SourceFile[]): Violation[] {
  return files
    .filter(({ path }) => !path.startsWith('tests/'))
    .flatMap((file) => {
      const { path, text } = file
      const directive = /^[ \t]*(['"])use server\1/m.exec(text)
      if (!path.endsWith('.action.ts')) {
        if (!directive) return []
        return [{ path, line: lineAt(text, directive.index), message: "'use server' outside a *.action.ts file" }]
      }
      if (!/^\s*(['"])use server\1/.test(text))
        return [{ path, line: 1, message: "an action file begins with 'use server'" }]
      return valueExports(file)
        .filter(({ made }) => !isMadeBy(/^(action|\w+Action)$/, made, file))
        .map(({ name, line }) => ({
          path,
          line,
          message: `${name} is not made by action(), sealedAction() or publicAction()`,
        }))
    })
}

/** Every byte route is made by route(), which takes the actor as action() does. */
export function routesGoThroughRoute(bare: readonly string[]) {
  return (files: SourceFile[]): Violation[] =>
    files
      .filter(({ path }) => /^app\/(.*\/)?route\.tsx?$/.test(path) && !bare.includes(path))
      .flatMap((file) =>
        valueExports(file)
          .filter(({ name, made }) => /^[A-Z]+$/.test(name) && !isMadeBy(/^(route|\w+Route)$/, made, file))
          .map(({ name, line }) => ({ path: file.path, line, message: `${name} is not made by route()` })),
      )
}

function isDoor({ path }: SourceFile): boolean {
  return nounOf(path) !== null && ['queries', 'commands'].includes(suffixOf(path))
}

/** The maker comes from platform/web: a home-made function of a good name is none. */
function isMadeBy(makers: RegExp, made: string, { text }: SourceFile): boolean {
  const maker = /^=\s*(\w+)\s*[(<]/.exec(made)?.[1] ?? ''
  const imported = [...text.matchAll(/import\s*\{([^}]*)\}\s*from\s*'@\/lib\/platform\/web\/[^']+'/g)]
  return makers.test(maker) && imported.some(([, names = '']) => names.split(/[\s,]+/).includes(maker))
}

function valueExports({ text }: SourceFile): { name: string; line: number; made: string }[] {
  const { code } = mask(text)
  const plain = [...code.matchAll(/^export\s+(?:const|let|var|(?:async\s+)?function)\s+([\w$]+)/gm)]
  const lists = [...code.matchAll(/^export\s*(\{[^}]*\}|\*|default\b)/gm)]
  return [...plain, ...lists].map((match) => {
    const end = match.index + match[0].length
    const made = code
      .slice(end, end + 400)
      .replace(/^\s*:[^=]*(?==)/, '')
      .trimStart()
    const name = (match[1] as string).replace(/^\{.*\bas\s+([A-Z]+).*$/s, '$1')
    return { name, line: lineAt(code, match.index), made }
  })
}
