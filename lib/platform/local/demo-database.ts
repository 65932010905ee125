import { Client } from 'pg'
import { Weigering } from '../cli/console'
import { startLocalPostgres } from './postgres'
import { databaseUrls } from './postgres-database'

export interface DemoDatabase {
  urls: Record<string, string>
  stop(): Promise<void>
}

export const demoDatabaseName = 'geborgen_demo'

/** The local cluster, or the database the environment names when that was asked for in so many words. */
export async function demoDatabase(elsewhere: boolean): Promise<DemoDatabase> {
  if (process.env.DATABASE_URL) return givenDatabase(elsewhere)
  const local = await startLocalPostgres({ dir: '.data/postgres', port: 0, handleSignals: false })
  const urls = databaseUrls(local, demoDatabaseName)
  await ensureDatabase(urls.DATABASE_ADMIN_URL)
  return { urls, stop: local.stop }
}

function givenDatabase(elsewhere: boolean): DemoDatabase {
  const names = [
    'DATABASE_URL',
    'DATABASE_ADMIN_URL',
    'DATABASE_OWNER_URL',
    'DATABASE_WORKER_URL',
    'DATABASE_KOPIE_URL',
  ]
  const host = new URL(process.env.DATABASE_URL ?? '').hostname
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(host)
  if (!elsewhere && (!isLocal || process.env.NODE_ENV === 'production')) {
    throw new Weigering(
      `DATABASE_URL wijst naar ${host}. De demo vult daar geen verzonnen gegevens in. Haal DATABASE_URL weg, of start met: npm run demo -- --op-deze-database`,
    )
  }
  const missing = names.filter((name) => !process.env[name])
  if (missing.length > 0) throw new Weigering(`Met DATABASE_URL heeft de demo ook nodig: ${missing.join(', ')}.`)
  return { urls: Object.fromEntries(names.map((name) => [name, process.env[name] ?? ''])), stop: async () => {} }
}

async function ensureDatabase(adminUrl: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [demoDatabaseName])
    if (rowCount === 0) await client.query(`create database ${demoDatabaseName}`)
  } finally {
    await client.end()
  }
}
