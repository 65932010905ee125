import { afterAll, beforeAll, expect, test } from 'vitest'
import { askers } from '@/tests/integration/tenant/askers'
import { type Desk, openDesk } from '@/tests/integration/tenant/desk'
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
    expect(
      kinds.filter((kind) => !facts.reads.includes(kind) && kind !== 'meldketen'),
      naam,
    ).toEqual([])
    if (rows.length > 0) seen.push(naam)
  }
  expect(seen).toEqual(expect.arrayContaining(['adviseur', 'collega', 'externe', 'buurAdviseur', 'contactpersoon']))
  expect(seen).not.toContain('geschorst')
})
