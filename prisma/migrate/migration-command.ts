import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { difference } from './difference.ts'
import { migrationsFolder, readMigrations } from './folder.ts'
import { withShadow } from './shadow.ts'

// npm run db:migration <naam>; with --leeg also when the schema asks for nothing: a place for hand-written SQL.
const [name, option] = process.argv.slice(2)

if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Geef de migratie een naam van kleine letters, cijfers en _: npm run db:migration <naam>')
  process.exit(1)
}

try {
  const sql = await withShadow((url) => difference(url))
  if (sql || option === '--leeg') console.log(`Geschreven: ${await writeMigration(name, sql)}`)
  else console.log('Het schema en de migraties zijn gelijk; er is niets geschreven.')
} catch (error) {
  console.error(`De migratie is niet geschreven: ${(error as Error).message}`)
  process.exit(1)
}

async function writeMigration(title: string, sql: string): Promise<string> {
  const folder = join(migrationsFolder, `${await nextMoment()}_${title}`)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'migration.sql'), sql)
  return join(folder, 'migration.sql')
}

/** Migrations run in the order of their names: after the last one, also where its clock ran ahead of ours. */
async function nextMoment(): Promise<string> {
  const now = Number(new Date().toISOString().replace(/\D/g, '').slice(0, 14))
  const { migrationDirectories } = await readMigrations()
  const last = Number(migrationDirectories.at(-1)?.path.slice(0, 14) ?? 0)
  return String(Math.max(now, last + 1))
}
