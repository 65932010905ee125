import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change, read } from '@/lib/platform/db/change'
import { ask } from '@/tests/support/ask'
import { seedWorld, type World } from '@/tests/support/callers'
import { type TestDatabase, testDatabase } from '@/tests/support/database'

let db: TestDatabase
let world: World
beforeAll(async () => {
  db = await testDatabase()
  world = await seedWorld(db)
})

const slowly = (actor: Actor, ms: number): Promise<Result<number>> =>
  change(actor, async ({ prisma }) => {
    await prisma.$queryRaw`select pg_sleep(${ms / 1000})::text`
    return ok(ms)
  })

describe('the changes of one person', () => {
  test('wait for each other without a connection: a hundred of them keep nobody else out', async () => {
    const { adviseur, collega } = world.actor
    const many = Promise.all(Array.from({ length: 100 }, () => slowly(adviseur, 20)))
    const waiting: number[] = []
    for (let i = 0; i < 10; i++) {
      await read(collega, ({ prisma }) => prisma.$queryRaw`select 1`)
      await slowly(collega, 1)
      const [row] = await ask<{ n: number }>(
        db.admin,
        `select count(*)::int as n from pg_stat_activity
         where datname = current_database() and usename = 'geborgen_app' and state <> 'idle'`,
      )
      waiting.push(row?.n ?? 0)
    }
    expect((await many).every(({ ok }) => ok)).toBe(true)
    expect(Math.max(...waiting)).toBeLessThanOrEqual(2)
  })

  test('go on after a refusal and after a fault, in the order in which they were asked', async () => {
    const { adviseur } = world.actor
    const order: number[] = []
    const step = (nr: number, end: () => Result<number, { kind: 'nee' }>) =>
      change(adviseur, async () => {
        order.push(nr)
        return end()
      })
    const answers = await Promise.allSettled([
      step(1, () => refuse({ kind: 'nee' })),
      step(2, () => {
        throw new Error('stuk')
      }),
      step(3, () => ok(3)),
    ])
    expect(order).toEqual([1, 2, 3])
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  })

  test('at two besturen, and those of two persons, do not wait for each other', async () => {
    const { adviseur, buurAdviseur } = world.actor
    const actors = [adviseur, { ...adviseur, bestuurId: buurAdviseur.bestuurId }, buurAdviseur]
    let inside = 0
    let open = () => {}
    const allInside = new Promise<void>((resolve) => {
      open = resolve
    })
    const meet = (actor: Actor) =>
      change(actor, async () => {
        if (++inside === actors.length) open()
        await allInside
        return ok()
      })
    expect((await Promise.all(actors.map(meet))).every((one) => one.ok)).toBe(true)
  })
})
