import { listTables } from '@/tests/integration/tenant/catalogue'
import { ask } from '@/tests/support/ask'
import type { TestDatabase } from '@/tests/support/database'

/** How many rows of each table name one of these objects anywhere in them, the logboek aside; the queue too, as `job`. */
export async function countsNaming(db: TestDatabase, objectIds: readonly string[]): Promise<Record<string, number>> {
  const tables = (await listTables(db.admin)).map(({ name }) => name).filter((name) => name !== 'logboek')
  const files = await ask<{ id: string }>(db.admin, 'select id from bestand where object_id = any ($1)', [objectIds])
  const kept = kinOf(objectIds, files)
  const counted = await Promise.all(tables.map(async (name) => [name, await count(db, `"${name}"`, kept)] as const))
  const jobs = await count(db, 'graphile_worker.jobs', kept)
  return Object.fromEntries([...counted, ['job', jobs] as const].filter(([, rows]) => rows > 0))
}

const files = new Map<string, string[]>()

/** The pieces of a file name the file and not the object: what once hung on it is looked for after it is gone too. */
function kinOf(objectIds: readonly string[], found: readonly { id: string }[]): string[] {
  const key = objectIds.join()
  const known = [...new Set([...(files.get(key) ?? []), ...found.map(({ id }) => id)])]
  files.set(key, known)
  return [...objectIds, ...known]
}

async function count(db: TestDatabase, from: string, ids: readonly string[]): Promise<number> {
  const rows = await ask(db.admin, `select 1 from ${from} t where t::text ~ $1`, [ids.join('|')])
  return rows.length
}
