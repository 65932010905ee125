import { beforeAll, describe, expect, inject, test } from 'vitest'
import { difference } from '@/prisma/migrate/difference'
import { readMigrations, readSchema } from '@/prisma/migrate/folder'
import { migrate } from '@/prisma/migrate/migrate'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'

let db: TestDatabase

beforeAll(async () => {
  db = await testDatabase()
})

describe('the migrations', () => {
  test('stand in the history as Prisma keeps it, each applied once', async () => {
    const names = (await readMigrations()).migrationDirectories.map(({ path }) => path)
    const applied = await ask<{ name: string }>(
      db.app,
      'select migration_name as name from _prisma_migrations where finished_at is not null and applied_steps_count = 1 order by 1',
    )
    expect(applied.map(({ name }) => name)).toEqual(names)
    expect(await migrate(db.owner)).toEqual([])
  })

  test('one that failed half-way is tried again', async () => {
    await ask(
      db.owner,
      `insert into _prisma_migrations (id, checksum, migration_name, started_at, applied_steps_count)
       values ('gestrand', 'x', '20260101000000_gestrand', now(), 0)`,
    )
    expect(await migrate(db.owner)).toEqual([])
    const [row] = await ask(
      db.owner,
      `select rolled_back_at is not null as teruggedraaid from _prisma_migrations where id = 'gestrand'`,
    )
    expect(row).toEqual({ teruggedraaid: true })
  })

  test('two migrators at once do not disturb each other', async () => {
    expect(await Promise.all([migrate(db.owner), migrate(db.owner)])).toEqual([[], []])
  })

  test('lead to the schema', async () => {
    expect(await difference(inject('adminUrl'))).toBe('')
  })

  test('a table that only the schema knows is named', async () => {
    const { files } = await readSchema()
    const extra = { path: 'extra.prisma', content: 'model Vergeten {\n  id String @id @db.Uuid\n}\n' }
    const sql = await difference(inject('adminUrl'), { files: [...files, extra] })
    expect(sql).toContain('CREATE TABLE "Vergeten"')
    expect(sql).not.toContain('ALTER TABLE')
  })

  test('the worker finds its own schema', async () => {
    expect(await ask(db.worker, 'select count(*)::int as n from graphile_worker.jobs')).toEqual([{ n: 0 }])
    await expect(ask(db.app, 'select 1 from graphile_worker.jobs')).rejects.toThrow('permission denied')
  })
})
