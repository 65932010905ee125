import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Ingang } from './register.data.ts'

/** `paths` newest first; `renewed` are the rules whose own line in the register changed. */
export type Change = { paths: readonly string[]; renewed: ReadonlySet<string>; since: string; guessed: boolean }

const registerPath = 'tests/house/register.data.ts'
const commitsBack = 20
const handful = 8

/** Rules whose file, fault, tests or line in the register changed, newest first. */
export function changedEntries(
  register: readonly Ingang[],
  { paths, renewed }: Pick<Change, 'paths' | 'renewed'>,
  testsOf: (regel: string) => readonly string[],
): Ingang[] {
  const age = (entry: Ingang) => {
    if (renewed.has(entry.regel)) return -1
    const place = paths.findIndex((path) => restsOn(entry, testsOf(entry.regel), path))
    return place < 0 ? Number.POSITIVE_INFINITY : place
  }
  return register
    .map((entry) => ({ entry, age: age(entry) }))
    .filter(({ age }) => Number.isFinite(age))
    .sort((a, b) => a.age - b.age)
    .map(({ entry }) => entry)
}

/** Of a range that was only guessed, a handful is tried and the others are named. */
export function withinReason(entries: readonly Ingang[], { guessed }: Pick<Change, 'guessed'>) {
  const most = guessed ? handful : entries.length
  return { tried: entries.slice(0, most), left: entries.slice(most) }
}

/**
 * What changed since `base`, uncommitted work included; without one, since this branch left origin/main.
 * On main itself nothing tells where the last landing was: then the last 20 commits. null where git cannot say.
 */
export function changeSince(root: string, base?: string): Change | null {
  const git = (...words: string[]) => execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim()
  const attempt = (...words: string[]) => {
    try {
      return git(...words)
    } catch {
      return null
    }
  }
  const head = attempt('rev-parse', 'HEAD')
  const left = attempt('merge-base', 'HEAD', 'origin/main')
  const known = base ? git('rev-parse', '--verify', `${base}^{commit}`) : left !== head ? left : null
  const from = known ?? attempt('rev-parse', '--verify', `HEAD~${commitsBack}`)
  if (!from) return null

  const lines = [
    git('diff', '--name-only', 'HEAD'),
    git('ls-files', '--others', '--exclude-standard'),
    git('log', '--name-only', '--format=', `${from}..HEAD`),
  ].flatMap((text) => text.split('\n').filter(Boolean))
  const renewed = renewedIn(
    attempt('show', `${from}:${registerPath}`) ?? '',
    readFileSync(join(root, registerPath), 'utf8'),
  )
  return {
    paths: [...new Set(lines)],
    renewed,
    since: known ? from.slice(0, 7) : `${commitsBack} commits ago`,
    guessed: !known,
  }
}

/** A later migration may undo what an earlier one promises: all of them count as one file. */
function restsOn({ waar, breuk }: Ingang, tests: readonly string[], path: string): boolean {
  const migration = /^prisma\/migrations\//
  return [waar, breuk.bestand, ...tests].includes(path) || (migration.test(breuk.bestand) && migration.test(path))
}

function renewedIn(before: string, now: string): Set<string> {
  const old = new Set(before.split('\n').map((line) => line.trim()))
  const lines = now.split('\n').filter((line) => !old.has(line.trim()))
  return new Set(lines.flatMap((line) => /regel: '(R-[A-Z]+-\d+)'/.exec(line)?.[1] ?? []))
}
