import { nounOf, suffixOf } from '../floors'
import { exportedFunctions } from '../functions'
import { importsOf, resolve } from '../imports'
import { mask } from '../mask'
import { lineAt, type SourceFile, type Violation } from '../source'

const bins = /(^|[./-])(utils?|helpers?|misc|shared|common)(?=[./-]|$)/i
const crud = /^(create|update|delete)(?=[A-Z]|$)/

/** No index files, no `export … from`: a name is imported from where it is made. */
export function noBarrels(files: SourceFile[]): Violation[] {
  return files.flatMap((file) => {
    const index = /(^|\/)index\.(ts|tsx|mts|mjs)$/.test(file.path)
    const reexports = importsOf(file).filter(({ reexport }) => reexport)
    return [
      ...(index ? [{ path: file.path, line: 1, message: 'is a barrel' }] : []),
      ...reexports.map(({ line, specifier }) => ({ path: file.path, line, message: `re-exports from ${specifier}` })),
    ]
  })
}

/** A name says what is in it. */
export function noBins(files: SourceFile[]): Violation[] {
  return files
    .filter(({ path }) => bins.test(path))
    .map(({ path }) => ({
      path,
      line: 1,
      message: 'has a name that says nothing (utils, helpers, misc, shared, common)',
    }))
}

/** Values are `as const` lists. */
export function noEnum(files: SourceFile[]): Violation[] {
  return found(files, /\benum\s+[\w$]+\s*\{/g, 'declares an enum')
}

/** open, record, amend, close, withdraw, grant …: the domain has verbs that mean something. */
export function noCrudVerbs(files: SourceFile[]): Violation[] {
  return files
    .filter(({ path }) => nounOf(path) !== null)
    .flatMap((file) =>
      exportedFunctions(file)
        .filter(({ name }) => crud.test(name))
        .map(({ name, line }) => ({ path: file.path, line, message: `${name} says create, update or delete` })),
    )
}

/** Names and paths are plain ASCII, a path of app lower case as its URL; one letter as a key (ø: 'o') is data. */
export function asciiOnly(files: SourceFile[]): Violation[] {
  const isAscii = (text: string) => !/[^\p{ASCII}]/u.test(text)
  const names = /\b(?:const|let|var|function|class|type|interface)\s+([^\s=(:<{[;,]+)/g
  return files.flatMap(({ path, text }) => {
    const { code } = mask(text)
    const paths = isAscii(path) && !(path.startsWith('app/') && /[A-Z]/.test(path.replace(/\[[^\]]*\]/g, '')))
    const spot = path.endsWith('.tsx') ? names : /(\S*[^\p{ASCII}]\S*)/gu
    return [
      ...(paths ? [] : [{ path, line: 1, message: 'path is not plain lower-case ASCII' }]),
      ...[...code.matchAll(spot)]
        .filter(([, name = '']) => !isAscii(name) && !/^\p{L}:$/u.test(name))
        .map((match) => ({ path, line: lineAt(code, match.index), message: `${match[1]} is not ASCII` })),
    ]
  })
}

/** A bare file of a noun is named by a word of the lexicon: dossier.ts, gesprek.ts; its other files by their suffix. */
export function bareFilesAreNouns(words: readonly string[]) {
  return (files: SourceFile[]): Violation[] =>
    files
      .filter(({ path }) => nounOf(path) !== null && suffixOf(path) === '')
      .filter(({ path }) => !words.includes(path.replace(/^.*\/|\.ts$/g, '')))
      .map(({ path }) => ({ path, line: 1, message: 'is no noun of LEXICON.md and has no suffix' }))
}

/** Production never imports from tests. */
export function noTestsInProduction(files: SourceFile[]): Violation[] {
  return files
    .filter(({ path }) => !/^(tests\/|vitest\.config|playwright\.config)/.test(path))
    .flatMap((file) =>
      importsOf(file).flatMap(({ specifier, line }) => {
        const target = resolve(file.path, specifier)
        if (!target.local || !target.path.startsWith('tests/')) return []
        return [{ path: file.path, line, message: `imports ${specifier}` }]
      }),
    )
}

/** Nothing is put off, nothing is silenced. */
export function noLooseEnds(files: SourceFile[]): Violation[] {
  return files.flatMap(({ path, text }) => {
    const { comments, code } = mask(text)
    const put = /\b(TO[D]O|FIX[M]E|XX[X])\b|@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable/g
    const skipped = /\b(test|it|describe)\s*\.\s*(skip|only|todo|fixme|skipIf|runIf)\b|\bx(it|describe)\s*\(/g
    return [...comments.matchAll(put), ...code.matchAll(skipped)].map((match) => ({
      path,
      line: lineAt(text, match.index),
      message: `leaves a loose end: ${match[0]}`,
    }))
  })
}

function found(files: SourceFile[], pattern: RegExp, message: string): Violation[] {
  return files.flatMap(({ path, text }) => {
    const { code } = mask(text)
    return [...code.matchAll(pattern)].map((match) => ({ path, line: lineAt(code, match.index), message }))
  })
}
