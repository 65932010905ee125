import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { filters, withEngine } from './engine.ts'
import { readMigrations } from './folder.ts'

/** Applies what waits, as owner; fills _prisma_migrations as `prisma migrate deploy` does. Returns the names applied. */
export async function migrate(ownerUrl: string, workerUrl?: string): Promise<string[]> {
  const migrationsList = await readMigrations()
  const applied = await withEngine(ownerUrl, (engine) => engine.applyMigrations({ migrationsList, filters }))
  await showHistory(ownerUrl)
  if (workerUrl) await runMigrations({ connectionString: workerUrl })
  return applied.appliedMigrationNames
}

/** The app tells at /api/health whether the database has all migrations. */
async function showHistory(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('grant select on _prisma_migrations to geborgen_app, geborgen_kopie')
  } finally {
    await client.end()
  }
}
