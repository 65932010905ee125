import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { database } from '@/lib/platform/db/client'
import { type Context, withContext } from '@/lib/platform/db/context'
import { readSql } from '@/lib/platform/db/read-sql'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'

let db: TestDatabase
const context: Context = { accountId: newId(), bestuurId: newId(), today: '2026-11-22' as Datum }
const seen = `select ctx_account() as "accountId", ctx_bestuur() as "bestuurId", ctx_today()::text as today`

beforeAll(async () => {
  db = await testDatabase()
  await ask(db.owner, 'create table teller (id int primary key, aantal int not null)')
  await ask(db.owner, 'grant select, insert, update on teller to geborgen_app')
  await ask(db.owner, 'insert into teller values (1, 0), (2, 0)')
})

describe('withContext', () => {
  test('the policies see who asks, where and on which day', async () => {
    const rows = await withContext(context, ({ prisma }) => prisma.$queryRawUnsafe(seen))
    expect(rows).toEqual([context])
  })

  test('sends past Prisma on its own connection, also where this code was loaded twice beside one pool', async () => {
    database()
    vi.resetModules()
    const again = await import('@/lib/platform/db/context')
    expect(again.withContext).not.toBe(withContext)
    for (const run of [withContext, again.withContext])
      await run(context, ({ send }) => send('proef', 'update teller set aantal = aantal where id = $1', [1]))
  })

  test('what is not known is null, also on a connection that knew it before', async () => {
    const nobody: Context = { accountId: null, bestuurId: null, today: context.today }
    await withContext(context, ({ prisma }) => prisma.$queryRawUnsafe(seen))
    const rows = await withContext(nobody, ({ prisma }) => prisma.$queryRawUnsafe(seen))
    expect(rows).toEqual([nobody])
  })

  test('a hundred at once each keep their own context', async () => {
    const contexts = Array.from({ length: 100 }, (): Context => ({ ...context, accountId: newId() }))
    const answers = await Promise.all(
      contexts.map((one, at) =>
        at % 2 === 0
          ? withContext(one, ({ prisma }) => prisma.$queryRawUnsafe(seen))
          : readSql(one, [query(seen)]).then(([rows]) => rows),
      ),
    )
    expect(answers).toEqual(contexts.map((one) => [one]))
  })

  test('a fault rolls back what was written', async () => {
    const failing = withContext(context, async ({ prisma }) => {
      await prisma.$executeRaw`insert into teller values (9, 9)`
      throw new Error('stop')
    })
    await expect(failing).rejects.toThrow('stop')
    expect(await ask(db.admin, 'select 1 from teller where id = 9')).toEqual([])
  })

  test('two that wait for each other both end, after one began again', async () => {
    let runs = 0
    const meet = barrier(2)
    const addTo = (first: number, second: number) =>
      withContext(context, async ({ prisma }) => {
        const anew = ++runs > 2
        await prisma.$executeRaw`update teller set aantal = aantal + 1 where id = ${first}`
        if (!anew) await meet()
        await prisma.$executeRaw`update teller set aantal = aantal + 1 where id = ${second}`
      })
    await Promise.all([addTo(1, 2), addTo(2, 1)])
    expect(runs).toBe(3)
    expect(await ask(db.admin, 'select aantal from teller where id < 3')).toEqual([{ aantal: 2 }, { aantal: 2 }])
  })
})

describe('readSql', () => {
  test('gives the rows of each statement, in the same context', async () => {
    const [who, one] = await readSql<[Context[], { n: number }[]]>(context, [
      query(seen),
      query('select $1::int as n', [7]),
    ])
    expect(who).toEqual([context])
    expect(one).toEqual([{ n: 7 }])
  })

  test('leaves no context behind on any connection', async () => {
    await Promise.all(Array.from({ length: 20 }, () => readSql(context, [query(seen)])))
    const bare = await Promise.all(Array.from({ length: 10 }, () => database().pool.query(seen)))
    const nobody = { accountId: null, bestuurId: null, today: null }
    expect(bare.flatMap(({ rows }) => rows)).toEqual(Array.from({ length: 10 }, () => nobody))
  })

  test('a refused statement undoes the others and leaves the connection sound', async () => {
    const insert = query('insert into teller values (5, 5)')
    await expect(readSql(context, [insert, query('select 1 / 0')])).rejects.toThrow('division by zero')
    expect(await ask(db.admin, 'select 1 from teller where id = 5')).toEqual([])
    const [rows] = await readSql<[Context[]]>(context, [query(seen)])
    expect(rows).toEqual([context])
  })
})

function query(text: string, values: unknown[] = []) {
  return { name: text.slice(0, 40), text, values }
}

function barrier(count: number): () => Promise<void> {
  let open: () => void
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  let there = 0
  return () => {
    if (++there === count) open()
    return opened
  }
}
