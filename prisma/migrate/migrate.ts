import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { filters, withEngine } from './engine.ts'
import { readMigrations } from './folder.ts'

/** Applies what waits, as owner; fills _prisma_migrations as `prisma migrate deploy` does. Returns the names applied. */
export async function migrate(ownerUrl: string, workerUrl?: string): Promise<string[]> {
  const migrationsList = await readMigrations()
  const applied = await alone(ownerUrl, async (client) => {
    const names = await withEngine(ownerUrl, async (engine) => {
      await forgetFailures(engine, migrationsList)
      const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters })
      return appliedMigrationNames
    })
    // The app tells at /api/health whether the database has all migrations.
    await client.query('grant select on _prisma_migrations to geborgen_app, geborgen_kopie')
    return names
  })
  if (workerUrl) await runMigrations({ connectionString: workerUrl })
  return applied
}

/** A migration goes to the server as one transaction: one that failed left nothing, and may be tried again once mended. */
async function forgetFailures(
  engine: SchemaEngine,
  migrationsList: Awaited<ReturnType<typeof readMigrations>>,
): Promise<void> {
  const { failedMigrationNames } = await engine.diagnoseMigrationHistory({
    migrationsList,
    optInToShadowDatabase: false,
    filters,
  })
  for (const migrationName of failedMigrationNames) await engine.markMigrationRolledBack({ migrationName })
}

/** One migrator at a time: what another is busy with would look like a failure. */
async function alone<T>(ownerUrl: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('geborgen-migraties'))`)
    return await use(client)
  } finally {
    await client.end()
  }
}
