import { beforeAll, describe, expect, test } from 'vitest'
import * as begeleiding from '@/lib/domain/begeleiding/begeleiding.commands'
import {
  getBegeleiding,
  listAdviseursVoorKlager,
  listBegeleiders,
  listBegeleidingen,
  listBegeleidingScholen,
} from '@/lib/domain/begeleiding/begeleiding.queries'
import { listBewaringen } from '@/lib/domain/bewaring/bewaring.queries'
import { destroyBegeleiding } from '@/lib/domain/bewaring/destroy.commands'
import { getVandaag } from '@/lib/domain/vandaag/vandaag.queries'
import { listBewijzen } from '@/lib/domain/vernietiging/vernietiging.queries'
import type { Datum } from '@/lib/kernel/datum'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { eventsOf, notFound, seedDossierWorld } from '@/tests/support/dossier-world'
import { type IntakeWorld, vandaag } from '@/tests/support/intake-world'
import { openAll } from '@/tests/support/sealing'
import {
  begeleidingInput,
  begeleidingKern,
  closedBegeleiding,
  concludedBegeleiding,
  concludeInput,
  gesprekInput,
  recordedBegeleiding,
} from './begeleiding'

let db: TestDatabase
let at: IntakeWorld & { db: TestDatabase }
beforeAll(async () => {
  db = await testDatabase()
  at = { ...(await seedDossierWorld(db)), db }
})
const begeleider = () => at.world.actor.begeleider
const tick = (begeleidingId: string, taak: 'rechten' | 'advies_rehabilitatie') =>
  begeleiding.tickBegeleidingstaak(begeleider(), { begeleidingId, taak, op: vandaag })

describe('the record of a begeleider', () => {
  test('R-AANG-1: is his own, at a school where he works; who asks and what is sealed', async () => {
    const { id, kluis } = await recordedBegeleiding(at)
    const found = await getBegeleiding(begeleider(), id)
    expect(found).toMatchObject({ traject: 'intern', categorie: 'medewerker', taken: [], gesprekken: [] })
    expect(found && (await openAll(kluis, found.sealed))).toMatchObject([{ sectie: 'kern', inhoud: begeleidingKern }])
    expect(await eventsOf(db, id)).toEqual(['begeleiding_recorded', 'begeleiding_read'])
    const { input } = await begeleidingInput(at, { schoolId: at.world.noord.andereSchool })
    expect(await begeleiding.recordBegeleiding(begeleider(), input)).toEqual(notFound)
    expect(await listBegeleidingScholen(begeleider())).toMatchObject([{ id: at.world.noord.school }])
  })

  test('R-AANG-1: keeps tasks and talks with their days and minutes', async () => {
    const made = await recordedBegeleiding(at)
    expect(await tick(made.id, 'rechten')).toMatchObject({ ok: true })
    expect(await tick(made.id, 'rechten')).toMatchObject({ failure: { kind: 'already_ticked' } })
    expect(await begeleiding.recordBegeleidingsgesprek(begeleider(), await gesprekInput(made))).toMatchObject({
      ok: true,
    })
    expect(await getBegeleiding(begeleider(), made.id)).toMatchObject({
      taken: [{ taak: 'rechten', op: vandaag }],
      gesprekken: [{ soort: 'aangeklaagde', minuten: 45, op: vandaag }],
    })
  })

  test('R-AANG-1: the next talk stands on his own Vandaag until the record is closed', async () => {
    const { id, input } = await recordedBegeleiding(at, { volgendeOp: vandaag })
    const task = async () => (await getVandaag(begeleider()))?.nu.find(({ objectId }) => objectId === id)
    expect(await task()).toMatchObject({ soort: 'begeleiding', uiterlijk: vandaag, kaart: input.kaart })
    const [row] = await ask<{ n: number }>(
      db.admin,
      `select count(*)::int as n from deur_herinneren('2026-11-22') m join account a on a.mail = m.mail where a.id = $1`,
      [at.world.account.begeleider],
    )
    expect(row?.n).toBe(1)
  })

  test('R-AANG-1, R-SPOOR-1: the wall: to adviser, bestuur, directeur, FG and beheerder there is no row, task or list', async () => {
    const { id } = await recordedBegeleiding(at, { volgendeOp: vandaag })
    const { begeleider: _, buurBegeleider: __, ...others } = at.world.actor
    for (const [naam, actor] of Object.entries(others)) {
      expect(await getBegeleiding(actor, id), naam).toBeNull()
      expect((await listBegeleidingen(actor)) ?? [], naam).toEqual([])
      expect(JSON.stringify((await getVandaag(actor)) ?? {}), naam).not.toContain(id)
    }
    const own = await getVandaag(begeleider())
    expect(JSON.stringify(own)).not.toContain('"objectSoort":"dossier"')
  })

  test('R-AANG-1: who shows the way sees who supports aangeklaagden at a school, and nothing more', async () => {
    const scholen = await listBegeleiders(at.world.actor.adviseur)
    const found = scholen?.find(({ schoolId }) => schoolId === at.world.noord.school)
    expect(found?.begeleiders).toMatchObject([{ mail: expect.stringContaining('begeleider') }])
    expect(scholen?.find(({ schoolId }) => schoolId === at.world.noord.andereSchool)?.begeleiders).toEqual([])
    expect(Object.keys(found ?? {}).toSorted()).toEqual(['begeleiders', 'schoolId', 'schoolNaam'])
    expect(await listBegeleiders(at.world.actor.directeur)).toBeNull()
  })

  test('R-AANG-2: unjustly accused he is shown the way to the advisers of his school; before that there is none', async () => {
    const open = await recordedBegeleiding(at)
    expect(await listAdviseursVoorKlager(begeleider(), open.id)).toBeNull()
    const stopped = await concludedBegeleiding(at, 'geseponeerd')
    expect(await listAdviseursVoorKlager(begeleider(), stopped.id)).toBeNull()
    const { id } = await concludedBegeleiding(at)
    const found = await listAdviseursVoorKlager(begeleider(), id)
    expect(found?.adviseurs.map(({ accountId }) => accountId)).toContain(at.world.account.adviseur)
    expect(found?.adviseurs.map(({ accountId }) => accountId)).not.toContain(at.world.account.geschorst)
  })

  test('R-REHA-1: helping with rehabilitation is ticked after a ground for it, not after a seponering', async () => {
    const { id: stopped } = await concludedBegeleiding(at, 'geseponeerd')
    expect(await tick(stopped, 'advies_rehabilitatie')).toMatchObject({ failure: { kind: 'not_unjust' } })
    const { id } = await concludedBegeleiding(at)
    expect(await tick(id, 'advies_rehabilitatie')).toMatchObject({ ok: true })
  })

  test('R-AANG-1, R-BEW-1: is closed once it is known how it ended, kept for its term, and destroyed with proof', async () => {
    const open = await recordedBegeleiding(at)
    const close = { begeleidingId: open.id }
    expect(await begeleiding.closeBegeleiding(begeleider(), close)).toMatchObject({ failure: { kind: 'no_uitkomst' } })
    const { id, input } = await closedBegeleiding(at)
    const regel = (await listBewaringen(begeleider()))?.find(({ objectId }) => objectId === id)
    expect(regel).toMatchObject({ soort: 'begeleiding', vernietigenOp: '2028-11-22', kaart: input.kaart })
    const again = await concludeInput({ ...open, id })
    expect(await begeleiding.concludeBegeleiding(begeleider(), { ...again, revisie: 3 })).toMatchObject({
      ...{ failure: { kind: 'is_closed' } },
    })
    const destroyed = await destroyBegeleiding(begeleider(), { objectId: id, grond: 'bewaartermijn', nummer: '' })
    expect(destroyed).toMatchObject({ ok: true })
    expect(await getBegeleiding(begeleider(), id)).toBeNull()
    const bewijzen = (await listBewijzen(begeleider()))?.bewijzen ?? []
    expect(bewijzen.find(({ objectId }) => objectId === id)).toMatchObject({
      soort: 'begeleiding',
      grond: 'bewaartermijn',
    })
    expect(await ask(db.admin, 'select from begeleidingsgesprek where begeleiding_id = $1', [id])).toEqual([])
  })

  test('R-BEW-5: what he confirmed the clock destroys, and what nobody can open goes with its holder', async () => {
    const { id } = await closedBegeleiding(at)
    await ask(
      db.admin,
      `update bewaring set bevestigd_op = $2, bevestigd_grond = 'bewaartermijn' where object_id = $1`,
      [...[id, vandaag]],
    )
    await ask(db.deur, `select deur_bevestigd_vernietigen('2026-11-22')`)
    const rows = await ask(db.admin, `select soort, geopend_op from vernietiging where object_id = $1`, [id])
    expect(rows).toMatchObject([{ soort: 'begeleiding' }])
  })

  test('a later day or another stand is kept, and an old copy is refused', async () => {
    const { id, input, seal } = await recordedBegeleiding(at)
    const change = { begeleidingId: id, revisie: 1, traject: 'justitie', volgendeOp: '2026-12-01' as Datum } as const
    const amend = async (revisie: number) =>
      begeleiding.amendBegeleiding(begeleider(), {
        ...{ ...change, revisie, kaart: input.kaart, envelopes: await seal('kern', id, revisie + 1, begeleidingKern) },
      })
    expect(await amend(1)).toMatchObject({ ok: true })
    expect(await amend(1)).toMatchObject({ failure: { kind: 'changed_elsewhere' } })
    expect(await getBegeleiding(begeleider(), id)).toMatchObject({ traject: 'justitie', volgendeOp: '2026-12-01' })
  })
})
