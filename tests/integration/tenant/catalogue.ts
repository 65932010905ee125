import { ask } from '@/tests/support/ask'

export type Table = { name: string; columns: string[]; key: string[]; secured: boolean; forced: boolean }

/** Every table of ours, from the catalogue: a new one is in every test of this folder without being named. */
export function listTables(url: string): Promise<Table[]> {
  return ask<Table>(
    url,
    `select c.relname as name, c.relrowsecurity as secured, c.relforcerowsecurity as forced,
       array(select attname::text from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped order by attnum) as columns,
       array(select a.attname::text from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
             where i.indrelid = c.oid and i.indisprimary order by a.attnum) as key
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not like '\\_prisma%'
     order by 1`,
  )
}
