import pg from 'pg'
import type { Table } from './catalogue'
import type { Facts } from './expected-rows.data'

/** One connection as the app and one as superuser, to lay what row security gives beside what it should. */
export async function openDesk(urls: { app: string; admin: string }) {
  const app = new pg.Client({ connectionString: urls.app })
  const admin = new pg.Client({ connectionString: urls.admin })
  await Promise.all([app.connect(), admin.connect()])

  /** In a transaction of its own that never stays. A refusal by right or policy is null; another error is an error. */
  async function attempt(facts: Facts, text: string, values: unknown[] = []): Promise<string[] | null> {
    await app.query('begin')
    try {
      await setContext(app, facts)
      const { rows } = await app.query<{ row: string }>(text, values)
      return rows.map(({ row }) => row).sort()
    } catch (error) {
      if ((error as { code?: string }).code === '42501') return null
      throw error
    } finally {
      await app.query('rollback')
    }
  }

  async function expected(facts: Facts, table: Table, where: string): Promise<string[]> {
    const { rows } = await admin.query<{ row: string }>(
      `select ${keyOf(table)} as row from "${table.name}" t, (select $1::uuid as account, $2::uuid as bestuur, $3::boolean as lid,
         $4::text[] as reads, $5::text[] as writes, $6::text[] as rollen) f where ${where}`,
      [facts.account, facts.bestuur, facts.lid, facts.reads, facts.writes, facts.rollen],
    )
    return rows.map(({ row }) => row).sort()
  }

  const close = () => Promise.all([app.end(), admin.end()])
  return { app, admin, attempt, expected, close }
}

export type Desk = Awaited<ReturnType<typeof openDesk>>

export function keyOf({ key }: Table): string {
  return `concat_ws('/', ${key.map((column) => `t.${column}`).join(', ')})`
}

async function setContext(client: pg.Client, { account, bestuur }: Facts): Promise<void> {
  await client.query(
    `select set_config('app.account_id', $1, true), set_config('app.bestuur_id', $2, true), set_config('app.today', '2026-11-22', true)`,
    [account ?? '', bestuur ?? ''],
  )
}
