import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/kernel/actor'
import { read } from '@/lib/platform/db/change'
import { ask } from '@/tests/support/ask'
import { seedWorld, type World } from '@/tests/support/callers'
import { type TestDatabase, testDatabase } from '@/tests/support/database'

let db: TestDatabase
let world: World

beforeAll(async () => {
  db = await testDatabase()
  world = await seedWorld(db)
})

/** Past every command: what row security itself lets her do. */
const setStatus = (actor: Actor, account: string, status: string) =>
  read(
    actor,
    (tx) => tx.prisma.$executeRaw`update aanstelling set status = ${status} where account_id = ${account}::uuid`,
  )

test('R-AANST-1: in the database too only a bestuurder lets in who was prepared', async () => {
  const { voorbereid } = world.account
  for (const naam of ['beheerder', 'buurBestuurder', 'voorbereid', 'fg'] as const)
    expect(await setStatus(world.actor[naam], voorbereid, 'actief').catch(() => 0)).toBe(0)
  expect(await ask(db.admin, 'select status from aanstelling where account_id = $1', [voorbereid])).toEqual([
    { status: 'voorbereid' },
  ])
  expect(await setStatus(world.actor.bestuurder, voorbereid, 'actief')).toBe(1)
})
