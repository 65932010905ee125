import { rm } from 'node:fs/promises'
import { startLocalPostgres } from '../../lib/platform/local/postgres.ts'
import { databaseUrls } from '../../lib/platform/local/postgres-database.ts'
import { makeRoles } from '../roles/roles.ts'

/** An empty local cluster with our roles, to lay the migrations beside the schema; gone when `use` is done. */
export async function withShadow<T>(use: (adminUrl: string) => Promise<T>): Promise<T> {
  const local = await startLocalPostgres({ dir: `.test/schaduw-${process.pid}`, port: 0, settings: { fsync: 'off' } })
  try {
    const urls = databaseUrls(local.adminUrl(), 'schaduw')
    await makeRoles({ admin: urls.DATABASE_ADMIN_URL, owner: urls.DATABASE_OWNER_URL, app: urls.DATABASE_URL })
    return await use(urls.DATABASE_ADMIN_URL)
  } finally {
    await local.stop()
    await rm(`.test/schaduw-${process.pid}`, { recursive: true, force: true })
  }
}
