import { beforeAll, expect, test } from 'vitest'
import { exportDossier } from '@/lib/domain/dossier/export-dossier.commands'
import { exportDossierInput } from '@/lib/domain/dossier/export-dossier.schema'
import { seedWorld, type World } from '@/tests/support/callers'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { eventsOf } from '@/tests/support/dossier-world'

let db: TestDatabase
let world: World
let dossierId: string

beforeAll(async () => {
  db = await testDatabase()
  world = await seedWorld(db)
  dossierId = world.held('adviseur').dossier as string
})

test('a copy for the klager is noted, by number and not by name', async () => {
  expect(await exportDossier(world.actor.adviseur, { dossierId, aantal: 4 })).toEqual({ ok: true, value: dossierId })
  expect(await eventsOf(db, dossierId)).toEqual(['dossier_exported'])
})

test('an empty copy is not made', () => {
  expect(exportDossierInput.safeParse({ dossierId, aantal: 0 }).error?.issues[0]?.message).toMatch(/minstens één/)
})

test('nobody but the holder; who winds down still may, to give the klager what is his', async () => {
  const others = [
    'collega',
    'geschorst',
    'beeindigd',
    'contactpersoon',
    'bestuurder',
    'beheerder',
    'fg',
    'buurAdviseur',
  ] as const
  for (const naam of others)
    expect([naam, await exportDossier(world.actor[naam], { dossierId, aantal: 1 })]).toEqual([
      naam,
      { ok: false, failure: { kind: 'not_found' } },
    ])
  const own = world.held('afwikkelend').dossier as string
  expect((await exportDossier(world.actor.afwikkelend, { dossierId: own, aantal: 1 })).ok).toBe(true)
})
