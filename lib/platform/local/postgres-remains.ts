import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import { connectedUrl } from './postgres-database'
import { LocalPostgresError, refusals } from './postgres-refusals'

/** Chosen once per data folder, so that nobody else on this machine can guess it. */
export async function readPassword(dir: string): Promise<string> {
  const file = join(dir, 'wachtwoord')
  const known = await readFile(file, 'utf8').catch(() => '')
  if (known) return known
  const password = randomBytes(24).toString('base64url')
  await writeFile(file, password, { mode: 0o600 })
  return password
}

/** A process that was killed leaves its server behind. It is stopped when it is surely ours; with a living owner we refuse. */
export async function stopOrphan(dir: string): Promise<void> {
  const server = await readServer(dir)
  if (!server || !(await isOurs(dir, server.port))) return
  const owner = Number(await readFile(join(dir, 'eigenaar'), 'utf8').catch(() => '0'))
  if (owner !== 0 && isAlive(owner)) throw new LocalPostgresError('running', refusals.running(dir))
  process.kill(server.pid, 'SIGINT')
  while (await readServer(dir)) await new Promise((resolve) => setTimeout(resolve, 25))
}

async function readServer(dir: string): Promise<{ pid: number; port: number } | null> {
  const lines = (await readFile(join(dir, 'data', 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  return pid > 0 && port > 0 && isAlive(pid) ? { pid, port } : null
}

/** Process numbers are used again, after a restart of the machine for instance: only the server itself can tell. */
async function isOurs(dir: string, port: number): Promise<boolean> {
  const password = await readPassword(dir)
  const client = new Client({ connectionString: connectedUrl('postgres', password, port, 'postgres') })
  try {
    await client.connect()
    const { rows } = await client.query<{ folder: string }>(`select current_setting('data_directory') as folder`)
    return rows[0]?.folder === join(dir, 'data')
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
