import { beforeAll, expect, test } from 'vitest'
import type { Taak } from '@/lib/domain/vandaag/vandaag'
import { getVandaag } from '@/lib/domain/vandaag/vandaag.queries'
import { ask } from '@/tests/support/ask'
import { seedWorld, type World } from '@/tests/support/callers'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { putActie, quiet } from './agenda-world'

let db: TestDatabase
let world: World

beforeAll(async () => {
  db = await testDatabase()
  world = await seedWorld(db)
  await quiet(db)
  await ask(db.admin, 'delete from termijn')
})

async function putTermijn(soort: string, aanZet: string, uiterlijk: string): Promise<string> {
  const { dossier } = world.held('adviseur')
  const [row] = await ask<{ id: string }>(
    db.admin,
    `insert into termijn (bestuur_id, object_id, id, houder, voor_id, soort, aan_zet, basis_soort, basis_van, eigenaar, regel, naar_werkdag, uiterlijk)
     values ($1, $2, gen_random_uuid(), $3, $2, $4, $5, 'dag', '2026-10-01', 'commissie', '{}', true, $6) returning id`,
    [world.noord.id, dossier, world.account.adviseur, soort, aanZet, uiterlijk],
  )
  return row?.id ?? ''
}

test('R-TERM-4: a term that has passed stands first on Vandaag, with who must act, until it is done', async () => {
  const horen = await putTermijn('horen', 'commissie', '2026-11-18')
  const besluit = await putTermijn('besluit', 'bestuur', '2026-11-25')
  const nazorg = await putTermijn('nazorg', 'vertrouwenspersoon', '2026-11-26')
  await putActie(db, world, 'adviseur', '2026-11-20')
  const found = await getVandaag(world.actor.adviseur)
  const shown = (taken: readonly Taak[] = []) =>
    taken.map(({ soort, wie, termijn, uiterlijk }) => [soort, wie, termijn?.id, uiterlijk])
  expect(shown(found?.teLaat)).toEqual([
    ['termijn', 'commissie', horen, '2026-11-18'],
    ['actie', 'ik', undefined, '2026-11-20'],
  ])
  expect(shown(found?.wachten)).toEqual([['termijn', 'bestuur', besluit, '2026-11-25']])
  expect(shown(found?.dezeWeek)).toEqual([['termijn', 'vertrouwenspersoon', nazorg, '2026-11-26']])
  expect(JSON.stringify(await getVandaag(world.actor.collega))).not.toContain(horen)
  await ask(db.admin, `update termijn set afgedaan_op = '2026-11-22' where id = $1`, [horen])
  expect((await getVandaag(world.actor.adviseur))?.teLaat).toHaveLength(1)
})

test('R-TERM-4: of what comes after the week the first days stand on Vandaag, the rest in the agenda', async () => {
  for (let nr = 0; nr < 25; nr++)
    await putActie(db, world, 'collega', `2026-12-${String(nr < 20 ? 5 : 6).padStart(2, '0')}`)
  await putActie(db, world, 'collega', '2027-03-01')
  const found = await getVandaag(world.actor.collega)
  expect(found?.later).toHaveLength(20)
  expect(new Set(found?.later.map(({ uiterlijk }) => uiterlijk))).toEqual(new Set(['2026-12-05']))
})
