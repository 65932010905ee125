import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/kernel/actor'
import { ask } from '@/tests/support/ask'
import { seedWorld, type World } from '@/tests/support/callers'
import { type TestDatabase, testDatabase } from '@/tests/support/database'

let db: TestDatabase
let world: World
let app: pg.Client

beforeAll(async () => {
  db = await testDatabase()
  world = await seedWorld(db)
  app = new pg.Client({ connectionString: db.app })
  await app.connect()
})
afterAll(() => app.end())

async function as({ accountId, bestuurId, today }: Actor, text: string, values: unknown[]): Promise<boolean> {
  const set = ['account_id', 'bestuur_id', 'today'].map((name, at) => `set_config('app.${name}', $${at + 1}, true)`)
  await app.query('begin')
  try {
    await app.query(`select ${set.join(', ')}`, [accountId, bestuurId, today])
    await app.query(text, values)
    await app.query('commit')
    return true
  } catch {
    await app.query('rollback')
    return false
  }
}

/** Told by telephone: it waits to be sealed. */
async function phoned(): Promise<string> {
  const [id, { noord, account, actor }] = [randomUUID(), world]
  const made = await as(
    actor.adviseur,
    `insert into meldketen (bestuur_id, id, school_id, melder, voor, wijze, gemeld_op, status, uiterlijk)
      values ($1, $2, $3, $4, 'ambt', 'telefoon', current_date, 'gemeld', current_date)`,
    [noord.id, id, noord.school, account.adviseur],
  )
  expect(made).toBe(true)
  return id
}

const seal = (who: Actor, id: string) =>
  as(
    who,
    `insert into meldketen_envelope (bestuur_id, keten_id, sectie, item_id, revisie, bytes) values ($1, $2, 'kern', $2, 1, 'x')`,
    [world.noord.id, id],
  )
const setStatus = (status: string) =>
  ask(db.admin, 'update aanstelling set status = $1 where account_id = $2', [status, world.account.adviseur])

test('R-MELD-1, R-AANST-4: a report by telephone is sealed by its reporter alone, and not while she is suspended', async () => {
  const id = await phoned()
  for (const other of [world.actor.collega, world.actor.bestuurder, world.actor.beheerder])
    expect(await seal(other, id)).toBe(false)
  await setStatus('geschorst')
  expect(await seal(world.actor.adviseur, id)).toBe(false)
  await setStatus('actief')
  expect(await seal(world.actor.adviseur, id)).toBe(true)
})
