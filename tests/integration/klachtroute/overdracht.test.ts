import { expect, test } from 'vitest'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { overgenomenSinds } from '@/lib/domain/klachtroute/klachtroute.store'
import { acceptOverdracht } from '@/lib/domain/overdracht/overdracht.commands'
import { read } from '@/lib/platform/db/change'
import { ask } from '@/tests/support/ask'
import { testDatabase } from '@/tests/support/database'
import { openedDossier, seedDossierWorld } from '@/tests/support/dossier-world'
import { vandaag } from '@/tests/support/intake-world'
import { proposedPlain, vrij } from '@/tests/support/overdracht-world'

test('R-ROUTE-1, R-OVD-1, R-SPOOR-1: the route goes along at overdracht, and can be done again; the other klacht stays with its holder', async () => {
  const db = await testDatabase()
  const at = await seedDossierWorld(db)
  const { externe, adviseur } = at.world.actor
  const { id, input, overdrachtId } = await proposedPlain(at)
  const ander = await openedDossier(at)
  const own = [at.world.noord.id, id, adviseur.accountId]
  await ask(
    db.admin,
    `insert into routestap (bestuur_id, object_id, id, houder, soort, stand, gekozen_door, gekozen_op, begonnen_op, geeindigd_op)
     values ($1, $2, gen_random_uuid(), $3, 'directie', 'gedaan', 'klager', $4, $4, $4)`,
    [...own, vandaag],
  )
  await ask(
    db.admin,
    `insert into klachtkoppeling (bestuur_id, object_id, id, houder, ander_id, voorrang, besproken_op)
     values ($1, $2, gen_random_uuid(), $3, $4, 'samen', $5)`,
    [...own, ander.id, vandaag],
  )
  expect(await acceptOverdracht(externe, { overdrachtId, ...vrij })).toMatchObject({ ok: true })
  const taken = await getDossier(externe, input.nieuw.id)
  expect(taken?.routestappen).toMatchObject([{ soort: 'directie', stand: 'gedaan', geeindigdOp: vandaag }])
  expect(await read(externe, (tx) => overgenomenSinds(tx, externe, input.nieuw.id))).toBe(vandaag)
  expect(await ask(db.admin, 'select 1 from routestap where object_id = $1', [id])).toEqual([])
  expect(await ask(db.admin, 'select 1 from klachtkoppeling where $1 in (object_id, ander_id)', [ander.id])).toEqual([])
})
