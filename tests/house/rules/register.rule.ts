import { namedRules } from '../named-tests'
import type { Ingang } from '../register.data'
import { lineAt, type SourceFile, type Violation } from '../source'

const registerPath = 'tests/house/register.data.ts'

/** Every rule in the register stands in the name of a test that vitest runs; a journey alone cannot be broken and tried. */
export function registeredRulesAreTested(register: readonly Ingang[]) {
  return (files: SourceFile[]): Violation[] => {
    const tested = new Set(
      namedRules(files.filter(({ path }) => /^tests\/(unit|integration)\//.test(path))).map(({ regel }) => regel),
    )
    return register
      .filter(({ regel }) => !tested.has(regel))
      .map(({ regel }) => ({
        path: registerPath,
        line: 1,
        message: `${regel} stands in the name of no unit or integration test`,
      }))
  }
}

/** Every rule named by a test stands in the register. */
export function testedRulesAreRegistered(register: readonly Ingang[]) {
  return (files: SourceFile[]): Violation[] =>
    namedRules(files)
      .filter(({ regel }) => !register.some((entry) => entry.regel === regel))
      .map(({ regel, path, line }) => ({ path, line, message: `${regel} is tested but not in ${registerPath}` }))
}

/** A rule number that code or tests mention exists in the domain: R-TRI-17 is a slip of the pen. */
export function namedRulesExist(chapters: Readonly<Record<string, number>>) {
  return (files: SourceFile[]): Violation[] =>
    files
      .filter(({ path }) => !path.startsWith('tests/house/') && !path.startsWith('tests/unit/house/'))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/\bR-([A-Z]+)-(\d+)\b/g)]
          .filter(([, chapter = '', count]) => !(Number(count) >= 1 && Number(count) <= (chapters[chapter] ?? 0)))
          .map((match) => ({ path, line: lineAt(text, match.index), message: `${match[0]} is no rule of the domain` })),
      )
}

/** The register itself: one line per rule, files that exist, a fault that stands exactly once. */
export function registerIsSound(register: readonly Ingang[], waiting: readonly string[]) {
  return (files: SourceFile[]): Violation[] =>
    register.flatMap(({ regel, waar, breuk }) => {
      const target = files.find(({ path }) => path === breuk.bestand)
      const wrong = [
        register.filter((entry) => entry.regel === regel).length > 1 ? 'stands twice' : '',
        waiting.includes(regel) ? 'is still in nogTeBouwen' : '',
        files.some(({ path }) => path === waar) ? '' : `names ${waar}, which does not exist`,
        target && target.text.split(breuk.oud).length === 2
          ? ''
          : `finds its fault not exactly once in ${breuk.bestand}`,
        breuk.oud === breuk.nieuw ? 'plants no fault' : '',
      ]
      return wrong.filter(Boolean).map((message) => ({ path: registerPath, line: 1, message: `${regel} ${message}` }))
    })
}
