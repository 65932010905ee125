import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

export type SourceFile = { path: string; text: string }
export type Violation = { path: string; line: number; message: string }
export type Rule = (files: SourceFile[]) => Violation[]

export const repositoryRoot = join(import.meta.dirname, '..', '..')

const notOurs = new Set(['node_modules', '.git', '.next', '.data', '.test', '.bench', 'test-results'])
const generated = /^(next-env\.d\.ts|lib\/platform\/db\/generated\/|playwright-report\/|public\/)/

export function readTree(root = repositoryRoot, ending = /\.(ts|tsx|mts|mjs)$/): SourceFile[] {
  return pathsUnder(root)
    .filter((path) => ending.test(path) && !generated.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** Every path of the repository that a person keeps, folders not included; no git needed. */
export function pathsUnder(root = repositoryRoot): string[] {
  const walk = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      if (notOurs.has(entry.name)) return []
      const path = join(folder, entry.name)
      return entry.isDirectory() ? walk(path) : [relative(root, path).split(sep).join('/')]
    })
  return walk(root).sort()
}

export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}

export function report(violations: Violation[]): string {
  return violations.map(({ path, line, message }) => `${path}:${line} ${message}`).join('\n')
}
