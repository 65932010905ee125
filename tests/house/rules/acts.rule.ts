import { suffixOf } from '../floors'
import { exportedFunctions } from '../functions'
import type { Act, Lexicon } from '../lexicon'
import { lineAt, type SourceFile, type Violation } from '../source'

const lexiconPath = 'lib/domain/LEXICON.md'
const logboek = 'lib/domain/logboek/logboek.ts'
const permissionTable = 'lib/domain/toegang/toegang.ts'

/** Within a line of the lexicon the words agree: close · close-dossier · closeDossier · dossier:close. */
export function lexiconAgreesWithItself(acts: readonly Act[]): Violation[] {
  const camel = (file: string) => file.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
  const ownPermission = (permission: string) =>
    acts.some((act) => act.permission === permission && permission.endsWith(`:${act.verb}`))
  return acts.flatMap(({ woord, verb, file, fn, permission }) => {
    const wrong = [
      file && !file.startsWith(`${verb}-`) && file !== verb ? `file ${file} does not begin with ${verb}` : '',
      file && fn && fn !== camel(file) ? `function ${fn} is not ${camel(file)}` : '',
      permission && !ownPermission(permission) ? `no act of permission ${permission} has its verb` : '',
    ]
    return wrong.filter(Boolean).map((message) => ({ path: lexiconPath, line: 1, message: `${woord}: ${message}` }))
  })
}

/** Every permission is a line of the lexicon, and every line names a permission that exists; reading needs no line. */
export function permissionsAreActs(acts: readonly Act[]) {
  return (files: SourceFile[]): Violation[] => {
    const table = files.find(({ path }) => path === permissionTable)
    if (!table) return []
    const known = permissionsIn(table)
    const unlisted = known
      .filter(({ key }) => !key.endsWith(':read') && !acts.some(({ permission }) => permission === key))
      .map(({ key, line }) => ({ path: table.path, line, message: `${key} has no line in LEXICON.md` }))
    const absent = acts
      .filter(({ permission }) => permission && !known.some(({ key }) => key === permission))
      .map(({ permission }) => ({
        path: lexiconPath,
        line: 1,
        message: `${permission} is not in the permission table`,
      }))
    return [...unlisted, ...absent]
  }
}

/** Every event of the logboek is that of a line; a reading needs none. */
export function eventsAreActs(acts: readonly Act[]) {
  return (files: SourceFile[]): Violation[] =>
    files
      .filter(({ path }) => path === logboek)
      .flatMap(({ path, text }) =>
        [...text.matchAll(/Events = \[([^\]]*)\]/g)].flatMap((list) =>
          [...(list[1] as string).matchAll(/'([a-z_]+)'/g)]
            .filter(([, event = '']) => !event.endsWith('_read') && !acts.some((act) => act.event === event))
            .map((match) => ({
              path,
              line: lineAt(text, list.index + list[0].indexOf(match[0])),
              message: `${match[1]} has no line in LEXICON.md`,
            })),
        ),
      )
}

/** Every exported command is an act of the lexicon. */
export function commandsAreActs(acts: readonly Act[]) {
  return (files: SourceFile[]): Violation[] =>
    files.filter(isCommands).flatMap((file) =>
      exportedFunctions(file)
        .filter(({ name }) => !acts.some(({ fn }) => fn === name))
        .map(({ name, line }) => ({ path: file.path, line, message: `${name} has no line in LEXICON.md` })),
    )
}

/** An act that has an entrance has all its words: URL folder, function and event carry the same pair. */
export function actsAreWhole({ acts }: Pick<Lexicon, 'acts'>) {
  return (files: SourceFile[]): Violation[] =>
    files
      .filter(({ path }) => path.startsWith('app/') && path.endsWith('.action.ts'))
      .flatMap(({ path }) => {
        const file = path.replace(/^.*\/|\.action\.ts$/g, '')
        const candidates = acts.filter((act) => act.file === file)
        if (candidates.length === 0) return [{ path, line: 1, message: `${file} has no line in LEXICON.md` }]
        const folder = path.slice(0, path.lastIndexOf('/'))
        const act = candidates.find(({ url }) => !url || folder.endsWith(`/${url}`))
        if (!act) return [{ path, line: 1, message: `${file} stands in another folder than LEXICON.md says` }]
        return missingWords(act, files).map((message) => ({ path, line: 1, message }))
      })
}

function missingWords({ fn, event }: Act, files: SourceFile[]): string[] {
  const lib = files.filter(({ path }) => path.startsWith('lib/'))
  const made = !fn || lib.some((file) => exportedFunctions(file).some(({ name }) => name === fn))
  const recorded =
    !event || lib.some(({ path, text }) => path.startsWith('lib/domain/logboek/') && text.includes(`'${event}'`))
  return [made ? '' : `no exported function ${fn}`, recorded ? '' : `no logboek event ${event}`].filter(Boolean)
}

function permissionsIn({ text }: SourceFile): { key: string; line: number }[] {
  return [...text.matchAll(/^\s*'([a-z_]+:[a-z_]+)':/gm)].map((match) => ({
    key: match[1] as string,
    line: lineAt(text, match.index + match[0].indexOf("'")),
  }))
}

function isCommands({ path }: SourceFile): boolean {
  return path.startsWith('lib/domain/') && suffixOf(path) === 'commands'
}
