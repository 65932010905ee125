import '../environment.ts'
import { migrate } from './migrate.ts'

// npm run db:migrate
const { DATABASE_OWNER_URL, DATABASE_WORKER_URL } = process.env

if (!DATABASE_OWNER_URL) {
  console.error('Vul DATABASE_OWNER_URL in. Zie .env.example.')
  process.exit(1)
}

try {
  const applied = await migrate(DATABASE_OWNER_URL, DATABASE_WORKER_URL)
  console.log(applied.length === 0 ? 'De database is al bij.' : `Toegepast: ${applied.join(', ')}`)
} catch (error) {
  console.error(`De migraties zijn niet toegepast: ${(error as Error).message}`)
  process.exit(1)
}
