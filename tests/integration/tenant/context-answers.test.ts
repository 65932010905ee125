import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { seedWorld, type World } from '@/tests/support/callers'
import { type TestDatabase, testDatabase } from '@/tests/support/database'

let db: TestDatabase
let world: World
let app: pg.Client
let admin: pg.Client

beforeAll(async () => {
  db = await testDatabase()
  world = await seedWorld(db)
  app = new pg.Client({ connectionString: db.app })
  admin = new pg.Client({ connectionString: db.admin })
  await Promise.all([app.connect(), admin.connect()])
})
afterAll(() => Promise.all([app.end(), admin.end()]))
beforeEach(() => app.query('begin'))
afterEach(() => app.query('rollback'))

async function become(person: { accountId: string; bestuurId: string; today: string }) {
  const values = [person.accountId, person.bestuurId, person.today]
  const set = ['account_id', 'bestuur_id', 'today'].map((name, at) => `set_config('app.${name}', $${at + 1}, true)`)
  await app.query(`select ${set.join(', ')}`, values)
}

async function answers() {
  const { rows } = await app.query(
    `select ctx_lid() as lid, ctx_houder('dossier', true) as leest, ctx_houder('dossier', false) as schrijft,
       ctx_alle_soorten(true) as alles, (select count(*)::int from dossier) as dossiers`,
  )
  return rows[0]
}

const nothing = { lid: false, leest: null, schrijft: null, alles: false, dossiers: 0 }

test('R-AANST-4, R-SPOOR-1: an answer once given counts for no other account, bestuur or day', async () => {
  const { adviseur, buurAdviseur } = world.actor
  const hers = { lid: true, leest: adviseur.accountId, schrijft: adviseur.accountId, alles: true }
  await become(adviseur)
  expect(await answers()).toMatchObject(hers)
  const others = [
    { ...adviseur, accountId: world.actor.beheerder.accountId },
    { ...adviseur, bestuurId: buurAdviseur.bestuurId },
    { ...adviseur, today: '1999-01-01' },
  ]
  for (const other of others) {
    await become(other)
    expect(await answers()).toMatchObject({ leest: null, schrijft: null, alles: false, dossiers: 0 })
    await become(adviseur)
    expect(await answers()).toMatchObject(hers)
  }
  await become({ ...adviseur, accountId: '' })
  expect(await answers()).toEqual(nothing)
})

test('R-AANST-4: the next transaction knows of a suspension, and a no is never kept', async () => {
  const { adviseur } = world.actor
  const suspend = (status: string) =>
    admin.query(`update aanstelling set status = $1 where account_id = $2 and rol = 'vertrouwenspersoon'`, [
      status,
      adviseur.accountId,
    ])
  await become(adviseur)
  expect((await answers()).leest).toBe(adviseur.accountId)
  await app.query('rollback; begin')
  await suspend('geschorst')
  await become(adviseur)
  expect(await answers()).toMatchObject({ leest: null, schrijft: null, dossiers: 0 })
  await suspend('actief')
  expect((await answers()).leest).toBe(adviseur.accountId)
})

test('R-AANST-4: a context that was forgotten, on a connection that knew one, is answered no', async () => {
  await become(world.actor.adviseur)
  expect((await answers()).lid).toBe(true)
  await app.query('rollback; begin')
  expect(await answers()).toEqual(nothing)
  await become({ accountId: '', bestuurId: '', today: '' })
  expect(await answers()).toEqual(nothing)
})

describe('R-AANST-4: SQL as the app itself, of who is suspended', () => {
  const rows = async (table = 'dossier') => (await app.query(`select count(*)::int as n from "${table}"`)).rows[0].n

  test('a forged answer shows her rows, which are coded facts and envelopes', async () => {
    await become(world.actor.geschorst)
    expect(await rows()).toBe(0)
    const kinds = ['leest_alle', 'leest_dossier', 'leest_melding', 'leest_intake']
    for (const kind of kinds) await app.query(`select set_config('app.ja_' || $1, ctx_sleutel(), true)`, [kind])
    expect(await rows()).toBeGreaterThan(0)
    expect(await rows('envelope')).toBeGreaterThan(0)
    expect(await rows('object')).toBe(0)
  })

  test('so does a context in the name of a bestuurder, who lets her in again: the answer adds nothing to it', async () => {
    const { bestuurder, geschorst } = world.actor
    await become(bestuurder)
    const { rowCount } = await app.query(
      `update aanstelling set status = 'actief' where bestuur_id = $1 and account_id = $2 and status = 'geschorst'`,
      [bestuurder.bestuurId, geschorst.accountId],
    )
    expect(rowCount).toBe(1)
    await become(geschorst)
    expect(await rows()).toBeGreaterThan(0)
  })
})
