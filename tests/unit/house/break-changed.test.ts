import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { changedEntries, changeSince, withinReason } from '../../house/break-changed'
import type { Ingang } from '../../house/register.data'

const rule = (regel: string, waar: string, bestand = waar): Ingang => ({
  regel,
  waar,
  breuk: { bestand, oud: 'a', nieuw: 'b' },
})
const register = [
  rule('R-TRI-1', 'lib/triage.ts'),
  rule('R-TRI-2', 'lib/melding.ts', 'lib/uitkomst.ts'),
  rule('R-AANST-4', 'prisma/migrations/1_rows/migration.sql'),
]

describe('which rules are touched', () => {
  const touched = (paths: string[], renewed: string[] = []) =>
    changedEntries(register, { paths, renewed: new Set(renewed) }, (regel) => [`tests/unit/${regel}.test.ts`]).map(
      ({ regel }) => regel,
    )

  test.each<[string, string[], string[], string[]?]>([
    ['none', ['README.md'], []],
    ['by the file that holds it', ['lib/melding.ts'], ['R-TRI-2']],
    ['by the file of its fault', ['lib/uitkomst.ts'], ['R-TRI-2']],
    ['by its test', ['tests/unit/R-TRI-1.test.ts'], ['R-TRI-1']],
    ['by its line in the register', [], ['R-TRI-2'], ['R-TRI-2']],
    ['by a later migration', ['prisma/migrations/2_undone/migration.sql'], ['R-AANST-4']],
    ['newest first', ['lib/uitkomst.ts', 'lib/triage.ts', 'lib/melding.ts'], ['R-TRI-2', 'R-TRI-1']],
  ])('%s', (_, paths, expected, renewed) => {
    expect(touched(paths, renewed)).toEqual(expected)
  })
})

test('of a range that is guessed a handful is tried, of a known one everything', () => {
  const many = Array.from({ length: 11 }, (_, number) => rule(`R-TERM-${number}`, 'lib/termijn.ts'))
  expect(withinReason(many, { guessed: true })).toEqual({ tried: many.slice(0, 8), left: many.slice(8) })
  expect(withinReason(many, { guessed: false })).toEqual({ tried: many, left: [] })
})

describe('what git says', () => {
  const root = mkdtempSync(join(tmpdir(), 'break-changed-'))
  afterAll(() => rmSync(root, { recursive: true, force: true }))
  const author = ['-c', 'user.name=x', '-c', 'user.email=x@example.org', '-c', 'commit.gpgsign=false']
  const git = (...words: string[]) => execFileSync('git', [...author, ...words], { cwd: root, encoding: 'utf8' }).trim()
  const write = (path: string, text: string) => {
    mkdirSync(join(root, dirname(path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const commit = (path: string, text: string) => {
    write(path, text)
    git('add', '.')
    git('commit', '-qm', path)
    return git('rev-parse', 'HEAD')
  }
  const line = (regel: string, nieuw: string) => `  { regel: '${regel}', nieuw: '${nieuw}' },\n`
  const registerPath = 'tests/house/register.data.ts'

  test('nothing without a history, or with one too short to look back in', () => {
    expect(changeSince(root)).toBeNull()
    git('init', '-q', '-b', 'main')
    commit(registerPath, line('R-TRI-1', 'x') + line('R-TRI-2', 'x'))
    expect(changeSince(root)).toBeNull()
  })

  test('since a commit that is named: newest first, uncommitted work before all, lines of the register by name', () => {
    const base = git('rev-parse', 'HEAD')
    commit('a.ts', '1')
    commit(registerPath, line('R-TRI-1', 'x') + line('R-TRI-2', 'y') + line('R-TRI-3', 'z'))
    commit('b.ts', '1')
    write('a.ts', '2')
    write('new.ts', '')
    expect(changeSince(root, base)).toEqual({
      paths: ['a.ts', 'new.ts', 'b.ts', registerPath],
      renewed: new Set(['R-TRI-2', 'R-TRI-3']),
      since: base.slice(0, 7),
      guessed: false,
    })
    expect(() => changeSince(root, 'nowhere')).toThrow()
  })

  test('on main the last twenty commits, on a branch since it was left', () => {
    for (let number = 0; number < 20; number += 1) commit(`c${number}.ts`, '')
    const main = git('rev-parse', 'HEAD')
    git('update-ref', 'refs/remotes/origin/main', main)
    expect(changeSince(root)).toMatchObject({ guessed: true, since: '20 commits ago', renewed: new Set() })
    expect(changeSince(root)?.paths.slice(0, 2)).toEqual(['c19.ts', 'c18.ts'])
    expect(changeSince(root)?.paths).not.toContain(registerPath)

    commit('branch.ts', '')
    expect(changeSince(root)).toMatchObject({ guessed: false, since: main.slice(0, 7), paths: ['branch.ts'] })
  })
})
