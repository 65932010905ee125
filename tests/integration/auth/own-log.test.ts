import { beforeAll, expect, test } from 'vitest'
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

const told = async (nr: number | null) => (await noor.browser.vault('own-log', { nr })).body

test('the last event of the own logboek is told, and the hash that an earlier one has now', async () => {
  await noor.browser.vault('lock')
  expect((await noor.browser.vault('own-log', { nr: null })).status).toBe(423)
  await noor.browser.vault('unlock', { proof: noor.keys.authKey })
  const { head, bekend } = await told(null)
  expect(bekend).toBeNull()
  expect(head).toEqual({ nr: (await eventsOf(db.admin, noor.accountId)).length, hash: expect.any(String) })
  expect(head.nr).toBe(3)
  expect(await told(3)).toEqual({ head, bekend: head.hash })
  expect(await told(4)).toEqual({ head, bekend: null })
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
  const { body } = await other.browser.vault('own-log', { nr: 1 })
  expect(body.head.nr).toBe(1)
  expect(body.bekend).toBe(body.head.hash)
  expect(body.bekend).not.toBe((await told(1)).bekend)
})
