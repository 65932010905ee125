import pg from 'pg'
import type { Actor } from '@/lib/kernel/actor'
import { toBase64Url } from '@/lib/kernel/bytes'
import { listTables, type Table } from '@/tests/integration/tenant/catalogue'

/** Everything by which someone could know another's: ids of what others hold and of other besturen, and every sealed byte. */
export async function openSecrets(url: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const tables = await listTables(url)
  const types = await bytesOf(client)

  async function valuesOf(actor: Actor, own: boolean): Promise<Set<string>> {
    const parts = tables.flatMap((table) =>
      telling(table).map((column) => {
        const value = types.has(`${table.name}.${column}`) ? base64Url(column) : `t.${column}::text`
        const mine = `coalesce(${mineOf(table, actor)}, false)`
        return `select ${value} as value from "${table.name}" t where ${own ? mine : `not ${mine}`} and t.${column} is not null`
      }),
    )
    const { rows } = await client.query<{ value: string }>(parts.join(' union '))
    return new Set(rows.map(({ value }) => value))
  }

  /** Asked once for each who asks: reading makes no ids. */
  const known = new Map<string, Promise<string[]>>()
  async function othersOf(actor: Actor): Promise<string[]> {
    const [others, own] = [await valuesOf(actor, false), await valuesOf(actor, true)]
    return [...others].filter((value) => !own.has(value))
  }

  return {
    /** What is someone else's and shows in this answer. */
    async in(answer: unknown, actor: Actor, but?: string): Promise<string[]> {
      const shown = (key: string, value: unknown) => (key === but ? null : value)
      const text = JSON.stringify(answer, (key, value) =>
        value instanceof Uint8Array ? toBase64Url(value) : shown(key, value),
      )
      if (text === undefined) return []
      const who = [actor.accountId, actor.bestuurId, actor.aanstellingen.length > 0].join()
      const others = known.get(who) ?? othersOf(actor)
      known.set(who, others)
      return (await others).filter((value) => text.includes(value))
    },
    close: () => client.end(),
  }
}

const ofPersons = ['kluissleutel', 'factor', 'reservecode', 'sessie', 'uitnodiging', 'draft']
const sealed = ['id', 'object_id', 'item_id', 'bytes', 'kaart', 'hpke', 'eigen', 'wrap']

function telling({ name, columns }: Table): string[] {
  if (['logboek', 'persoonslogboek', 'poging', 'eigen_school', 'toestemming'].includes(name)) return []
  if (name === 'account') return ['id']
  return columns.filter((column) => sealed.includes(column))
}

/** What this person may know at this place at the most: his own, and of the bestuur where he belongs its people and schools. */
function mineOf({ name, columns }: Table, { accountId, bestuurId, aanstellingen }: Actor): string {
  const member = aanstellingen.length > 0
  const here = member ? `t.bestuur_id = '${bestuurId}'` : 'false'
  const own = `'${accountId}'`
  if (name === 'account')
    return `t.id = ${own} or ${member} and exists (select from aanstelling a where a.account_id = t.id and a.bestuur_id = '${bestuurId}')`
  if (name === 'bestuur') return `t.id = '${bestuurId}'`
  if (name === 'aanstelling') return `t.account_id = ${own} or ${here}`
  // A deputy knows what she asked for herself.
  if (name === 'ziektepakket') return `(t.houder = ${own} or t.gevraagd_door = ${own}) and ${here}`
  if (name === 'oudervraag') return `(t.houder = ${own} or ${putTo(aanstellingen)}) and ${here}`
  if (columns.includes('houder')) return `t.houder = ${own} and ${here}`
  if (['grant', 'ambt_houder'].includes(name)) return `t.account_id = ${own} and ${here}`
  if (ofPersons.includes(name)) return `t.account_id = ${own}`
  return columns.includes('bestuur_id') ? here : 'true'
}

/** A question about parents is known by its id to whom it was put. */
function putTo(aanstellingen: Actor['aanstellingen']): string {
  const [bestuur, ...scholen] = aanstellingen.flatMap(({ rol, schoolIds }) =>
    rol === 'bestuurder' ? ['bestuur'] : rol === 'directeur' ? ['', ...schoolIds] : [],
  )
  const ofSchool = scholen.map((id) => `t.ambt = 'directeur' and t.school_id = '${id}'`)
  return [`t.ambt = '${bestuur ?? ''}'`, ...ofSchool].join(' or ')
}

function base64Url(column: string): string {
  return `translate(rtrim(replace(encode(t.${column}, 'base64'), E'\\n', ''), '='), '+/', '-_')`
}

async function bytesOf(client: pg.Client): Promise<Set<string>> {
  const { rows } = await client.query<{ name: string }>(
    `select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public' and data_type = 'bytea'`,
  )
  return new Set(rows.map(({ name }) => name))
}
