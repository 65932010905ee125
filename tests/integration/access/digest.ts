import pg from 'pg'
import type { Actor } from '@/lib/kernel/actor'
import { listTables, type Table } from '@/tests/integration/tenant/catalogue'

export type Sums = Record<string, string>

/** The sum of every byte of every table, the queue of mails and every logboek among them, past row security. */
export async function openDigest(url: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const tables = await listTables(url)

  async function sums(parts: readonly [string, string][]): Promise<Sums> {
    const text = parts.map(
      ([name, from]) => `select '${name}' as name, md5(string_agg(t::text, '|' order by t::text)) as sum from ${from}`,
    )
    const { rows } = await client.query<{ name: string; sum: string | null }>(text.join(' union all '))
    return Object.fromEntries(rows.map(({ name, sum }) => [name, sum ?? '']))
  }

  return {
    all: () => sums([...tables.map(({ name }): [string, string] => [name, `"${name}" t`]), ['post', `${queue} t`]]),
    /** What others hold at this bestuur, and all there is of every other. */
    ofOthers: (actor: Actor) =>
      sums(tables.map((table) => [table.name, `"${table.name}" t where ${others(table, actor)}`])),
    /** What belongs to this bestuur. */
    ofBestuur: (id: string) =>
      sums(tables.filter(tenant).map(({ name }) => [name, `"${name}" t where t.bestuur_id = '${id}'`])),
    only: (names: readonly string[]) => sums(names.map((name) => [name, `"${name}" t`])),
    /** Whose public key is which: what is sealed to a person goes by it. */
    async publicKeys(): Promise<string> {
      const text = `select string_agg(id || encode(public_key, 'hex'), ',' order by id) as keys from account where public_key is not null`
      return (await client.query<{ keys: string }>(text)).rows[0]?.keys ?? ''
    },
    close: () => client.end(),
  }
}

/** The tables that differ. */
export function changedIn(before: Sums, after: Sums): string[] {
  return Object.keys(before).filter((name) => before[name] !== after[name])
}

const queue = 'graphile_worker._private_jobs'

function others({ name, columns }: Table, { accountId, bestuurId }: Actor): string {
  const here = `t.bestuur_id = '${bestuurId}'`
  if (name === 'bestuur') return `t.id <> '${bestuurId}'`
  if (columns.includes('houder')) return `not (t.houder = '${accountId}' and ${here})`
  if (name === 'grant') return `not (t.account_id = '${accountId}' and ${here})`
  // Who invites or prepares makes an account and its link: of a person, no bestuur's.
  if (['account', 'uitnodiging', 'poging'].includes(name)) return 'false'
  return columns.includes('bestuur_id') ? `t.bestuur_id is null or not (${here})` : `t.account_id <> '${accountId}'`
}

function tenant({ key }: Table): boolean {
  return key[0] === 'bestuur_id'
}
