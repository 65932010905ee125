import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { seedWorld, type World } from '@/tests/support/callers'
import { testDatabase } from '@/tests/support/database'

let world: World
let app: pg.Client
let dossier: string

beforeAll(async () => {
  const db = await testDatabase()
  world = await seedWorld(db)
  dossier = world.held('adviseur').dossier ?? ''
  app = new pg.Client({ connectionString: db.app })
  await app.connect()
})
afterAll(() => app.end())

/** A transaction of the adviser herself, with SQL that no command of the app writes. */
beforeEach(() => begin())
afterEach(() => app.query('rollback'))

async function begin() {
  const { accountId, bestuurId, today } = world.actor.adviseur
  const set = ['account_id', 'bestuur_id', 'today'].map((name, at) => `set_config('app.${name}', $${at + 1}, true)`)
  await app.query('begin')
  await app.query(`select ${set.join(', ')}`, [accountId, bestuurId, today])
}

async function seal(itemId: string, revisie = 1) {
  const { accountId, bestuurId } = world.actor.adviseur
  await app.query(
    `insert into envelope (bestuur_id, object_id, sectie, item_id, revisie, houder, bytes) values ($1, $2, 'bewijs', $3, $4, $5, 'x')`,
    [bestuurId, dossier, itemId, revisie, accountId],
  )
}

async function write(id: string, status: string) {
  const { accountId, bestuurId } = world.actor.adviseur
  await app.query(
    `insert into brief (bestuur_id, object_id, id, houder, soort, status, begonnen_op) values ($1, $2, $3, $4, 'klachtbrief', $5, current_date)`,
    [bestuurId, dossier, id, accountId, status],
  )
}

async function throwAway(id: string): Promise<number> {
  await app.query('select brief_verwijderen($1, $2)', [dossier, id])
  return (await app.query('select from envelope where item_id = $1', [id])).rowCount ?? 0
}

const next = () => app.query('commit').then(begin)

test('R-KL-1: a concept goes with its words', async () => {
  const id = randomUUID()
  await seal(id)
  await write(id, 'concept')
  await next()
  expect(await throwAway(id)).toBe(0)
})

test('R-KL-1: what was made definitief is no concept again, takes no other words, and is not thrown away', async () => {
  const id = randomUUID()
  await seal(id)
  await write(id, 'definitief')
  await next()
  const back = await app.query(`update brief set status = 'concept', definitief_op = null where id = $1`, [id])
  expect([back.rowCount, await throwAway(id)]).toEqual([0, 1])
  await expect(seal(id, 2)).rejects.toThrow('definitief_blijft')
})

test('R-TST-1: a letter under the id of a proof that was there before it takes no proof along', async () => {
  const proof = randomUUID()
  await seal(proof)
  await next()
  await expect(write(proof, 'concept')).rejects.toThrow('eigen_woorden')
})
