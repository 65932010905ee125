import '../environment.ts'
import { makeRoles } from './roles.ts'

// npm run db:roles
const { DATABASE_ADMIN_URL, DATABASE_OWNER_URL, DATABASE_URL, DATABASE_WORKER_URL, DATABASE_KOPIE_URL } = process.env

if (!DATABASE_OWNER_URL || !DATABASE_URL) {
  console.error('Vul DATABASE_OWNER_URL en DATABASE_URL in. Zie .env.example.')
  process.exit(1)
}

try {
  await makeRoles({
    admin: DATABASE_ADMIN_URL || outside(DATABASE_OWNER_URL),
    owner: DATABASE_OWNER_URL,
    app: DATABASE_URL,
    worker: DATABASE_WORKER_URL,
    kopie: DATABASE_KOPIE_URL,
  })
  console.log('De rollen en de database zijn klaar.')
} catch (error) {
  console.error(`De rollen zijn niet gemaakt: ${(error as Error).message}`)
  process.exit(1)
}

/** The database itself may not be there yet. */
function outside(ownerUrl: string): string {
  const url = new URL(ownerUrl)
  url.pathname = '/postgres'
  return url.href
}
