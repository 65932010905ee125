import { migrate } from '../../../prisma/migrate/migrate'
import { makeRoles } from '../../../prisma/roles/roles'
import type { databaseUrls } from './postgres-database'

export type DatabaseUrls = ReturnType<typeof databaseUrls>

export async function prepareDatabase(urls: DatabaseUrls): Promise<void> {
  await makeRoles({
    admin: urls.DATABASE_ADMIN_URL,
    owner: urls.DATABASE_OWNER_URL,
    app: urls.DATABASE_URL,
    worker: urls.DATABASE_WORKER_URL,
    kopie: urls.DATABASE_KOPIE_URL,
  })
  await migrate(urls.DATABASE_OWNER_URL, urls.DATABASE_WORKER_URL)
}
