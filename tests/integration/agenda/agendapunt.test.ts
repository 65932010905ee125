import { afterAll, beforeAll, expect, test } from 'vitest'
import { askers } from '@/tests/integration/tenant/askers'
import { type Desk, openDesk } from '@/tests/integration/tenant/desk'
import { ask } from '@/tests/support/ask'
import { seedWorld, type World } from '@/tests/support/callers'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { putActie } from './agenda-world'

let db: TestDatabase
let world: World
let desk: Desk

beforeAll(async () => {
  db = await testDatabase()
  world = await seedWorld(db)
  for (const naam of ['adviseur', 'collega', 'externe', 'buurAdviseur', 'contactpersoon', 'geschorst'] as const)
    await putActie(db, world, naam, '2026-11-21', { bestuur: naam === 'buurAdviseur' ? 'zuid' : 'noord' })
  // Everybody of the world once spoke a directeur: who does not work as vertrouwenspersoon today is asked nothing.
  await ask(
    db.admin,
    `insert into adviesgesprek (bestuur_id, id, account_id, school_id, op) values ($1, gen_random_uuid(), $2, $3, '2026-11-22')`,
    [world.zuid.id, world.account.externe, world.zuid.school],
  )
  await ask(db.admin, `update adviesgesprek set volgende_op = '2026-11-23'`)
  desk = await openDesk(db)
})
afterAll(() => desk.close())

test('R-SPOOR-1, R-DOS-3: the list of days shows each caller what is his own, and to nobody another’s', async () => {
  const seen: string[] = []
  for (const [naam, facts] of askers(world)) {
    const rows =
      (await desk.attempt(facts, `select houder || ' ' || bestuur_id || ' ' || object_soort as row from agendapunt`)) ??
      []
    const foreign = rows.filter((row) => !String(row).startsWith(`${facts.account} ${facts.bestuur}`))
    expect(foreign, naam).toEqual([])
    const kinds = rows.map((row) => String(row).split(' ')[2] ?? '')
    const ofOffice = ['meldketen', 'adviesgesprek', 'advies', 'rehabilitatie']
    expect(
      kinds.filter((kind) => !facts.reads.includes(kind) && !ofOffice.includes(kind)),
      naam,
    ).toEqual([])
    if (kinds.includes('rehabilitatie')) expect(['bestuurder', 'directeur'], naam).toContain(facts.rollen[0])
    expect(kinds.includes('adviesgesprek'), naam).toBe(facts.rollen.includes('vertrouwenspersoon'))
    // For who sent one, and for the office that answers it.
    const advies = ['vertrouwenspersoon', 'bestuurder', 'directeur'].some((rol) => facts.rollen.includes(rol))
    expect(kinds.includes('advies'), naam).toBe(advies)
    if (rows.length > 0) seen.push(naam)
  }
  expect(seen).toEqual(expect.arrayContaining(['adviseur', 'collega', 'externe', 'buurAdviseur', 'contactpersoon']))
  expect(seen).not.toContain('geschorst')
})
