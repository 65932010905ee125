import { beforeAll, expect, test } from 'vitest'
import { newId } from '@/lib/kernel/id'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { type Enrolled, enrolled, eventsOf } from './enrolled'
import { testEnvironment } from './environment'

let db: TestDatabase
let noor: Enrolled

beforeAll(async () => {
  testEnvironment()
  db = await testDatabase()
  noor = await enrolled('noor@voorbeeld.test')
})

const told = async (nr: number | null, besturen = {}) => (await noor.browser.vault('own-log', { nr, besturen })).body

test('the last event of the own logboek is told, and the hash that an earlier one has now', async () => {
  await noor.browser.vault('lock')
  expect((await noor.browser.vault('own-log', { nr: null, besturen: {} })).status).toBe(423)
  await noor.browser.vault('unlock', { proof: noor.keys.authKey })
  const { head, bekend } = await told(null)
  expect(bekend).toBeNull()
  expect(head).toEqual({ nr: (await eventsOf(db.admin, noor.accountId)).length, hash: expect.any(String) })
  expect(head.nr).toBe(3)
  expect(await told(3)).toEqual({ head, bekend: head.hash, besturen: {} })
  expect(await told(4)).toEqual({ head, bekend: null, besturen: {} })
})

test('an event that was changed, or a chain that was cut short, is seen in the answer', async () => {
  const { head, bekend } = await told(2)
  await ask(db.admin, `update persoonslogboek set hash = sha256('anders') where account_id = $1 and nr = 2`, [
    noor.accountId,
  ])
  const changed = await told(2)
  expect(changed.head).toEqual(head)
  expect(changed.bekend).not.toBe(bekend)
  await ask(db.admin, 'delete from persoonslogboek where account_id = $1 and nr > 1', [noor.accountId])
  expect(await told(2)).toMatchObject({ head: { nr: 1 }, bekend: null })
})

test('another person is told of her own only', async () => {
  const other = await enrolled('ander@voorbeeld.test')
  const { body } = await other.browser.vault('own-log', { nr: 1, besturen: {} })
  expect(body.head.nr).toBe(1)
  expect(body.bekend).toBe(body.head.hash)
  expect(body.bekend).not.toBe((await told(1)).bekend)
})

test('of each bestuur the own last event, by its moment: its number would count what others did', async () => {
  const [bestuurId, elders] = [newId(), newId()]
  for (const id of [bestuurId, elders])
    await ask(db.admin, `insert into bestuur (id, naam, grondslag, sector) values ($1, 'Bestuur', 'openbaar', 'po')`, [
      id,
    ])
  await ask(
    db.admin,
    `insert into aanstelling (bestuur_id, id, account_id, rol, vanaf, status, voorbereid_door, doelgroep, nevenfuncties)
     values ($1, gen_random_uuid(), $2, 'fg', '2026-01-01', 'actief', $2, '{}', '{}')`,
    [bestuurId, noor.accountId],
  )
  const line = (id: string, who: string) =>
    ask(db.admin, `select logboek_append($1, $2, 'instellingen_amended', null, '{}')`, [id, who])
  expect((await told(null)).besturen).toEqual({})
  for (const who of [noor.accountId, newId(), newId()]) await line(bestuurId, who)
  await line(elders, noor.accountId)
  const lines = () =>
    ask<{ nr: number; at: Date; hash: Buffer }>(
      db.admin,
      'select nr, at, hash from logboek where bestuur_id = $1 and account_id = $2 order by nr',
      [bestuurId, noor.accountId],
    )
  const [first] = await lines()
  const seen = { nr: first?.at.getTime(), hash: first?.hash.toString('base64url') }
  expect((await told(null)).besturen).toEqual({ [bestuurId]: { head: seen, bekend: null } })
  await line(bestuurId, noor.accountId)
  const [, second] = await lines()
  expect(second?.nr).toBe(4)
  const answer = await told(null, { [bestuurId]: seen.nr })
  expect(answer.besturen[bestuurId]).toEqual({
    head: { nr: second?.at.getTime(), hash: second?.hash.toString('base64url') },
    bekend: seen.hash,
  })
  await ask(db.admin, 'delete from logboek where bestuur_id = $1', [bestuurId])
  expect((await told(null, { [bestuurId]: seen.nr })).besturen).toEqual({})
})
