import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { connectedUrl } from './postgres-database'
import { loadServer, type Server } from './postgres-package'
import { assertPortFree, assertReachable, freePort } from './postgres-preflight'
import { LocalPostgresError, refusals } from './postgres-refusals'
import { readPassword, stopOrphan } from './postgres-remains'
import { onSignal } from './postgres-signals'

export type LocalPostgres = {
  port: number
  /** As superuser of this cluster; for `db:roles` and for tests, never for the app. */
  adminUrl: (database?: string) => string
  stop: () => Promise<void>
}

type Options = {
  dir: string
  port: number
  settings?: Record<string, string>
  /** False when the caller stops everything in its own order on SIGINT and SIGTERM. */
  handleSignals?: boolean
}

/** PostgreSQL 18 from npm on loopback, in `dir`; makes the data folder the first time, keeps it after. */
export async function startLocalPostgres(options: Options): Promise<LocalPostgres> {
  const dir = resolve(options.dir)
  const loadPackage = await loadServer()
  await mkdir(dir, { recursive: true })
  await assertReachable(dir)
  await stopOrphan(dir)
  const port = options.port === 0 ? await freePort() : options.port
  await assertPortFree(port)
  const password = await readPassword(dir)
  if (!existsSync(join(dir, 'data'))) await initialise(dir, loadPackage({ folder: join(dir, 'nieuw'), port, password }))
  await assertWhole(dir)
  const server = loadPackage({ folder: join(dir, 'data'), port, password, settings: options.settings })
  await start(dir, server)
  await writeFile(join(dir, 'eigenaar'), String(process.pid))
  const stop = once(async () => {
    await server.stop()
    await rm(join(dir, 'eigenaar'), { force: true })
  })
  process.once('exit', stop)
  if (options.handleSignals !== false) onSignal(stop)
  return { port, stop, adminUrl: (database = 'postgres') => connectedUrl('postgres', password, port, database) }
}

/** Beside the final place, then renamed: what was broken off halfway is never taken for a data folder. */
async function initialise(dir: string, server: Server): Promise<void> {
  await rm(join(dir, 'nieuw'), { recursive: true, force: true })
  try {
    await server.initialise()
  } catch (cause) {
    throw new LocalPostgresError('no_init', refusals.no_init(server.lastWords()), { cause })
  }
  await rename(join(dir, 'nieuw'), join(dir, 'data'))
}

async function assertWhole(dir: string): Promise<void> {
  const version = await readFile(join(dir, 'data', 'PG_VERSION'), 'utf8').catch(() => '')
  if (version.trim() !== '18') throw new LocalPostgresError('broken_folder', refusals.broken_folder(dir))
}

async function start(dir: string, server: Server): Promise<void> {
  try {
    await server.start()
  } catch (cause) {
    const words = server.lastWords()
    if (words.includes('postmaster.pid')) throw new LocalPostgresError('running', refusals.running(dir), { cause })
    throw new LocalPostgresError('broken_folder', refusals.broken_folder(dir, words), { cause })
  }
}

function once(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null
  return () => {
    running ??= run()
    return running
  }
}
