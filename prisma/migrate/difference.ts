import type { SchemasContainer } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { filters, withEngine } from './engine.ts'
import { readMigrations, readSchema } from './folder.ts'

/** The SQL that is missing between the migrations and the schema; empty when they agree. Needs a user who may create databases. */
export async function difference(adminUrl: string, wanted?: SchemasContainer): Promise<string> {
  const [migrations, schema] = await Promise.all([readMigrations(), wanted ?? readSchema()])
  return withEngine(adminUrl, async (engine) => {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'migrations', ...migrations },
      to: { tag: 'schemaDatamodel', ...schema },
      script: true,
      exitCode: true,
      filters,
    })
    return exitCode === 0 ? '' : (stdout ?? '')
  })
}
