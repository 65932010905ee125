import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { namePattern, type Report } from './break-one.ts'
import { repositoryRoot } from './source.ts'

const notCopied =
  /^(node_modules|\.git|\.next|\.data|\.test|\.bench|\.env|\.env\.local|test-results|playwright-report)$/
let running: ChildProcess | undefined

/** A copy of the tree to plant faults in: whatever ends this run, the real files were never touched. */
export function copyTree(): string {
  const copy = mkdtempSync(join(tmpdir(), 'geborgen-break-'))
  process.on('exit', () => {
    running?.kill('SIGKILL')
    rmSync(copy, { recursive: true, force: true })
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  // PostgreSQL does not run as root: its own user must be able to reach its folder in here.
  chmodSync(copy, 0o755)
  const filter = (path: string) => path === repositoryRoot || !notCopied.test(basename(path))
  cpSync(repositoryRoot, copy, { recursive: true, filter })
  symlinkSync(join(repositoryRoot, 'node_modules'), join(copy, 'node_modules'), 'junction')
  return copy
}

/** The tests in these files whose name bears one of these numbers; null when vitest wrote no report. */
export function runTests(
  copy: string,
  files: readonly string[],
  regels: readonly string[],
  stopAtFirst: boolean,
): Promise<Report | null> {
  const output = join(copy, 'break-report.json')
  rmSync(output, { force: true })
  const filter = ['-t', namePattern(...regels)]
  const args = [join(copy, 'node_modules', 'vitest', 'vitest.mjs'), 'run', ...files, ...filter, '--reporter=json']
  const bail = stopAtFirst ? ['--bail=1'] : []
  return new Promise((done) => {
    running = spawn(process.execPath, [...args, `--outputFile=${output}`, ...bail], { cwd: copy, stdio: 'ignore' })
    running.on('close', () => done(existsSync(output) ? JSON.parse(readFileSync(output, 'utf8')) : null))
  })
}

/** Lets a running vitest stop its own PostgreSQL first; does not wait for ever. */
function stop(): void {
  running?.on('close', () => process.exit(130))
  running?.kill('SIGINT')
  setTimeout(() => process.exit(130), running ? 8000 : 0)
}
