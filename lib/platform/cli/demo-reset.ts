import { rm } from 'node:fs/promises'
import { Client } from 'pg'
import { forgetDemoAccounts } from '../local/demo-accounts'
import { demoDatabaseName } from '../local/demo-database'
import { startLocalPostgres } from '../local/postgres'
import { tell } from './console'

try {
  // Starting the cluster also proves that no demo is running on it.
  const local = await startLocalPostgres({ dir: '.data/postgres', port: 0 })
  const client = new Client({ connectionString: local.adminUrl() })
  await client.connect()
  await client.query(`drop database if exists ${demoDatabaseName} with (force)`)
  await client.end()
  await local.stop()
  await forgetDemoAccounts()
  await rm('.data/mail', { recursive: true, force: true })
  tell('De demogegevens zijn weg. Start opnieuw met: npm run demo')
  process.exit(0)
} catch (error) {
  tell((error as Error).message)
  process.exit(1)
}
