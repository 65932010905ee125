import { beforeAll, describe, expect, test } from 'vitest'
import { loadInstellingen } from '@/lib/domain/bestuur/instellingen.queries'
import { extendBewaring, holdBewaring, releaseBewaring } from '@/lib/domain/bewaring/bewaring.commands'
import { loadGronden, markVerwerkt } from '@/lib/domain/bewaring/bewaring.store'
import { checkDossier, reopenDossier } from '@/lib/domain/dossier/dossier.commands'
import { evaluateIntake } from '@/lib/domain/intake/intake.commands'
import { closeMelding } from '@/lib/domain/melding/afloop.commands'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { ok } from '@/lib/kernel/result'
import { change, read } from '@/lib/platform/db/change'
import { closedZaak, geenVragen, must, openedIntake, openZaak } from '@/tests/integration/access/access-world'
import { sealMelding } from '@/tests/integration/access/melding-seal'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { eventsOf, newMelding, notFound, outsiders, seedDossierWorld } from '@/tests/support/dossier-world'
import type { IntakeWorld } from '@/tests/support/intake-world'
import { dueZaak, keptOf } from './bewaring-world'

let db: TestDatabase
let at: IntakeWorld

beforeAll(async () => {
  db = await testDatabase()
  at = await seedDossierWorld(db)
})

const adviseur = () => at.world.actor.adviseur
const day = (text: string) => text as Datum

describe('R-BEW-1: a dossier gets its day when it is closed', () => {
  test('the maximum of the bestuur after closing; reopened it has none, and closed as it was it keeps its day', async () => {
    const zaak = await closedZaak(at)
    expect(await keptOf(db, zaak.id)).toMatchObject({
      ...{ soort: 'dossier', houder: at.world.account.adviseur, afgesloten_op: '2026-11-22', verwerkt_op: null },
      ...{ uiterlijk_op: '2028-11-22', vernietigen_op: '2028-11-22' },
    })
    await ask(db.admin, `update bewaring set vernietigen_op = '2027-01-01' where object_id = $1`, [zaak.id])
    const checking = {
      dossierId: zaak.id,
      revisie: 2,
      vragen: geenVragen,
      envelopes: await zaak.seal('verslagen', zaak.id),
    }
    await must(checkDossier(adviseur(), checking))
    expect(await keptOf(db, zaak.id)).toMatchObject({ vernietigen_op: '2027-01-01' })
    const again = { dossierId: zaak.id, revisie: 3, envelopes: await zaak.seal('verslagen', zaak.id, 2) }
    await must(reopenDossier(adviseur(), again))
    expect(await keptOf(db, zaak.id)).toBeUndefined()
  })

  test('an open one has none', async () => {
    expect(await keptOf(db, (await openZaak(at)).id)).toBeUndefined()
  })

  test('counted in the jaarverslag the day comes forward, unless a later one was chosen', async () => {
    const [counted, extended] = [await closedZaak(at), await closedZaak(at)]
    await must(extendBewaring(adviseur(), await extension(extended, '2027-06-01')))
    await change(adviseur(), async (tx) => {
      await markVerwerkt(tx, adviseur(), [counted.id, extended.id])
      return ok(counted.id)
    })
    expect(await keptOf(db, counted.id)).toMatchObject({ verwerkt_op: '2026-11-22', vernietigen_op: '2026-11-22' })
    expect(await keptOf(db, extended.id)).toMatchObject({ verwerkt_op: '2026-11-22', vernietigen_op: '2027-06-01' })
  })

  test('settings laid down before these two were there still hold, with what is usual', async () => {
    const [row] = await ask<{ waarden: object }>(db.admin, 'select waarden from bestuur_instelling limit 1')
    await ask(db.admin, `update bestuur_instelling set waarden = waarden - 'bewaarMaanden' - 'bewaarMaximum'`)
    const found = await read(adviseur(), (tx) => loadInstellingen(adviseur(), tx))
    await ask(db.admin, 'update bestuur_instelling set waarden = $1', [JSON.stringify(row?.waarden)])
    expect(found).toMatchObject({ model: 'contactpersoon_en_vertrouwenspersoon', bewaarMaanden: 0, bewaarMaximum: 24 })
  })

  test('another maximum counts for what is closed from then on', async () => {
    const before = await closedZaak(at)
    await ask(db.admin, `update bestuur_instelling set waarden = waarden || '{"bewaarMaximum": 6}'`)
    const after = await closedZaak(at)
    await ask(db.admin, `update bestuur_instelling set waarden = waarden || '{"bewaarMaximum": 24}'`)
    expect(await keptOf(db, before.id)).toMatchObject({ uiterlijk_op: '2028-11-22' })
    expect(await keptOf(db, after.id)).toMatchObject({ uiterlijk_op: '2027-05-22' })
  })
})

describe('R-BEW-4: a melding and an intake go a year after their school year', () => {
  test('from the first day that is known; another first day is another term, and a dossier takes the term over', async () => {
    const meldingId = await newMelding(at, { triage: null, melding: { ontvangenOp: day('2026-06-01') } })
    expect(await keptOf(db, meldingId)).toMatchObject({ afgesloten_op: null, vernietigen_op: '2027-07-31' })
    const { id } = await openedIntake(at)
    expect(await keptOf(db, id)).toMatchObject({ soort: 'intake', afgesloten_op: null, vernietigen_op: '2028-07-31' })
    const ofDossier = await openZaak(at)
    const [row] = await ask<{ melding_id: string }>(db.admin, 'select melding_id from dossier where id = $1', [
      ofDossier.id,
    ])
    expect(await keptOf(db, row?.melding_id ?? '')).toBeUndefined()
  })

  test('closed it keeps that day, and knows when it was closed', async () => {
    const meldingId = await newMelding(at, { triage: { uitkomst: 'doorverwijzen', vragen: nee } })
    const melding = {
      meldingId,
      revisie: 2,
      controle: null,
      envelopes: [sealMelding(at, meldingId, 'bewijs')],
    }
    await must(closeMelding(adviseur(), melding))
    const { id, seal } = await openedIntake(at)
    const intake = { intakeId: id, revisie: 1, tevreden: 'tevreden' as const, envelopes: await seal('bewijs', id) }
    await must(evaluateIntake(at.world.actor.contactpersoon, intake))
    for (const objectId of [meldingId, id])
      expect(await keptOf(db, objectId)).toMatchObject({
        ...{ afgesloten_op: '2026-11-22', uiterlijk_op: '2028-07-31', vernietigen_op: '2028-07-31' },
      })
  })
})

describe('a later day', () => {
  test('R-BEW-1: with a sealed reason; what was told about the former day is told anew', async () => {
    const zaak = await dueZaak(at, db)
    await ask(db.admin, `update bewaring set gemeld4_op = now(), gemeld1_op = now() where object_id = $1`, [zaak.id])
    const input = await extension(zaak, '2027-03-01')
    expect(await extendBewaring(adviseur(), input)).toEqual(ok(zaak.id))
    expect(await keptOf(db, zaak.id)).toMatchObject({
      vernietigen_op: '2027-03-01',
      gemeld4_op: null,
      gemeld1_op: null,
    })
    expect((await eventsOf(db, zaak.id)).at(-1)).toBe('bewaring_extended')
    const [ground] = await read(adviseur(), (tx) => loadGronden(tx, adviseur(), zaak.id))
    expect(ground).toEqual({ id: input.id, grond: 'verlenging', vanaf: '2026-11-22', tot: '2027-03-01' })
  })

  test('not without a reason, not today, not beyond the maximum, and not while it is open', async () => {
    const zaak = await dueZaak(at, db)
    const kinds = async (change: object) => {
      const done = await extendBewaring(adviseur(), { ...(await extension(zaak, '2027-03-01')), ...change })
      return done.ok ? 'ok' : done.failure.kind
    }
    expect(await kinds({ envelopes: [] })).toBe('sealed_part_missing')
    expect(await kinds({ tot: '2026-11-22' })).toBe('not_in_future')
    expect(await kinds({ tot: '2028-11-23' })).toBe('too_far')
    expect(await keptOf(db, zaak.id)).toMatchObject({ vernietigen_op: '2026-11-22' })
    expect(await extendBewaring(adviseur(), await extension(await openZaak(at), '2027-03-01'))).toEqual(notFound)
  })
})

describe('R-BEW-2: a procedure that runs', () => {
  test('is noted once, and ends', async () => {
    const { id: objectId } = await dueZaak(at, db)
    const gronden = () => read(adviseur(), (tx) => loadGronden(tx, adviseur(), objectId))
    expect(await holdBewaring(adviseur(), { objectId, grond: 'commissie' })).toEqual(ok(objectId))
    expect(await holdBewaring(adviseur(), { objectId, grond: 'commissie' })).toMatchObject({ ok: false })
    expect(await holdBewaring(adviseur(), { objectId, grond: 'justitie' })).toEqual(ok(objectId))
    const [commissie] = (await gronden()).filter(({ grond }) => grond === 'commissie')
    const id = commissie?.id ?? ''
    expect(await releaseBewaring(adviseur(), { objectId, id })).toEqual(ok(objectId))
    expect(await releaseBewaring(adviseur(), { objectId, id })).toEqual(notFound)
    expect((await gronden()).map(({ grond, tot }) => [grond, tot])).toEqual(
      expect.arrayContaining([
        ['commissie', '2026-11-21'],
        ['justitie', null],
      ]),
    )
    expect((await eventsOf(db, objectId)).slice(-3)).toEqual(['bewaring_held', 'bewaring_held', 'bewaring_released'])
  })
})

test('R-SPOOR-1: for anybody else it is not there', async () => {
  const zaak = await dueZaak(at, db)
  const objectId = zaak.id
  await must(holdBewaring(adviseur(), { objectId, grond: 'justitie' }))
  const [ground] = await read(adviseur(), (tx) => loadGronden(tx, adviseur(), objectId))
  const before = await keptOf(db, objectId)
  const extending = await extension(zaak, '2027-03-01')
  for (const [who, actor] of outsiders(at.world)) {
    expect([who, await extendBewaring(actor, extending)]).toEqual([who, notFound])
    expect([who, await holdBewaring(actor, { objectId, grond: 'commissie' })]).toEqual([who, notFound])
    expect([who, await releaseBewaring(actor, { objectId, id: ground?.id ?? '' })]).toEqual([who, notFound])
  }
  expect(await keptOf(db, objectId)).toEqual(before)
})

const nee = { school: 'nee', onderwijs: 'ja', commissie: 'ja', andereRegeling: 'nee' } as const

async function extension({ id: objectId, seal }: Awaited<ReturnType<typeof openZaak>>, tot: string) {
  const id: string = newId()
  return { objectId, id, tot: day(tot), envelopes: await seal('bewijs', id) }
}
