import { beforeAll, expect, test } from 'vitest'
import { destroyDossier, destroyMelding } from '@/lib/domain/bewaring/destroy.commands'
import { insertOwnObject } from '@/lib/domain/object/object.store'
import { acceptOverdracht } from '@/lib/domain/overdracht/overdracht.commands'
import type { Actor } from '@/lib/kernel/actor'
import { ok } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import { must } from '@/tests/integration/access/access-world'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { newMelding, seedDossierWorld } from '@/tests/support/dossier-world'
import type { IntakeWorld } from '@/tests/support/intake-world'
import { proposedPlain, vrij } from '@/tests/support/overdracht-world'

let db: TestDatabase
let at: IntakeWorld

beforeAll(async () => {
  db = await testDatabase()
  at = await seedDossierWorld(db)
})

/** What an act that makes something does first, and how it is refused. */
const makeAgain = (actor: Actor, id: string) =>
  change(actor, async (tx) => {
    await insertOwnObject(tx, actor, 'melding', { id, eigen: 'AAAA' })
    return ok()
  }).then(
    () => 'made',
    (error: { code?: string }) => error.code,
  )

test('R-BEW-3: what was destroyed is not made again by a form that is sent once more', async () => {
  const id = await newMelding(at)
  const { adviseur } = at.world.actor
  const [row] = await ask<{ nummer: string }>(db.admin, 'select nummer from melding where id = $1', [id])
  await must(destroyMelding(adviseur, { objectId: id, grond: 'avg', nummer: row?.nummer ?? '' }))
  expect(await makeAgain(adviseur, id)).toBe('P2002')
  expect(await ask(db.admin, 'select 1 from object where id = $1', [id])).toEqual([])
})

test('R-SPOOR-1: by trying its id nobody learns whether the case of another is still there', async () => {
  const { input, overdrachtId } = await proposedPlain(at)
  const { adviseur, externe } = at.world.actor
  await must(acceptOverdracht(externe, { overdrachtId, ...vrij }))
  const there = await makeAgain(adviseur, input.nieuw.id)
  const [row] = await ask<{ nummer: string }>(db.admin, 'select nummer from dossier where id = $1', [input.nieuw.id])
  await must(destroyDossier(externe, { objectId: input.nieuw.id, grond: 'avg', nummer: row?.nummer ?? '' }))
  expect([there, await makeAgain(adviseur, input.nieuw.id)]).toEqual(['P2002', 'P2002'])
})
