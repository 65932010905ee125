import type pg from 'pg'

export type Table = { name: string; columns: string[]; needs: string[] }

/** Every table with its columns, and the tables it refers to at once: those that wait until the commit do not count. */
export async function listTables(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select c.relname as name,
       array(select attname::text from pg_attribute a where a.attrelid = c.oid and attnum > 0 and not attisdropped
         and attgenerated = '' order by attnum) as columns,
       array(select distinct t.relname::text from pg_constraint f join pg_class t on t.oid = f.confrelid
         where f.conrelid = c.oid and f.contype = 'f' and not f.condeferred and t.oid <> c.oid) as needs
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`,
  )
  return rows
}

/** A row of one table that names a row of another, column by column. */
export type Reference = { to: string; pairs: [own: string, other: string][] }

/** What must be there at once before a row of this table can be. */
export async function listReferences(client: pg.ClientBase, table: string): Promise<Reference[]> {
  const { rows } = await client.query<Reference>(
    `select t.relname as to, array(select array[own.attname::text, other.attname::text]
         from unnest(f.conkey, f.confkey) k(own, other)
         join pg_attribute own on own.attrelid = f.conrelid and own.attnum = k.own
         join pg_attribute other on other.attrelid = f.confrelid and other.attnum = k.other) as pairs
     from pg_constraint f join pg_class t on t.oid = f.confrelid
     where f.conrelid = $1::regclass and f.contype = 'f' and not f.condeferred and t.oid <> f.conrelid`,
    [quoted(table)],
  )
  return rows
}

/** Each table after those it refers to. */
export function inOrder(tables: readonly Table[]): Table[] {
  const sorted: Table[] = []
  let waiting = [...tables]
  while (waiting.length > 0) {
    const ready = waiting.filter(({ needs }) => !waiting.some(({ name }) => needs.includes(name)))
    if (ready.length === 0) throw new Error('The tables refer to one another in a circle')
    sorted.push(...ready)
    waiting = waiting.filter((table) => !ready.includes(table))
  }
  return sorted
}

export async function lastMigration(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `select migration_name as name from _prisma_migrations where finished_at is not null and rolled_back_at is null
     order by migration_name desc limit 1`,
  )
  return rows[0]?.name ?? ''
}

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
