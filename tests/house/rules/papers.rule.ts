import { posix } from 'node:path'
import { lineAt, type SourceFile, type Violation } from '../source'

const ours = /^(app|components|lib|prisma|tests|public|\.ci)\//

/** Every path a paper names exists; a path with <…>, * or … is a pattern, not a promise. */
export function papersNameRealPaths(paths: readonly string[]) {
  const known = new Set(paths.flatMap(withFolders))
  return (papers: SourceFile[]): Violation[] =>
    papers.flatMap(({ path, text }) =>
      named(text)
        .filter(({ name }) => !/[<>*…{}]|\.\.\./.test(name))
        .map((found) => ({ ...found, target: targetOf(path, found) }))
        .filter(({ target }) => target !== null && !known.has(target))
        .map(({ index, name }) => ({
          path,
          line: lineAt(text, index),
          message: `names ${name}, which does not exist`,
        })),
    )
}

/** Decisions are numbered without a gap, and say Context, Decision and Consequences. */
export function decisionsAreWhole(papers: SourceFile[]): Violation[] {
  const decisions = papers.filter(({ path }) => path.startsWith('lib/decisions/'))
  return decisions.flatMap(({ path, text }, place) => {
    const number = String(place + 1).padStart(4, '0')
    const missing = ['Context', 'Decision', 'Consequences'].filter((part) => !text.includes(`\n## ${part}\n`))
    return [
      ...(path.startsWith(`lib/decisions/${number}-`) ? [] : [{ path, line: 1, message: `is not number ${number}` }]),
      ...missing.map((part) => ({ path, line: 1, message: `has no ${part}` })),
    ]
  })
}

type Named = { index: number; name: string; link: boolean }

function named(text: string): Named[] {
  const code = [...text.matchAll(/`([^`\s]+)`/g)].map((m) => ({ index: m.index, name: m[1] as string, link: false }))
  const links = [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)].map((m) => ({
    index: m.index,
    name: m[1] as string,
    link: true,
  }))
  return [...code, ...links]
}

function targetOf(paper: string, { name, link }: Named): string | null {
  const clean = name.replace(/\/$/, '')
  if (link) return /^[a-z]+:/.test(name) ? null : posix.join(posix.dirname(paper), clean)
  return ours.test(name) ? clean : null
}

/** lib/vault/hpke.ts -> itself, lib/vault, lib */
function withFolders(path: string): string[] {
  const parts = path.split('/')
  return parts.map((_, count) => parts.slice(0, count + 1).join('/'))
}
