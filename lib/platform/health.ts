import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import { env } from './env'

export interface Health {
  status: 'goed' | 'storing'
  database: 'bereikbaar' | 'onbereikbaar'
  migraties: 'bijgewerkt' | 'achter' | 'onbekend'
}

export async function checkHealth(): Promise<Health> {
  // A connection of its own: a full pool or a broken one must not look like good health.
  const client = new Client({ connectionString: env().DATABASE_URL, connectionTimeoutMillis: 3000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const migraties = await migrationState(client)
    return { status: migraties === 'bijgewerkt' ? 'goed' : 'storing', database: 'bereikbaar', migraties }
  } catch {
    return { status: 'storing', database: 'onbereikbaar', migraties: 'onbekend' }
  } finally {
    await client.end().catch(() => {})
  }
}

async function migrationState(client: Client): Promise<Health['migraties']> {
  try {
    const { rows } = await client.query<{ migration_name: string }>(
      'select migration_name from _prisma_migrations where finished_at is not null and rolled_back_at is null',
    )
    const applied = new Set(rows.map((row) => row.migration_name))
    return (await migrationNames()).every((name) => applied.has(name)) ? 'bijgewerkt' : 'achter'
  } catch {
    return 'onbekend'
  }
}

async function migrationNames(): Promise<string[]> {
  const entries = await readdir(join(/* turbopackIgnore: true */ process.cwd(), 'prisma/migrations'), {
    withFileTypes: true,
  })
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
}
