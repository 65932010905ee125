import { Weigering } from '../cli/console'
import { startLocalPostgres } from './postgres'
import { databaseUrls } from './postgres-database'
import type { DatabaseUrls } from './prepare-database'

export interface DemoDatabase {
  urls: DatabaseUrls
  stop(): Promise<void>
}

export const demoDatabaseName = 'geborgen_demo'

export async function demoDatabase(elsewhere: boolean): Promise<DemoDatabase> {
  if (process.env.DATABASE_URL) return givenDatabase(elsewhere)
  const local = await startLocalPostgres({ dir: '.data/postgres', port: 0, handleSignals: false })
  return { urls: databaseUrls(local.adminUrl(), demoDatabaseName), stop: local.stop }
}

function givenDatabase(elsewhere: boolean): DemoDatabase {
  const names: (keyof DatabaseUrls)[] = [
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
  const urls = Object.fromEntries(names.map((name) => [name, process.env[name]])) as DatabaseUrls
  return { urls, stop: async () => {} }
}
