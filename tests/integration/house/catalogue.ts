import { persoonstabellen } from '@/tests/house/tables.data'
import { ask } from '@/tests/support/ask'

type Table = { name: string; enabled: boolean; forced: boolean; policies: number; key: string[] }
type Reference = { name: string; table: string; target: string; columns: string[]; targets: string[] }
type Unique = { name: string; table: string; columns: string[] }
type Known = { tables: Table[]; references: Reference[]; uniques: Unique[]; columns: Set<string> }

const columnNames = (relation: string, numbers: string) =>
  `array(select a.attname::text from unnest(${numbers}) with ordinality n(nr, place)
    join pg_attribute a on a.attrelid = ${relation} and a.attnum = n.nr order by place)`

const ours = `n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> '_prisma_migrations'`

export async function readCatalogue(url: string): Promise<Known> {
  const tables = await ask<Table>(
    url,
    `select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
      (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies,
      ${columnNames('c.oid', "(select k.conkey from pg_constraint k where k.conrelid = c.oid and k.contype = 'p')")} as key
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ours} order by 1`,
  )
  const references = await ask<Reference>(
    url,
    `select k.conname as name, c.relname as table, k.confrelid::regclass::text as target,
      ${columnNames('k.conrelid', 'k.conkey')} as columns, ${columnNames('k.confrelid', 'k.confkey')} as targets
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where k.contype = 'f' and ${ours} order by 2, 1`,
  )
  const uniques = await ask<Unique>(
    url,
    `select i.indexrelid::regclass::text as name, c.relname as table, ${columnNames('c.oid', 'i.indkey::int2[]')} as columns
    from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
    where i.indisunique and ${ours} order by 2, 1`,
  )
  const columns = await ask<{ column: string }>(
    url,
    `select c.relname || '.' || a.attname as column from pg_attribute a join pg_class c on c.oid = a.attrelid
    join pg_namespace n on n.oid = c.relnamespace where a.attnum > 0 and not a.attisdropped and ${ours}`,
  )
  return { tables, references, uniques, columns: new Set(columns.map(({ column }) => column)) }
}

/** Forgotten context means no rows, for the owner too. */
export function unguarded({ tables }: Known): string[] {
  return tables
    .filter(({ enabled, forced }) => !enabled || !forced)
    .map(({ name }) => `${name}: row security not forced`)
}

/** A reference across besturen cannot be written, and rows can be distributed by bestuur. */
export function withoutBestuur({ tables, references, uniques, columns }: Known): string[] {
  const owner = (table: string) => {
    const bare = table.replaceAll('"', '')
    return bare === 'bestuur' ? 'id' : (persoonstabellen[bare] ?? 'bestuur_id')
  }
  const isTenant = (table: string) => !(table.replaceAll('"', '') in persoonstabellen)
  const keys = tables
    .filter(({ name, key }) => !key.includes(owner(name)) || !columns.has(`${name}.${owner(name)}`))
    .map(({ name }) => `${name}: no ${owner(name)} in the primary key`)
  const crossing = references
    .filter(({ table, target }) => isTenant(table) && isTenant(target))
    .filter(({ table, target, columns: from, targets }) => targets[from.indexOf(owner(table))] !== owner(target))
    .map(({ name, table, target }) => `${table}: ${name} refers to ${target} without bestuur_id`)
  const shared = uniques
    .filter(({ table, columns: unique }) => isTenant(table) && !unique.includes(owner(table)))
    .map(({ name, table }) => `${table}: ${name} is unique over all besturen`)
  return [...keys, ...crossing, ...shared]
}
