import { beforeAll, describe, expect, test } from 'vitest'
import { makeRoles } from '@/prisma/roles/roles'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'

let db: TestDatabase

beforeAll(async () => {
  db = await testDatabase()
  await ask(db.owner, `create table geheim (tekst text); `)
  await ask(db.owner, `alter table geheim enable row level security`)
  await ask(db.owner, `alter table geheim force row level security`)
  await ask(db.owner, `grant select on geheim to geborgen_app, geborgen_worker, geborgen_deur`)
  await ask(db.admin, `insert into geheim values ('kanarie')`)
})

describe('the roles', () => {
  test.each(['app', 'owner', 'worker'] as const)('%s sees no row that no policy shows', async (role) => {
    expect(await ask(db[role], 'select * from geheim')).toEqual([])
  })

  test.each(['kopie', 'deur'] as const)('%s sees past row security', async (role) => {
    expect(await ask(db[role], 'select * from geheim')).toEqual([{ tekst: 'kanarie' }])
  })

  test('kopie reads a table that was made after it, and writes nothing', async () => {
    await expect(ask(db.kopie, 'delete from geheim')).rejects.toThrow()
    await expect(ask(db.kopie, 'create table eigen (n int)')).rejects.toThrow()
  })

  test('app owns nothing and makes nothing', async () => {
    await expect(ask(db.app, 'create table eigen (n int)')).rejects.toThrow('permission denied')
    await expect(ask(db.app, 'create temp table eigen (n int)')).rejects.toThrow('permission denied')
    const owned = `select 1 from pg_class where relowner = 'geborgen_app'::regrole`
    expect(await ask(db.admin, owned)).toEqual([])
  })

  test('only deur and kopie pass row security, and deur cannot log in', async () => {
    const roles = await ask(
      db.admin,
      `select rolname, rolcanlogin from pg_roles where rolname like 'geborgen%' and (rolbypassrls or rolsuper) order by 1`,
    )
    expect(roles).toEqual([
      { rolname: 'geborgen_deur', rolcanlogin: false },
      { rolname: 'geborgen_kopie', rolcanlogin: true },
    ])
  })

  test('a new function is closed until a migration opens it', async () => {
    await ask(db.owner, 'create function gesloten() returns int language sql as $$ select 1 $$')
    await expect(ask(db.app, 'select gesloten()')).rejects.toThrow('permission denied')
  })

  test('the owner can give a function to deur', async () => {
    await ask(
      db.owner,
      `create function kijk() returns text language sql security definer as $$ select tekst from geheim $$`,
    )
    await ask(db.owner, `grant execute on function kijk() to geborgen_app`)
    await ask(db.owner, `alter function kijk() owner to geborgen_deur`)
    expect(await ask(db.app, 'select kijk()')).toEqual([{ kijk: 'kanarie' }])
  })

  test('making them again changes nothing and keeps the passwords', async () => {
    const urls = { admin: db.admin, owner: db.owner, app: db.app, worker: db.worker, kopie: db.kopie }
    await makeRoles(urls)
    await makeRoles(urls)
    expect(await ask(db.app, 'select 1 as n')).toEqual([{ n: 1 }])
  })

  test('an app that would connect as somebody else is refused', async () => {
    const asOwner = { admin: db.admin, owner: db.owner, app: db.owner }
    await expect(makeRoles(asOwner)).rejects.toThrow('geborgen_app')
  })
})
