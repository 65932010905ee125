import { beforeAll, expect, test } from 'vitest'
import { beginTermijn } from '@/lib/domain/dossier/termijn.commands'
import { listTermijnen } from '@/lib/domain/dossier/termijn.queries'
import { acceptOverdracht } from '@/lib/domain/overdracht/overdracht.commands'
import type { Datum } from '@/lib/kernel/datum'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { openedDossier, seedDossierWorld } from '@/tests/support/dossier-world'
import type { IntakeWorld } from '@/tests/support/intake-world'
import { proposedPlain, vrij } from '@/tests/support/overdracht-world'

let db: TestDatabase
let at: IntakeWorld
beforeAll(async () => {
  db = await testDatabase()
  at = await seedDossierWorld(db)
})

test('R-OVD-1, R-TERM-6: a term goes along with its dossier, by the rule it began with, and is the term of the new one', async () => {
  const { adviseur, externe } = at.world.actor
  const { id, input, overdrachtId } = await proposedPlain(at)
  // Begun in another dossier and laid in this one: what is proposed takes nothing new.
  const other = await openedDossier(at)
  const basis = { basisSoort: 'dag', van: '2026-10-05' as Datum, tot: null, eigenaar: 'klager' } as const
  const begun = await beginTermijn(adviseur, { objectId: other.id, soort: 'indienen', ...basis })
  expect(begun).toMatchObject({ ok: true })
  await ask(db.admin, 'update termijn set object_id = $2, voor_id = $2 where object_id = $1', [other.id, id])
  expect(await acceptOverdracht(externe, { overdrachtId, ...vrij })).toMatchObject({ ok: true })
  expect(await listTermijnen(adviseur, id)).toBeNull()
  const moved = await listTermijnen(externe, input.nieuw.id)
  expect(moved).toMatchObject([{ soort: 'indienen', voorId: input.nieuw.id, houder: at.world.account.externe }])
  expect(moved?.[0]?.dagen?.laatst.laatste).toBe('2027-10-05')
})
