import { createHash, randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { todayInNederland } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { entryOf } from '@/lib/platform/auth/entry'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { testEnvironment } from './environment'

let db: TestDatabase
const accountId = newId()

beforeAll(async () => {
  testEnvironment()
  db = await testDatabase()
  const account = `insert into account (id, mail, naam, status) values ($1, 'noor@voorbeeld.test', 'Noor', 'actief')`
  await ask(db.admin, account, [accountId])
})

async function session({ locked = false, ended = false } = {}): Promise<string> {
  const token = randomBytes(32)
  await ask(
    db.admin,
    `insert into sessie (account_id, id, token_hash, share, agent, last_seen_at, ends_at, revoked_at)
     values ($1, gen_random_uuid(), $2, $3, 'Firefox', now(), now() + interval '1 hour', $4)`,
    [
      accountId,
      createHash('sha256').update(token).digest(),
      locked ? null : randomBytes(32),
      ended ? new Date() : null,
    ],
  )
  return token.toString('base64url')
}

async function bestuur(naam: string, status = 'actief'): Promise<string> {
  const id = newId()
  await ask(db.admin, `insert into bestuur (id, naam, grondslag, sector) values ($1, $2, 'openbaar', 'po')`, [id, naam])
  await ask(
    db.admin,
    `insert into aanstelling (bestuur_id, id, account_id, rol, vanaf, status, voorbereid_door)
     values ($1, $2, $3::uuid, 'contactpersoon', '2026-01-01', $4, $3::uuid)`,
    [id, newId(), accountId, status],
  )
  return id
}

describe('coming in', () => {
  test('R-AANST-4: gives who, where and whether there is elsewhere, anew each time', async () => {
    const [token, noord] = [await session(), await bestuur('Noord')]
    const first = await entryOf(token, noord)
    expect(first?.place).toMatchObject({
      actor: { accountId, bestuurId: noord, today: todayInNederland(new Date()) },
      bestuurNaam: 'Noord',
      elders: false,
    })
    expect(first?.place?.actor.aanstellingen.map(({ rol }) => rol)).toEqual(['contactpersoon'])
    const suspended = await bestuur('West', 'geschorst')
    expect((await entryOf(token, noord))?.place?.elders).toBe(false)
    expect((await entryOf(token, suspended))?.place).toBeNull()
    const zuid = await bestuur('Zuid')
    expect((await entryOf(token, noord))?.place?.elders).toBe(true)
    await ask(db.admin, `update aanstelling set status = 'geschorst' where bestuur_id = $1`, [noord])
    expect((await entryOf(token, noord))?.place).toBeNull()
    expect((await entryOf(token, zuid))?.place?.elders).toBe(false)
  })

  test('locked is nobody yet; ended, unknown and no token come in nowhere', async () => {
    const id = await bestuur('Oost')
    const locked = await entryOf(await session({ locked: true }), id)
    expect(locked).toMatchObject({ session: { accountId, open: false }, place: null })
    expect(await entryOf(await session({ ended: true }), id)).toBeNull()
    expect(await entryOf(randomBytes(32).toString('base64url'), id)).toBeNull()
    expect(await entryOf(undefined, id)).toBeNull()
  })

  test('a bestuur that is not there, and no id at all, look like one that is not yours', async () => {
    const token = await session()
    for (const id of [newId(), "x' or true --", '']) {
      const entry = await entryOf(token, id)
      expect([entry?.session.open, entry?.place], id).toEqual([true, null])
    }
  })
})
