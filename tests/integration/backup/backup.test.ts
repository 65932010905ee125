import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { watDeServerWeet } from '@/lib/domain/toegang/wat-de-server-weet'
import { destroyObject } from '@/lib/domain/vernietiging/vernietiging.store'
import { newId } from '@/lib/kernel/id'
import { change } from '@/lib/platform/db/change'
import { databaseUrls } from '@/lib/platform/local/postgres-database'
import { backup, type Places, removeExpired } from '@/prisma/backup/backup'
import { halfOf } from '@/prisma/backup/halves'
import { restore } from '@/prisma/backup/restore'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { openedDossier, seedDossierWorld } from '@/tests/support/dossier-world'
import type { IntakeWorld } from '@/tests/support/intake-world'

let db: TestDatabase
let at: IntakeWorld
let places: Places
let root: string
beforeAll(async () => {
  db = await testDatabase()
  at = await seedDossierWorld(db)
  root = await mkdtemp(join(tmpdir(), 'geborgen-backup-'))
  places = { inhoud: join(root, 'inhoud'), sleutels: join(root, 'sleutels') }
})
afterAll(() => rm(root, { recursive: true, force: true }))

/** A second database, migrated and empty, beside that of this file. */
async function emptyDatabase() {
  const [adminUrl, name] = [inject('adminUrl'), `leeg${process.env.VITEST_POOL_ID}`]
  await ask(adminUrl, `drop database if exists ${name} with (force)`)
  await ask(adminUrl, `create database ${name} template ${inject('template')}`)
  const admin = new URL(adminUrl)
  admin.pathname = `/${name}`
  return { owner: databaseUrls(adminUrl, name).DATABASE_OWNER_URL, admin: admin.href }
}

async function tablesIn(url: string): Promise<Record<string, { rows: number; print: string }>> {
  const names = await ask<{ name: string }>(
    url,
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
  )
  const found: Record<string, { rows: number; print: string }> = {}
  for (const { name } of names.filter((one) => halfOf(one.name))) {
    const [row] = await ask<{ rows: number; print: string }>(
      url,
      `select count(*)::int as rows, coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as print from "${name}" t`,
    )
    if (row) found[name] = row
  }
  return found
}

const unforced = (url: string) =>
  ask(
    url,
    `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
       and relname <> '_prisma_migrations' and not (relrowsecurity and relforcerowsecurity)`,
  )

describe('a backup', () => {
  test('both halves put back are the same rows in every table, row security forced again', async () => {
    await openedDossier(at)
    const folders = await backup(db.kopie, places)
    const target = await emptyDatabase()
    expect(await restore(target.owner, folders)).toMatchObject({ withoutKey: 0 })
    const [before, after] = [await tablesIn(db.admin), await tablesIn(target.admin)]
    expect(after).toEqual(before)
    expect(Object.values(before).filter(({ rows }) => rows > 0).length).toBeGreaterThan(25)
    expect(await unforced(target.admin)).toEqual([])
    expect(await ask(target.admin, 'select from sessie')).toEqual([])
  })

  test('R-BEW-3: no byte of a key lies in the half with the content', async () => {
    const { inhoud } = await backup(db.kopie, places, new Date('2026-11-01T03:00:00Z'))
    const files = await readdir(inhoud)
    const sleutels = watDeServerWeet.flatMap(({ tabellen }) =>
      Object.entries(tabellen).flatMap(([table, { kolommen }]) =>
        Object.entries(kolommen).flatMap(([column, told]) =>
          typeof told === 'object' && 'sleutel' in told ? [{ table, column }] : [],
        ),
      ),
    )
    expect(files.filter((name) => sleutels.some(({ table }) => name === `${table}.copy.gz`))).toEqual([])
    const columns = sleutels.map(
      ({ table, column }) => `select encode("${column}", 'hex') as hex from "${table}" where length("${column}") > 16`,
    )
    const keys = await ask<{ hex: string }>(db.admin, columns.join(' union all '))
    expect(keys.length).toBeGreaterThan(20)
    for (const file of files.filter((name) => name.endsWith('.gz'))) {
      const text = gunzipSync(await readFile(join(inhoud, file))).toString('latin1')
      expect(keys.filter(({ hex }) => text.includes(hex))).toEqual([])
    }
  })

  test('R-BEW-3: what was destroyed comes back with its keys only; after their term nothing of it does', async () => {
    const made = await openedDossier(at)
    const earlier = await backup(db.kopie, places, new Date('2026-11-02T03:00:00Z'))
    const [row] = await ask<{ melding: string }>(db.admin, 'select melding_id as melding from dossier where id = $1', [
      made.id,
    ])
    const gone = [made.id, row?.melding ?? '']
    const adviseur = at.world.actor.adviseur
    expect((await change(adviseur, (tx) => destroyObject(tx, adviseur, made.id, 'bewaartermijn'))).ok).toBe(true)
    const later = await backup(db.kopie, places, new Date('2026-11-03T03:00:00Z'))

    const within = await emptyDatabase()
    await restore(within.owner, earlier)
    expect(await ask(within.admin, 'select id from dossier where id = $1', [made.id])).toHaveLength(1)

    const past = await emptyDatabase()
    const mixed = await restore(past.owner, { inhoud: earlier.inhoud, sleutels: later.sleutels })
    expect(mixed.withoutKey).toBe(gone.length)
    for (const [table, key] of [
      ['object', 'id'],
      ['dossier', 'id'],
      ['melding', 'id'],
      ['envelope', 'object_id'],
      ['grant', 'object_id'],
      ['toestemming', 'object_id'],
    ])
      expect(await ask(past.admin, `select from "${table}" where ${key} = any ($1)`, [gone]), table).toEqual([])
    expect(await ask(past.admin, 'select from object')).not.toEqual([])
  })

  test('keys of what the older content does not know stay out, and stop nothing', async () => {
    const { inhoud } = await backup(db.kopie, places, new Date('2026-11-04T03:00:00Z'))
    const [bestuurId, school, ambt] = [at.world.noord.id, newId(), newId()]
    const nieuw = `insert into school (bestuur_id, id, naam, sector, plaats) values ($1, $2, 'Nieuw', 'po', 'Hier')`
    await ask(db.admin, nieuw, [bestuurId, school])
    await ask(
      db.admin,
      `insert into ambt (bestuur_id, id, soort, school_id, public_key) values ($1, $2, 'directeur', $3, '\\x00')`,
      [bestuurId, ambt, school],
    )
    const { sleutels } = await backup(db.kopie, places, new Date('2026-11-05T03:00:00Z'))
    const target = await emptyDatabase()
    await restore(target.owner, { inhoud, sleutels })
    expect(await ask(target.admin, 'select from ambt where id = $1', [ambt])).toEqual([])
    expect(await ask(target.admin, 'select from "grant"')).not.toEqual([])
  })

  test.each([
    ['another half', ({ inhoud }: Places) => ({ inhoud, sleutels: inhoud }), 'staat geen back-up van de sleutels'],
    ['a folder that is none', ({ inhoud }: Places) => ({ inhoud, sleutels: root }), 'staat geen hele back-up'],
  ])('refuses %s', async (_, change, sentence) => {
    const folders = await backup(db.kopie, places)
    await expect(restore((await emptyDatabase()).owner, change(folders))).rejects.toThrow(sentence)
  })

  test('refuses a database that is not empty, and changes nothing in it', async () => {
    const folders = await backup(db.kopie, places)
    const before = await tablesIn(db.admin)
    await expect(restore(db.owner, folders)).rejects.toThrow('deze database is niet leeg')
    expect(await tablesIn(db.admin)).toEqual(before)
    expect(await unforced(db.admin)).toEqual([])
  })

  test('a damaged file puts nothing back', async () => {
    const folders = await backup(db.kopie, places)
    await truncate(join(folders.inhoud, 'envelope.copy.gz'), 400)
    const target = await emptyDatabase()
    await expect(restore(target.owner, folders)).rejects.toThrow()
    expect(await ask(target.admin, 'select from bestuur')).toEqual([])
    expect(await unforced(target.admin)).toEqual([])
  })

  test('each half goes when its own term is over: keys after 14 days, content after 35', async () => {
    const own = { inhoud: join(root, 'i'), sleutels: join(root, 's') }
    const made = await backup(db.kopie, own, new Date('2026-10-01T03:00:00Z'))
    expect(await removeExpired(own, '2026-10-15')).toEqual([])
    expect(await removeExpired(own, '2026-10-16')).toEqual([made.sleutels])
    expect(await removeExpired(own, '2026-11-05')).toEqual([])
    expect(await removeExpired(own, '2026-11-06')).toEqual([made.inhoud])
  })

  test('R-BEW-3: keys go in time also where a backup was broken off or is damaged; what is not ours stays', async () => {
    const own = { inhoud: join(root, 'i-kapot'), sleutels: join(root, 's-kapot') }
    const { sleutels } = await backup(db.kopie, own, new Date('2026-10-01T03:00:00Z'))
    await writeFile(join(sleutels, 'manifest.json'), '{"versie"')
    await expect(restore(db.owner, { inhoud: sleutels, sleutels })).rejects.toThrow('staat geen back-up van de inhoud')
    const brokenOff = `${join(own.sleutels, '2026-10-01T04-00-00-000Z')}.bezig`
    await mkdir(brokenOff)
    await mkdir(join(own.sleutels, 'van een ander'))
    expect(await removeExpired(own, '2026-10-15')).toEqual([])
    expect((await removeExpired(own, '2026-10-16')).toSorted()).toEqual([sleutels, brokenOff].toSorted())
    expect(await readdir(own.sleutels)).toEqual(['van een ander'])
  })
})
