import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '@/lib/kernel/id'
import { startJobs } from '@/lib/platform/jobs/runner'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'

let db: TestDatabase
let jobs: { stop(): Promise<void> }
const account = newId()

beforeAll(async () => {
  db = await testDatabase()
  const secret = () => randomBytes(32).toString('base64')
  Object.assign(process.env, {
    NEXTAUTH_URL: 'http://localhost:3000',
    NEXTAUTH_SECRET: secret(),
    GEBORGEN_PEPPER: secret(),
    GEBORGEN_ZEGELSLEUTEL: secret(),
    SMTP_URL: 'smtp://localhost:1',
    MAIL_FROM: 'proef@geborgen.invalid',
  })
  await ask(db.admin, `insert into account (id, mail, naam, status) values ($1, 'a@voorbeeld.test', 'A', 'actief')`, [
    account,
  ])
  jobs = await startJobs()
})

afterAll(() => jobs?.stop())

async function sessie(lastSeen: string, ends = '8 hours'): Promise<string> {
  const id = newId()
  await ask(
    db.admin,
    `insert into sessie (account_id, id, token_hash, agent, share, last_seen_at, ends_at)
     values ($1, $2, $3, 'Firefox', '\\x01', now() - $4::interval, now() + $5::interval)`,
    [account, id, randomBytes(32), lastSeen, ends],
  )
  return id
}

const shares = () =>
  ask<{ id: string }>(db.admin, 'select id from sessie where share is not null order by id').then((rows) =>
    rows.map(({ id }) => id),
  )

test('the share of an idle session goes every five minutes, also when nobody moves any more', async () => {
  const [idle, ended, alive] = [
    await sessie('17 minutes'),
    await sessie('1 minute', '-1 minute'),
    await sessie('1 minute'),
  ]
  expect(await shares()).toEqual([idle, ended, alive].toSorted())
  await expect
    .poll(() => ask(db.admin, 'select identifier from graphile_worker._private_known_crontabs'))
    .toContainEqual({ identifier: 'shares_wissen' })
  await ask(db.admin, `select graphile_worker.add_job('shares_wissen')`)
  await expect.poll(shares).toEqual([alive])
})

test('the worker sees no share, and calls no other door', async () => {
  await expect(ask(db.worker, 'select share from sessie')).rejects.toThrow(/permission denied/)
  await expect(ask(db.worker, `select * from deur_zout('a@voorbeeld.test')`)).rejects.toThrow(/permission denied/)
})
