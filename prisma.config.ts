import { defineConfig } from 'prisma/config'

// Prisma only asks that this names an executable; the engine itself is wasm (prisma/migrate), so nothing is downloaded.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_OWNER_URL ?? '' },
})
