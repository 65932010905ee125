import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
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

/** What a transaction of the bestuurder sees of dossiers, after it put a job in the queue. */
async function seenAfterJob(): Promise<number> {
  await app.query('begin')
  try {
    await app.query(
      `select set_config('app.account_id', $1, true), set_config('app.bestuur_id', $2, true), set_config('app.today', '2026-11-22', true)`,
      [world.account.bestuurder, world.noord.id],
    )
    await app.query(`select job_enqueue('mail', '{}'::jsonb, 'een')`)
    return (await app.query('select from dossier')).rowCount ?? 0
  } finally {
    await app.query('rollback')
  }
}

/** The worker owns the functions of its queue: here it lets one do this besides. */
async function spoil(doing: string): Promise<void> {
  const [row] = await ask<{ head: string }>(
    db.worker,
    `select split_part(pg_get_functiondef(p.oid), 'AS $', 1) as head from pg_proc p
     where p.pronamespace = 'graphile_worker'::regnamespace and p.proname = 'add_job'`,
  )
  const head = (row?.head ?? '').replace(/LANGUAGE \w+/, 'LANGUAGE plpgsql')
  await ask(db.worker, `${head} AS $spoiled$ begin perform ${doing}; return null; end $spoiled$`)
}

test('R-DOS-3: who is the worker changes nothing of whose transaction it is', async () => {
  expect(await seenAfterJob()).toBe(0)
  const { adviseur, bestuurder } = world.account
  await spoil(`set_config('app.account_id', '${adviseur}', true)`)
  await expect(seenAfterJob()).rejects.toThrow('context changed')
  const key = `${bestuurder}${world.noord.id}2026-11-22`
  await spoil(`set_config('app.ja_leest_dossier', '${key}', true)`)
  await expect(seenAfterJob()).rejects.toThrow('context changed')
  await expect(
    ask(
      db.worker,
      `create or replace function public.job_enqueue(task text, payload jsonb, job_key text) returns void
       language sql as $$ select set_config('app.account_id', '', true) $$`,
    ),
  ).rejects.toThrow(/permission denied/)
})
