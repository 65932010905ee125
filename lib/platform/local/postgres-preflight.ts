import { stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname } from 'node:path'
import { findBinary } from './postgres-package'
import { LocalPostgresError, refusals } from './postgres-refusals'

export async function assertPortFree(port: number): Promise<void> {
  if ((await listenOn(port)) === null) throw new LocalPostgresError('port_taken', refusals.port_taken(port))
}

export async function freePort(): Promise<number> {
  const port = await listenOn(0)
  if (port === null) throw new LocalPostgresError('port_taken', refusals.port_taken(0))
  return port
}

/** PostgreSQL refuses to run as root and runs as user postgres, who must be able to come at the data and the program. */
export async function assertReachable(dir: string): Promise<void> {
  if (process.getuid?.() !== 0) return
  for (const path of [...foldersAbove(`${dir}/data`), ...foldersAbove(await findBinary())]) {
    const { mode } = await stat(path)
    if ((mode & 0o001) === 0) throw new LocalPostgresError('unreachable', refusals.unreachable(path))
  }
}

function listenOn(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(null))
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = probe.address()
      probe.close(() => resolve(address && typeof address === 'object' ? address.port : null))
    })
  })
}

function foldersAbove(path: string): string[] {
  const parent = dirname(path)
  return parent === path ? [path] : [...foldersAbove(parent), parent]
}
