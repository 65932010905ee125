import { beforeAll, describe, expect, test } from 'vitest'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { newId } from '@/lib/kernel/id'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { eventsOf, openedDossier, outsiders, seedDossierWorld } from '@/tests/support/dossier-world'
import type { IntakeWorld } from '@/tests/support/intake-world'

let db: TestDatabase
let at: IntakeWorld

beforeAll(async () => {
  db = await testDatabase()
  at = await seedDossierWorld(db)
})

describe('a whole dossier', () => {
  test('comes with every part, days as days and sizes as numbers', async () => {
    const { accountId, bestuurId } = at.world.actor.adviseur
    const { id } = await openedDossier(at)
    const [bestandId, gesprekId, bijzonderId, doorbrekingId] = [newId(), newId(), newId(), newId()]
    await ask(
      db.admin,
      `insert into bestand (bestuur_id, object_id, id, houder, grootte, stukken, gereed_op, created_at)
         values ('${bestuurId}', '${id}', '${bestandId}', '${accountId}', 240000000, 245, null, '2026-11-22T10:00:00Z');
       insert into gesprek (bestuur_id, object_id, id, houder, op, soort, met, minuten, informatie)
         values ('${bestuurId}', '${id}', '${gesprekId}', '${accountId}', '2026-01-01', 'telefoon', '{klager,ouder}', 20, '{rol}');
       insert into bijzonder_gegeven (bestuur_id, dossier_id, id, houder, soort, vastgelegd_op)
         values ('${bestuurId}', '${id}', '${bijzonderId}', '${accountId}', 'geloof', '2026-03-29');
       insert into doorbreking (bestuur_id, dossier_id, id, houder, aan, grond, op, klager_verteld_op)
         values ('${bestuurId}', '${id}', '${doorbrekingId}', '${accountId}', 'politie', 'wet', '2026-10-25', '2026-12-31')`,
    )
    expect(await getDossier(at.world.actor.adviseur, id)).toMatchObject({
      bestanden: [
        {
          id: bestandId,
          objectId: id,
          grootte: 240_000_000,
          stukken: 245,
          gereed: false,
          aanwezig: [],
          begonnenOp: new Date('2026-11-22T10:00:00Z'),
        },
      ],
      gesprekken: [
        {
          id: gesprekId,
          objectId: id,
          op: '2026-01-01',
          soort: 'telefoon',
          met: ['klager', 'ouder'],
          minuten: 20,
          informatie: ['rol'],
          revisie: 1,
        },
      ],
      bijzonder: [{ id: bijzonderId, soort: 'geloof', vastgelegdOp: '2026-03-29' }],
      doorbrekingen: [
        { id: doorbrekingId, aan: 'politie', grond: 'wet', op: '2026-10-25', klagerVerteldOp: '2026-12-31' },
      ],
      // Of the dossier, and of the melding it came from.
      meldplicht: Array(2).fill({ uitkomst: 'geen', gesteldOp: '2026-11-22' }),
    })
  })

  test('R-DOS-3, R-SPOOR-1: who does not hold it gets nothing, and nothing is recorded', async () => {
    const { id } = await openedDossier(at)
    const before = await eventsOf(db, id)
    // Who is winding down still reads.
    const strangers = outsiders(at.world).filter(([who]) => who !== 'herself, winding down')
    for (const [who, actor] of strangers) expect(await getDossier(actor, id), who).toBeNull()
    expect(await getDossier({ ...at.world.actor.adviseur, aanstellingen: [] }, id)).toBeNull()
    expect(await getDossier(at.world.actor.adviseur, newId())).toBeNull()
    expect(await eventsOf(db, id)).toEqual(before)
  })

  test('R-AANST-4: an adviser suspended since her request began gets nothing, and nothing is recorded', async () => {
    const { accountId } = at.world.actor.adviseur
    const { id } = await openedDossier(at)
    const before = await eventsOf(db, id)
    const set = (status: string) =>
      ask(
        db.admin,
        `update aanstelling set status = '${status}' where account_id = '${accountId}' and rol = 'vertrouwenspersoon'`,
      )
    await set('geschorst')
    expect(await getDossier(at.world.actor.adviseur, id)).toBeNull()
    await set('actief')
    expect(await eventsOf(db, id)).toEqual(before)
  })
})
