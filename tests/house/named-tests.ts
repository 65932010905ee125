import { mask } from './mask'
import { lineAt, type SourceFile } from './source'

export type NamedRule = { regel: string; path: string; line: number }

const number = /\bR-[A-Z]+-\d+\b/g

/** Rule numbers in the names of tests: test('R-TRI-1: …'), describe('R-TRI-1, R-TRI-7: …'), test.each(…)('R-…'). */
export function namedRules(files: readonly SourceFile[]): NamedRule[] {
  return files
    .filter(({ path }) => /^tests\/.*\.(test|spec)\.tsx?$/.test(path) && !path.startsWith('tests/unit/house/'))
    .flatMap(({ path, text }) => {
      const { code } = mask(text)
      return [...code.matchAll(/\b(?:test|it|describe)\b[^'"`;]*?\(\s*(['"`])|\)\(\s*(['"`])/g)].flatMap((match) => {
        const start = match.index + match[0].length
        const name = text.slice(start, text.indexOf(match[1] ?? match[2] ?? "'", start))
        return (name.match(number) ?? []).map((regel) => ({ regel, path, line: lineAt(text, match.index) }))
      })
    })
}
