// npm run break                 every rule
// npm run break -- R-TRI-1      these rules
// npm run break -- --changed=x  rules whose file, fault or tests differ from commit x (default origin/main)
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { namePattern, plant, selectEntries, sentences, type Verdict, verdictOf } from './break-one.ts'
import { type Ingang, register } from './register.data.ts'
import { readTree, repositoryRoot } from './source.ts'

const notCopied = new Set([
  'node_modules',
  '.git',
  '.next',
  '.data',
  '.test',
  '.bench',
  'test-results',
  'playwright-report',
])
const tests = readTree().filter(({ path }) => /^tests\/(unit|integration)\/(?!house\/).*\.test\.tsx?$/.test(path))
const testsOf = (regel: string) =>
  tests.filter(({ text }) => new RegExp(namePattern(regel)).test(text)).map(({ path }) => path)

// Faults are planted in a copy: whatever ends this run, the real files were never touched.
const copy = mkdtempSync(join(tmpdir(), 'geborgen-break-'))
let running: ChildProcess | undefined
process.on('exit', () => {
  running?.kill('SIGKILL')
  rmSync(copy, { recursive: true, force: true })
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)

process.exitCode = await main(process.argv.slice(2))

async function main(args: string[]): Promise<number> {
  const named = args.filter((arg) => arg.startsWith('R-'))
  const unknown = named.filter((regel) => !register.some((entry) => entry.regel === regel))
  if (unknown.length > 0) return say(`Not in the register: ${unknown.join(', ')}`, 2)
  const entries = selectEntries(register, { named, changed: changedFiles(args) }, testsOf)
  if (entries.length === 0) return say('No rule to break.', 0)

  copyTree()
  const asleep: Ingang[] = []
  for (const entry of entries) {
    const verdict = await tryOne(entry)
    if (verdict !== 'bites') asleep.push(entry)
    say(`${entry.regel.padEnd(11)} ${entry.breuk.bestand.padEnd(56)} ${sentences[verdict]}`)
  }
  return say(`${entries.length - asleep.length} bite, ${asleep.length} do not`, asleep.length === 0 ? 0 : 1)
}

/** Green without the fault, red with it: a test that was red already proves nothing. */
async function tryOne(entry: Ingang): Promise<Verdict> {
  const target = join(copy, entry.breuk.bestand)
  const sound = readFileSync(target, 'utf8')
  const before = await runTests(entry.regel)
  if (before !== 'sleeps') return before === 'bites' ? 'ill' : before
  writeFileSync(target, plant(sound, entry))
  try {
    return await runTests(entry.regel)
  } finally {
    writeFileSync(target, sound)
  }
}

function runTests(regel: string): Promise<Verdict> {
  const files = testsOf(regel)
  const output = join(copy, 'break-report.json')
  rmSync(output, { force: true })
  if (files.length === 0) return Promise.resolve('nameless')
  const vitest = join(copy, 'node_modules', 'vitest', 'vitest.mjs')
  const args = [
    vitest,
    'run',
    ...files,
    '-t',
    namePattern(regel),
    '--bail=1',
    '--reporter=json',
    `--outputFile=${output}`,
  ]
  return new Promise((done) => {
    running = spawn(process.execPath, args, { cwd: copy, stdio: 'ignore' })
    running.on('close', () =>
      done(verdictOf(existsSync(output) ? JSON.parse(readFileSync(output, 'utf8')) : null, regel)),
    )
  })
}

/** Lets a running vitest stop its own PostgreSQL first; does not wait for ever. */
function stop(): void {
  running?.on('close', () => process.exit(130))
  running?.kill('SIGINT')
  setTimeout(() => process.exit(130), running ? 8000 : 0)
}

function copyTree(): void {
  // PostgreSQL does not run as root: its own user must be able to reach its folder in here.
  chmodSync(copy, 0o755)
  cpSync(repositoryRoot, copy, {
    recursive: true,
    filter: (path) => path === repositoryRoot || !notCopied.has(basename(path)),
  })
  symlinkSync(join(repositoryRoot, 'node_modules'), join(copy, 'node_modules'), 'junction')
}

function changedFiles(args: string[]): Set<string> | null {
  const flag = args.find((arg) => arg === '--changed' || arg.startsWith('--changed='))
  if (!flag) return null
  const base = flag.split('=')[1] || 'origin/main'
  const git = (...words: string[]) => execFileSync('git', words, { cwd: repositoryRoot, encoding: 'utf8' }).split('\n')
  return new Set(
    [...git('diff', '--name-only', base), ...git('ls-files', '--others', '--exclude-standard')].filter(Boolean),
  )
}

function say(line: string, code = 0): number {
  console.log(line)
  return code
}
