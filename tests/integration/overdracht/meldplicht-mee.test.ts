import { beforeAll, describe, expect, test } from 'vitest'
import { acceptOverdracht } from '@/lib/domain/overdracht/overdracht.commands'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { seedDossierWorld } from '@/tests/support/dossier-world'
import type { IntakeWorld } from '@/tests/support/intake-world'
import { proposedPlain, vrij } from '@/tests/support/overdracht-world'

let db: TestDatabase
let at: IntakeWorld

beforeAll(async () => {
  db = await testDatabase()
  at = await seedDossierWorld(db)
})

/** Of a fact that the giver, who is not bound, took to the vertrouwensinspecteur: how it stands with its next holder. */
async function takenOver(inDienst: boolean) {
  const { world } = at
  await ask(db.admin, `update aanstelling set in_dienst = $2 where account_id = $1 and rol = 'vertrouwenspersoon'`, [
    world.account.externe,
    inDienst,
  ])
  const { id, input, overdrachtId } = await proposedPlain(at)
  const done = `update meldplichtfeit set uitkomst = 'melden', in_plaats = 'inspecteur', in_plaats_op = current_date
    where object_id = $1 returning 1`
  expect((await ask(db.admin, done, [id])).length).toBeGreaterThan(0)
  expect((await acceptOverdracht(world.actor.externe, { overdrachtId, ...vrij })).ok).toBe(true)
  const rows = await ask<{ op: string | null }>(
    db.admin,
    `select in_plaats_op::text as op from meldplichtfeit where object_id = $1 and uitkomst = 'melden'`,
    [input.nieuw.id],
  )
  return rows.map(({ op }) => (op ? 'done' : 'asked'))
}

describe('R-MELD-4: what was done in place of reporting', () => {
  test('is no way past it for who takes the case over and is bound', async () => {
    expect(await takenOver(true)).toContain('asked')
  })

  test('stands as it was for who is not bound either', async () => {
    expect(await takenOver(false)).not.toContain('asked')
  })
})
