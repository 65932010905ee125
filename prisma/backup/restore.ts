import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import pg from 'pg'
import { from } from 'pg-copy-streams'
import { inOrder, lastMigration, listReferences, listTables, quoted, type Reference, type Table } from './catalogue.ts'
import { fingerprint } from './fingerprint.ts'
import { fileOf, type Manifest, readManifest } from './manifest.ts'

/** `withoutKey`: sealed objects that came back without one, and were left out: nobody could ever open them. */
export type Restored = { rows: number; withoutKey: number }

/**
 * Puts content back with the keys that there still are, in one transaction, into a database that was migrated and is
 * empty. The keys may be newer than the content: what was destroyed in between has none. Throws with one Dutch sentence.
 */
export async function restore(ownerUrl: string, folders: { inhoud: string; sleutels: string }): Promise<Restored> {
  const inhoud = await readManifest(folders.inhoud, 'inhoud')
  const sleutels = await readManifest(folders.sleutels, 'sleutels')
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('begin')
    const all = inOrder(await listTables(client))
    const tables = all.filter(({ name }) => name !== '_prisma_migrations')
    await requireSame(client, [inhoud, sleutels])
    // Under FORCE the owner may read and write nothing; it stands again before anyone else can look.
    // Nor does a trigger do again what it did when these rows were written.
    for (const { name } of tables)
      await client.query(`alter table ${quoted(name)} no force row level security, disable trigger user`)
    await requireEmpty(client, tables)
    const restored = await load(client, tables, [
      { folder: folders.inhoud, manifest: inhoud },
      { folder: folders.sleutels, manifest: sleutels },
    ])
    await client.query('set constraints all immediate')
    for (const { name } of tables)
      await client.query(`alter table ${quoted(name)} force row level security, enable trigger user`)
    await client.query('commit')
    return restored
  } finally {
    await client.end()
  }
}

async function requireSame(client: pg.Client, manifests: readonly Manifest[]): Promise<void> {
  const last = await lastMigration(client)
  const other = manifests.find(({ migratie }) => migratie !== last)
  if (!other) return
  throw new Error(
    `de back-up hoort bij migratie ${other.migratie}, de database staat op ${last}. Breng ze eerst gelijk.`,
  )
}

async function requireEmpty(client: pg.Client, tables: readonly Table[]): Promise<void> {
  for (const { name } of tables) {
    const { rowCount } = await client.query(`select from ${quoted(name)} limit 1`)
    if (rowCount) throw new Error('deze database is niet leeg. Terugzetten kan alleen in een lege database.')
  }
}

type Source = { folder: string; manifest: Manifest }
type Saved = Manifest['tabellen'][number]

async function load(client: pg.Client, tables: readonly Table[], sources: readonly Source[]): Promise<Restored> {
  let rows = 0
  for (const { name } of tables)
    for (const { folder, manifest } of sources) {
      const saved = manifest.tabellen.find(({ naam }) => naam === name)
      if (!saved) continue
      rows +=
        manifest.helft === 'sleutels' ? await mergeKeys(client, folder, saved) : await readTable(client, folder, saved)
    }
  const { rowCount } = await client.query(
    `delete from object o where not exists (
       select from "grant" g where g.bestuur_id = o.bestuur_id and g.object_id = o.id and g.account_id = o.houder)`,
  )
  return { rows, withoutKey: rowCount ?? 0 }
}

/** Newer keys can be of what the older content does not know: those have nothing to open. */
async function mergeKeys(client: pg.Client, folder: string, table: Saved): Promise<number> {
  const list = table.kolommen.map(quoted).join(', ')
  await client.query(
    `create temporary table terug on commit drop as select ${list} from ${quoted(table.naam)} with no data`,
  )
  await readTable(client, folder, table, 'terug')
  const known = (await listReferences(client, table.naam)).map(isThere)
  const { rowCount } = await client.query(
    `insert into ${quoted(table.naam)} (${list}) select ${list} from terug t where ${['true', ...known].join(' and ')}`,
  )
  await client.query('drop table terug')
  return rowCount ?? 0
}

function isThere({ to, pairs }: Reference): string {
  const same = pairs.map(([own, other]) => `o.${quoted(other)} = t.${quoted(own)}`).join(' and ')
  const none = pairs.map(([own]) => `t.${quoted(own)} is null`).join(' or ')
  return `(${none} or exists (select from ${quoted(to)} o where ${same}))`
}

async function readTable(
  client: pg.Client,
  folder: string,
  { naam, kolommen, sha256 }: Saved,
  into = naam,
): Promise<number> {
  const { stream, digest } = fingerprint()
  const target = client.query(from(`copy ${quoted(into)} (${kolommen.map(quoted).join(', ')}) from stdin`))
  await pipeline(createReadStream(join(folder, fileOf(naam))), createGunzip(), stream, target)
  if (digest() !== sha256) throw new Error(`de back-up van ${naam} is beschadigd. Er is niets teruggezet.`)
  return target.rowCount
}
