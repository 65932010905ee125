import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { adminUrl } from './admin'
import { isIn } from './canaries'
import { caughtMails } from './mail'

/** Every place where something of a journey stays behind on the side of the server, and what of it holds one of the words. */
export async function tracesOf(
  ...words: string[]
): Promise<Record<'tables' | 'data' | 'log' | 'build' | 'mails', string[]>> {
  const client = new pg.Client({ connectionString: adminUrl() })
  await client.connect()
  try {
    const tables = await tablesWith(client, words)
    await client.query('checkpoint')
    const { rows } = await client.query<{ data_directory: string }>('show data_directory')
    return {
      tables,
      data: await filesWith(rows[0]?.data_directory ?? '', words),
      log: await filesWith('.test/e2e/server.log', words),
      build: await filesWith('.next', words),
      mails: await mailsWith(words),
    }
  } finally {
    await client.end()
  }
}

/** Each row of each table, as the superuser reads it. */
async function tablesWith(client: pg.Client, words: readonly string[]): Promise<string[]> {
  const { rows: tables } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
  )
  const found: string[] = []
  for (const { name } of tables) {
    const { rows } = await client.query<{ row: string }>(`select t::text as row from ${name} t`)
    if (rows.some(({ row }) => isIn(row, words))) found.push(name)
  }
  return found
}

async function filesWith(path: string, words: readonly string[]): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => null)
  const files = entries?.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)) ?? [path]
  const found: string[] = []
  // A file that the database took away meanwhile holds nothing any more.
  for (const file of files) if (isIn(await readFile(file).catch(() => ''), words)) found.push(file)
  return found
}

async function mailsWith(words: readonly string[]): Promise<string[]> {
  return (await caughtMails()).filter((mail) => isIn(JSON.stringify(mail), words)).map(({ subject }) => subject)
}
