import { beforeAll, expect, test } from 'vitest'
import { read } from '@/lib/platform/db/change'
import { ask } from '@/tests/support/ask'
import { seedWorld, type World } from '@/tests/support/callers'
import { type TestDatabase, testDatabase } from '@/tests/support/database'

let db: TestDatabase
let world: World
let dossier: string

beforeAll(async () => {
  db = await testDatabase()
  world = await seedWorld(db)
  dossier = world.held('adviseur').dossier ?? ''
  await ask(db.admin, `update bewaring set vernietigen_op = '2026-11-20' where object_id = $1`, [dossier])
  await ask(db.admin, 'delete from bewaargrond where object_id = $1', [dossier])
})

/** Whether her list asks her to destroy it, and whether that is held: never both. */
async function asked() {
  const { adviseur } = world.actor
  const punten = await read(
    adviseur,
    ({ prisma }) =>
      prisma.$queryRaw<unknown[]>`select from agendapunt where object_id = ${dossier}::uuid and soort = 'vernietigen'`,
  )
  const [row] = await ask<{ held: boolean }>(db.admin, 'select is_aangehouden($1, $2, $3) as held', [
    ...[world.noord.id, dossier, adviseur.today],
  ])
  return { asked: punten.length > 0, held: row?.held }
}

test('R-BEW-2: nobody is asked to destroy what a formele klacht holds', async () => {
  const stand = (op: string | null) =>
    ask(db.admin, 'update formele_klacht set afgerond_op = $2 where object_id = $1', [dossier, op])
  expect(await asked()).toEqual({ asked: true, held: false })
  await stand(null)
  expect(await asked()).toEqual({ asked: false, held: true })
  await stand('2026-11-22')
})

test('R-BEW-2: a fact that nobody reported holds it, what was done in place of that does not', async () => {
  const feit = (set: string) =>
    ask(db.admin, `update meldplichtfeit set uitkomst = 'melden', ${set} where object_id = $1`, [dossier])
  await feit('in_plaats = null')
  expect(await asked()).toEqual({ asked: false, held: true })
  await feit(`in_plaats = 'inspecteur', in_plaats_op = '2026-11-22'`)
  expect(await asked()).toEqual({ asked: true, held: false })
})
