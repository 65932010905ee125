import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seedWorld, type World } from '@/tests/support/callers'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { askers } from './askers'
import { listTables, type Table } from './catalogue'
import { type Desk, keyOf, openDesk } from './desk'
import { type Facts, readable, writable } from './expected-rows.data'

let db: TestDatabase
let world: World
let tables: Table[]
let desk: Desk

beforeAll(async () => {
  db = await testDatabase()
  world = await seedWorld(db)
  tables = await listTables(db.admin)
  desk = await openDesk(db)
})
afterAll(() => desk.close())

test('every table has row security, forced, and rows to tell it by', async () => {
  for (const table of tables) {
    expect(table, table.name).toMatchObject({ secured: true, forced: true })
    const { rowCount } = await desk.admin.query(`select from "${table.name}"`)
    expect(rowCount, `seedWorld lays rows of ${table.name}`).toBeGreaterThan(1)
  }
})

test('owner and worker see no row of any table', async () => {
  for (const url of [db.owner, db.worker]) {
    const other = await openDesk({ app: url, admin: db.admin })
    for (const table of tables) expect((await other.attempt(nobody, select(table))) ?? [], table.name).toEqual([])
    await other.close()
  }
})

describe('R-DOS-3, R-AANST-4, R-AANST-5, R-SPOOR-1: of every table, each caller', () => {
  test('reads exactly the rows that are his to read', async () => {
    const seen = new Set<string>()
    for (const [naam, facts] of askers(world))
      for (const table of tables) {
        const rows = (await desk.attempt(facts, select(table))) ?? []
        expect(rows, `${naam} reads ${table.name}`).toEqual(await desk.expected(facts, table, readable(table)))
        if (rows.length > 0) seen.add(table.name)
      }
    const unseen = tables.map(({ name }) => name).filter((name) => !seen.has(name))
    expect(unseen, 'read by nobody at all').toEqual(['poging'])
  })

  test('changes at most the rows that are his to change', async () => {
    for (const [naam, facts] of askers(world))
      for (const table of tables) {
        const column = await updatable(table)
        if (!column) continue
        const text = `update "${table.name}" t set ${column} = ${column} where ${column} is not distinct from ${column} returning ${keyOf(table)} as row`
        const rows = (await desk.attempt(facts, text)) ?? []
        expect(rows, `${naam} changes ${table.name}`).toEqual(await desk.expected(facts, table, writable(table)))
      }
  })

  test('removes at most the rows that are his to change', async () => {
    for (const [naam, facts] of askers(world))
      for (const table of tables) {
        const rows = await desk.attempt(
          facts,
          `delete from "${table.name}" t where true returning ${keyOf(table)} as row`,
        )
        if (rows === null) continue
        expect(rows, `${naam} removes ${table.name}`).toEqual(await desk.expected(facts, table, writable(table)))
      }
  })

  test('adds no row of another bestuur, of another holder or of another person', async () => {
    for (const [naam, facts] of askers(world))
      for (const table of tables)
        for (const row of await foreignRows(table, facts)) {
          const text = `insert into "${table.name}" select * from jsonb_populate_record(null::"${table.name}", $1) returning 'added' as row`
          expect(await desk.attempt(facts, text, [row]), `${naam} adds to ${table.name}`).toBeNull()
        }
  })
})

test('a hole in any one table is found', async () => {
  for (const table of tables) {
    await desk.admin.query(
      `create policy lek on "${table.name}" using (true); grant select on "${table.name}" to geborgen_app`,
    )
    const rows = (await desk.attempt(nobody, select(table))) ?? []
    expect(rows, table.name).not.toEqual(await desk.expected(nobody, table, readable(table)))
    await desk.admin.query(`drop policy lek on "${table.name}"`)
  }
  await desk.admin.query('revoke select on poging from geborgen_app')
})

const nobody: Facts = { account: null, bestuur: null, lid: false, reads: [], writes: [], rollen: [] }

function select(table: Table): string {
  return `select ${keyOf(table)} as row from "${table.name}" t`
}

async function updatable({ name, columns }: Table): Promise<string | undefined> {
  const { rows } = await desk.admin.query<{ column: string }>(
    `select c as column from unnest($2::text[]) c where has_column_privilege('geborgen_app', $1, c, 'update')`,
    [`"${name}"`, columns],
  )
  return rows[0]?.column
}

/** A row as it stands at another bestuur, and one of another holder or person, under fresh ids. */
async function foreignRows(table: Table, { account, bestuur }: Facts): Promise<unknown[]> {
  const { name, columns, key } = table
  const fresh = columns.includes('id') && !['bestuur', 'account'].includes(name)
  const copy = fresh ? `to_jsonb(t) || jsonb_build_object('id', gen_random_uuid())` : 'to_jsonb(t)'
  const owner = ['houder', 'account_id'].find((column) => columns.includes(column))
  const elsewhere = key[0] === 'bestuur_id' ? 't.bestuur_id is distinct from f.bestuur' : 'false'
  const another = owner && !prepared.includes(name) ? `t.${owner} is distinct from f.account` : 'false'
  // These can be made for another; what that may look like is tested in foreign-insert.test.ts and with the overdracht.
  const given = name === 'object' ? `t.soort not in ('melding', 'overdracht')` : 'true'
  const queries = [elsewhere, another].map(
    (where) =>
      `(select ${copy} as row from "${name}" t, (select $1::uuid as account, $2::uuid as bestuur) f where ${where} and ${given} limit 1)`,
  )
  const { rows } = await desk.admin.query<{ row: unknown }>(queries.join(' union all '), [account, bestuur])
  return rows.map(({ row }) => row)
}

/** Made by a beheerder or bestuurder for another person: that is what they are for. */
const prepared = ['aanstelling', 'ambt_houder']
