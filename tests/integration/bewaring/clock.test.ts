import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { holdBewaring } from '@/lib/domain/bewaring/bewaring.commands'
import { destroyZaken } from '@/lib/domain/bewaring/destroy.commands'
import { must } from '@/tests/integration/access/access-world'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { eventsOf, seedDossierWorld } from '@/tests/support/dossier-world'
import type { IntakeWorld } from '@/tests/support/intake-world'
import { dueZaak, keptOf, leftOf, setDay } from './bewaring-world'

let db: TestDatabase
let at: IntakeWorld

beforeAll(async () => {
  db = await testDatabase()
  at = await seedDossierWorld(db)
})

beforeEach(async () => {
  await ask(db.admin, `update bewaring set vernietigen_op = '2030-01-01', bevestigd_op = null, bevestigd_grond = null`)
})

const adviseur = () => at.world.actor.adviseur
// With a day of the test's own, which the worker cannot name.
const tell = async (day: string) =>
  (await ask<{ mail: string }>(db.deur, 'select mail from deur_bewaring_melden($1)', [day])).map(({ mail }) => mail)
const once = async (fn: 'bevestigd' | 'onbereikbaar', day = '2026-11-22') => {
  const rows = await ask<{ done: boolean }>(db.deur, `select deur_${fn}_vernietigen($1) as done`, [day])
  return rows[0]?.done
}

describe('R-BEW-5: told four weeks and one week before, once each', () => {
  test('day by day from five weeks before until after', async () => {
    const { id } = await dueZaak(at, db, '2026-12-31')
    const told: string[] = []
    for (let after = 0; after < 45; after++) {
      const day = new Date(Date.UTC(2026, 10, 22 + after)).toISOString().slice(0, 10)
      for (const mail of [...(await tell(day)), ...(await tell(day))]) told.push(`${day} ${mail}`)
    }
    expect(told).toEqual(['2026-12-03 adviseur@example.nl', '2026-12-24 adviseur@example.nl'])
    expect(await keptOf(db, id)).toMatchObject({ gemeld4_op: '2026-12-03', gemeld1_op: '2026-12-24' })
  })

  test('what was missed while nothing ran is told at the next call, in one mail; several cases are one mail too', async () => {
    await setDay(db, (await dueZaak(at, db)).id, '2026-11-25')
    await setDay(db, (await dueZaak(at, db)).id, '2026-11-26')
    expect(await tell('2026-11-22')).toEqual(['adviseur@example.nl'])
    expect(await tell('2026-11-22')).toEqual([])
  })

  test('two workers at once tell it once', async () => {
    await dueZaak(at, db, '2026-11-25')
    const told = await Promise.all(Array.from({ length: 8 }, () => tell('2026-11-22')))
    expect(told.flat()).toEqual(['adviseur@example.nl'])
  })

  test('R-BEW-2: not while it is held, and then when the hold has ended', async () => {
    const { id } = await dueZaak(at, db, '2026-11-25')
    await must(holdBewaring(adviseur(), { objectId: id, grond: 'commissie' }))
    expect(await tell('2026-11-22')).toEqual([])
    await ask(db.admin, `update bewaargrond set tot = '2026-11-22' where object_id = $1 and grond = 'commissie'`, [id])
    expect(await tell('2026-11-23')).toEqual(['adviseur@example.nl'])
  })

  test('R-SPOOR-1: not to who is suspended, and when she is back it is not lost', async () => {
    await dueZaak(at, db, '2026-11-25')
    const status = (text: string) =>
      ask(db.admin, `update aanstelling set status = $1 where account_id = $2`, [text, at.world.account.adviseur])
    await status('geschorst')
    expect(await tell('2026-11-22')).toEqual([])
    await status('actief')
    expect(await tell('2026-11-22')).toEqual(['adviseur@example.nl'])
  })
})

describe('R-BEW-5: what was confirmed goes, one transaction each', () => {
  test('each once, however many workers; the proof and the logboek name who confirmed it', async () => {
    const zaken = await confirmed(6)
    const calls = await Promise.all(
      Array.from({ length: 4 }, async () => [await once('bevestigd'), await once('bevestigd')]),
    )
    expect(calls.flat().filter(Boolean)).toHaveLength(6)
    expect(await once('bevestigd')).toBe(false)
    expect(await leftOf(db, zaken)).toEqual({ objects: 0, proofs: 6 })
    for (const id of zaken) expect((await eventsOf(db, id)).at(-1)).toBe('dossier_destroyed')
    const [proof] = await ask<{ row: object }>(
      db.admin,
      'select to_jsonb(v) as row from vernietiging v where object_id = $1',
      [zaken[0]],
    )
    expect(proof?.row).toMatchObject({
      ...{ grond: 'bewaartermijn', door: at.world.account.adviseur, soort: 'dossier', schooljaar: 2026 },
      ...{ op: '2026-11-22', sleutels_tot: '2026-12-06', geopend_op: '2026-11-22', afgesloten_op: '2026-11-22' },
    })
  })

  test('R-BEW-2: held after it was confirmed it stays; released it goes', async () => {
    const [id = ''] = await confirmed(1)
    await must(holdBewaring(adviseur(), { objectId: id, grond: 'justitie' }))
    expect(await once('bevestigd')).toBe(false)
    await ask(db.admin, `update bewaargrond set tot = '2026-11-21' where object_id = $1 and grond = 'justitie'`, [id])
    expect(await once('bevestigd')).toBe(true)
    expect(await leftOf(db, [id])).toEqual({ objects: 0, proofs: 1 })
  })

  test('what nobody confirmed stays, due or not', async () => {
    const { id } = await dueZaak(at, db, '2020-01-01')
    expect(await once('bevestigd')).toBe(false)
    expect(await leftOf(db, [id])).toEqual({ objects: 1, proofs: 0 })
  })

  async function confirmed(count: number): Promise<string[]> {
    const zaken: string[] = []
    for (let nr = 0; nr < count; nr++) zaken.push((await dueZaak(at, db)).id)
    await must(destroyZaken(adviseur(), { zaken, zeker: 'ja' }))
    return zaken
  }
})

describe('R-AANST-4: what nobody can open any more', () => {
  const held = (naam: 'geschorst' | 'beeindigd' | 'afwikkelend') => {
    const { dossier = '', melding = '' } = at.world.held(naam)
    return [dossier, melding]
  }

  test('goes at the maximum after its holder lost it, by the timer; not a day earlier, and nothing of who is there', async () => {
    const before = await ask(db.admin, `select 1 from object`)
    expect(await once('onbereikbaar', '2028-10-29')).toBe(false)
    expect(await ask(db.admin, `select 1 from object`)).toHaveLength(before.length)
    // beeindigd on 2026-10-30, geschorst on 2026-11-20: 24 months later; of each a dossier with its melding, and a request.
    for (let nr = 0; nr < 2; nr++) expect(await once('onbereikbaar', '2028-10-30')).toBe(true)
    expect(await leftOf(db, held('beeindigd'))).toEqual({ objects: 0, proofs: 1 })
    expect(await leftOf(db, held('geschorst'))).toEqual({ objects: 2, proofs: 0 })
    expect(await once('onbereikbaar', '2028-10-30')).toBe(false)
    const [dossier = ''] = held('beeindigd')
    const [proof] = await ask(db.admin, 'select grond, door from vernietiging where object_id = $1', [dossier])
    expect(proof).toEqual({ grond: 'onbereikbaar', door: null })
    const [line] = await ask(
      db.admin,
      `select account_id, data from logboek where object_id = $1 and event = 'dossier_destroyed'`,
      [dossier],
    )
    expect(line).toEqual({ account_id: null, data: { grond: 'onbereikbaar' } })
  })

  test('a suspension too; who came back keeps all', async () => {
    await ask(db.admin, `update aanstelling set status = 'actief' where account_id = $1`, [at.world.account.geschorst])
    for (let nr = 0; nr < 10; nr++) if (!(await once('onbereikbaar', '2028-11-20'))) break
    expect(await leftOf(db, held('geschorst'))).toEqual({ objects: 2, proofs: 0 })
    await ask(db.admin, `update aanstelling set status = 'geschorst' where account_id = $1`, [
      at.world.account.geschorst,
    ])
    for (let nr = 0; nr < 10; nr++) if (!(await once('onbereikbaar', '2028-11-20'))) break
    expect(await leftOf(db, held('geschorst'))).toEqual({ objects: 0, proofs: 1 })
  })

  test('a bestuur that shortens the term after a suspension, or just before it, destroys nothing sooner', async () => {
    const { account } = at.world
    const set = (vanaf: string, maanden: number) =>
      ask(
        db.admin,
        `insert into bestuur_instelling (bestuur_id, id, vanaf, preset, waarden, vastgelegd_door)
         select bestuur_id, $2, $3, preset, waarden || jsonb_build_object('bewaarMaximum', $4::int), vastgelegd_door
         from bestuur_instelling where bestuur_id = $1 order by vanaf limit 1`,
        [at.world.noord.id, randomUUID(), vanaf, maanden],
      )
    await ask(
      db.admin,
      `update aanstelling set status = 'geschorst', geschorst_op = '2026-11-20' where account_id = $1`,
      [account.collega],
    )
    const { dossier: other = '' } = at.world.held('collega')
    await set('2026-11-19', 1)
    await set('2026-11-22', 2)
    while (await once('onbereikbaar', '2028-11-19'));
    expect(await leftOf(db, [other])).toEqual({ objects: 1, proofs: 0 })
    await set('2026-11-23', 36)
    while (await once('onbereikbaar', '2029-11-19'));
    expect(await leftOf(db, [other])).toEqual({ objects: 1, proofs: 0 })
    while (await once('onbereikbaar', '2029-11-20'));
    expect(await leftOf(db, [other])).toEqual({ objects: 0, proofs: 1 })
  })

  test('the bestuurder is told a number and nothing else; for all others there is none', async () => {
    const told = async (naam: 'bestuurder' | 'fg' | 'beheerder' | 'collega' | 'buurBestuurder') => {
      const actor = at.world.actor[naam]
      const rows = await ask<{ aantal: number | null }>(
        db.app,
        `select aantal_onbereikbaar() as aantal from (select set_config('app.account_id', '${actor.accountId}', false),
          set_config('app.bestuur_id', '${actor.bestuurId}', false), set_config('app.today', '2026-11-22', false)) context`,
      )
      return rows[0]?.aantal
    }
    expect(await told('bestuurder')).toBeGreaterThan(0)
    expect(await told('buurBestuurder')).toBe(0)
    for (const naam of ['fg', 'beheerder', 'collega'] as const) expect(await told(naam)).toBeNull()
  })
})

test('R-BEW-5: the worker sees no row of any of it, and calls these doors only', async () => {
  for (const table of ['bewaring', 'bewaargrond', 'vernietiging', 'object', 'account', 'meldplichtfeit'])
    await expect(ask(db.worker, `select * from ${table}`)).rejects.toThrow(/permission denied/)
  for (const call of [
    `vernietig('${randomUUID()}', '${randomUUID()}', 'avg', null, '2026-11-22')`,
    `deur_vernietigen('${randomUUID()}')`,
    'aantal_onbereikbaar()',
    `is_bereikbaar('${randomUUID()}', '${randomUUID()}', 'dossier', '2026-11-22')`,
    ...clocks.map((name) => `${name}('2100-01-01')`),
  ])
    await expect(ask(db.worker, `select ${call}`)).rejects.toThrow(/permission denied/)
  for (const name of clocks) {
    for (const call of [`${name}()`, `${name}('2026-11-22')`])
      await expect(ask(db.app, `select ${call}`)).rejects.toThrow(/permission denied/)
    await expect(ask(db.worker, `select ${name}()`)).resolves.toBeInstanceOf(Array)
  }
})

const clocks = ['deur_bewaring_melden', 'deur_bevestigd_vernietigen', 'deur_onbereikbaar_vernietigen']
