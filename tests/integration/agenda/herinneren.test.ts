import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ask } from '@/tests/support/ask'
import { seedWorld, type World } from '@/tests/support/callers'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { putActie, quiet } from './agenda-world'

let db: TestDatabase
let world: World

beforeAll(async () => {
  db = await testDatabase()
  world = await seedWorld(db)
})
beforeEach(async () => {
  await quiet(db)
  await ask(db.admin, 'delete from herinnering')
})

// With a day of the test's own, which the worker cannot name.
const tell = async (day: string) =>
  (await ask<{ mail: string }>(db.deur, 'select mail from deur_herinneren($1)', [day]))
    .map(({ mail }) => mail)
    .toSorted()
const on = (after: number) => new Date(Date.UTC(2026, 10, 22 + after)).toISOString().slice(0, 10)
const set = (text: string, values: unknown[] = []) => ask(db.admin, text, values)

describe('R-TERM-4: a reminder the evening before, and when it is late', () => {
  test('day by day: the evening before, the first day late, and then each week while it stands', async () => {
    await putActie(db, world, 'adviseur', on(10))
    const told: string[] = []
    for (let after = 0; after < 30; after++)
      for (const mail of [...(await tell(on(after))), ...(await tell(on(after)))]) told.push(`${on(after)} ${mail}`)
    expect(told).toEqual(
      ['2026-12-01', '2026-12-03', '2026-12-10', '2026-12-17'].map((day) => `${day} adviseur@example.nl`),
    )
  })

  test('at most one a day, however much waits, at however many besturen, and however many workers', async () => {
    for (const bestuur of ['noord', 'zuid'] as const)
      for (const day of [on(-3), on(0), on(1)]) await putActie(db, world, 'externe', day, { bestuur })
    const told = await Promise.all(Array.from({ length: 8 }, () => tell(on(0))))
    expect(told.flat()).toEqual(['externe@example.nl'])
    expect(await tell(on(0))).toEqual([])
  })

  test('what was missed while nothing ran is made good at the next call', async () => {
    await putActie(db, world, 'adviseur', on(1))
    await putActie(db, world, 'collega', on(5))
    expect(await tell(on(4))).toEqual(['adviseur@example.nl', 'collega@example.nl'])
  })

  test('what another must do is not for the evening before; late it is, because she asks after it', async () => {
    await putActie(db, world, 'adviseur', on(1), { wie: 'school' })
    expect(await tell(on(0))).toEqual([])
    expect(await tell(on(1))).toEqual([])
    expect(await tell(on(2))).toEqual(['adviseur@example.nl'])
  })

  test('R-ROUTE-5: not of a dossier that lies still, and not of what is done', async () => {
    const id = await putActie(db, world, 'adviseur', on(1))
    const { dossier } = world.held('adviseur')
    await set(`update dossier set opgeschort_op = '2026-11-20' where id = $1`, [dossier])
    expect(await tell(on(0))).toEqual([])
    await set('update dossier set opgeschort_op = null where id = $1', [dossier])
    await set(`update actie set gedaan_op = '2026-11-22' where id = $1`, [id])
    expect(await tell(on(0))).toEqual([])
    await set('update actie set gedaan_op = null where id = $1', [id])
    expect(await tell(on(0))).toEqual(['adviseur@example.nl'])
  })

  test('R-SPOOR-1, R-AANST-4: not who is suspended or gone, and back again it is not lost', async () => {
    for (const naam of ['geschorst', 'beeindigd', 'later', 'geschorsteContactpersoon'] as const)
      await putActie(db, world, naam, on(1))
    expect(await tell(on(0))).toEqual([])
    await set(`update aanstelling set status = 'actief' where account_id = $1`, [world.account.geschorst])
    expect(await tell(on(0))).toEqual(['geschorst@example.nl'])
    await set(`update aanstelling set status = 'geschorst' where account_id = $1`, [world.account.geschorst])
    await set(`update account set status = 'ingetrokken' where id = $1`, [world.account.collega])
    await putActie(db, world, 'collega', on(1))
    expect(await tell(on(0))).toEqual([])
    await set(`update account set status = 'actief' where id = $1`, [world.account.collega])
  })

  test('R-MELD-8: what the law asks to report is reminded of each day; who may and need not, is not', async () => {
    const { dossier } = world.held('adviseur')
    const mark = `update meldplichtfeit set uitkomst = 'melden', gemeld_op = null, gesteld_op = '2026-11-22' where object_id = $1`
    await set(mark, [dossier])
    for (const after of [0, 1, 2]) expect(await tell(on(after)), on(after)).toEqual(['adviseur@example.nl'])
    await set('delete from herinnering')
    await set('update aanstelling set in_dienst = false where account_id = $1', [world.account.adviseur])
    expect(await tell(on(0))).toEqual([])
    await set('update aanstelling set in_dienst = true where account_id = $1', [world.account.adviseur])
    await set(`update meldplichtfeit set gemeld_op = '2026-11-22', gemeld_door = 'directeur' where object_id = $1`, [
      dossier,
    ])
    expect(await tell(on(0))).toEqual([])
  })

  test('the notes of who was told go after five weeks, and say nothing of what', async () => {
    await putActie(db, world, 'adviseur', on(1))
    await tell(on(0))
    expect(await set('select account_id, dag::text from herinnering')).toEqual([
      { account_id: world.account.adviseur, dag: on(0) },
    ])
    await set('delete from actie')
    await tell(on(36))
    expect(await set('select 1 from herinnering')).toEqual([])
  })
})

test('R-DOS-3: the worker names no day and sees nothing; the app reminds nobody', async () => {
  await expect(ask(db.worker, `select * from deur_herinneren('2100-01-01')`)).rejects.toThrow(/permission denied/)
  for (const table of ['agendapunt', 'herinnering', 'agenda_link'])
    await expect(ask(db.worker, `select * from ${table}`)).rejects.toThrow(/permission denied/)
  await expect(ask(db.worker, 'select * from deur_herinneren()')).resolves.toBeInstanceOf(Array)
  for (const call of ['deur_herinneren()', `deur_agenda('\\x00', '2026-11-22')`])
    await expect(ask(db.app, `select ${call}`)).rejects.toThrow(/permission denied/)
})
