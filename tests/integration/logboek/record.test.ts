import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { bestuurEvents, type LogboekEvent, zaakEvents } from '@/lib/domain/logboek/logboek'
import { listLogboek } from '@/lib/domain/logboek/logboek.queries'
import { record, recordPersoon } from '@/lib/domain/logboek/logboek.store'
import type { Actor } from '@/lib/kernel/actor'
import { ok, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import { ask } from '@/tests/support/ask'
import { seedWorld, type World } from '@/tests/support/callers'
import { type TestDatabase, testDatabase } from '@/tests/support/database'

let db: TestDatabase
let world: World

beforeAll(async () => {
  db = await testDatabase()
  world = await seedWorld(db)
})

const note = (actor: Actor, event: LogboekEvent) =>
  change(actor, async (tx) => {
    await record(tx, actor, event)
    return ok()
  })

const lines = (bestuur: string) =>
  ask<{ nr: number; event: string; account_id: string; object_id: string }>(
    db.admin,
    'select nr, event, account_id, object_id from logboek where bestuur_id = $1 order by nr',
    [bestuur],
  )

describe('record', () => {
  test('takes who and where from the context, at the end of the chain', async () => {
    const objectId = randomUUID()
    await note(world.actor.adviseur, { event: 'dossier_closed', objectId, uitkomst: 'opgelost' })
    const found = (await lines(world.noord.id)).at(-1)
    expect(found).toMatchObject({ event: 'dossier_closed', account_id: world.account.adviseur, object_id: objectId })
  })

  test('keeps no line of an act that was refused', async () => {
    const before = await lines(world.noord.id)
    await change(world.actor.adviseur, async (tx) => {
      await record(tx, world.actor.adviseur, { event: 'dossier_closed', objectId: randomUUID() })
      return refuse({ kind: 'not_found' })
    })
    expect(await lines(world.noord.id)).toEqual(before)
  })

  test('chains what many do at once, without a gap or a fork', async () => {
    const { adviseur, collega, contactpersoon } = world.actor
    const acts = Array.from({ length: 30 }, (_, at) => [adviseur, collega, contactpersoon][at % 3] as Actor)
    await Promise.all(acts.map((actor) => note(actor, { event: 'actie_recorded', objectId: randomUUID() })))
    const numbers = (await lines(world.noord.id)).map(({ nr }) => nr)
    expect(numbers).toEqual(numbers.map((_, at) => at + 1))
    expect(numbers.length).toBeGreaterThanOrEqual(34)
  })

  test.each(['een vrije tekst', 'piet@example.nl', 'Straat 1, Zwolle', 'x'.repeat(61)])(
    'refuses a text: %s',
    async (grond) => {
      await expect(
        note(world.actor.adviseur, { event: 'dossier_closed', objectId: randomUUID(), grond }),
      ).rejects.toThrow(/logboek_codes/)
    },
  )

  test('takes codes in a list, and no text in one', async () => {
    const event = { event: 'dossier_amended', objectId: randomUUID() } as const
    expect(await note(world.actor.adviseur, { ...event, soort: ['pesten', 'online'] })).toEqual(ok())
    await expect(note(world.actor.adviseur, { ...event, soort: ['pesten op school'] })).rejects.toThrow(/logboek_codes/)
  })

  test('takes no text for the name of a code', async () => {
    const event = { event: 'dossier_amended', objectId: randomUUID(), 'wat Piet vertelde': 1 } as LogboekEvent
    await expect(note(world.actor.adviseur, event)).rejects.toThrow(/logboek_codes/)
  })

  test.each([
    ['eigen_school_recorded', '{"soort": "de school van Piet"}', 'persoonslogboek_codes'],
    ['eigen_school_recorded', '{"van Piet": 1}', 'persoonslogboek_codes'],
    ['Piet kwam langs', '{}', 'persoonslogboek_event'],
  ])('the person’s own chain refuses a text too: %s %s', async (event, data, constraint) => {
    const write = change(world.actor.adviseur, async (tx) => {
      await tx.prisma.$queryRaw`select deur_persoon_noteren(${event}, ${data}::jsonb)::text`
      return ok()
    })
    await expect(write).rejects.toThrow(constraint)
  })

  test('R-AANST-4, R-AANST-5: writes in no chain of a bestuur where one has no place today', async () => {
    for (const actor of [
      world.actor.geschorst,
      world.actor.beeindigd,
      { ...world.actor.adviseur, bestuurId: world.zuid.id },
    ])
      await expect(note(actor, { event: 'dossier_closed', objectId: randomUUID() })).rejects.toThrow(
        /nobody of this bestuur/,
      )
  })

  test('the app has no other way to write, amend or remove a line', async () => {
    for (const text of [
      'insert into logboek default values',
      `update logboek set event = 'x_y'`,
      'delete from logboek',
    ])
      await expect(ask(db.app, text), text).rejects.toThrow(/permission denied/)
    for (const text of [
      `select logboek_append('${world.noord.id}', null, 'dossier_read', null, '{}')`,
      'truncate logboek',
    ])
      await expect(ask(db.app, text), text).rejects.toThrow(/permission denied/)
  })

  test('what is the person’s own goes to his own chain', async () => {
    const before = await lines(world.noord.id)
    await change(world.actor.adviseur, async (tx) => {
      await recordPersoon(tx, world.actor.adviseur, { event: 'eigen_school_recorded', schoolId: world.noord.school })
      return ok()
    })
    const own = await ask(db.admin, 'select nr from persoonslogboek where account_id = $1', [world.account.adviseur])
    expect([own.length, await lines(world.noord.id)]).toEqual([2, before])
  })
})

describe('listLogboek', () => {
  test('R-SPOOR-1: code and row security agree on which events are about the bestuur', async () => {
    const rows = await ask<{ event: string }>(
      db.admin,
      'select event from unnest($1::text[]) event where is_bestuur_event(event)',
      [[...zaakEvents, ...bestuurEvents]],
    )
    expect(rows.map(({ event }) => event)).toEqual(bestuurEvents)
  })

  test('shows the FG who did what to which, without codes or numbers', async () => {
    const objectId = randomUUID()
    await note(world.actor.adviseur, { event: 'dossier_read', objectId })
    const newest = (await listLogboek(world.actor.fg))?.regels[0]
    expect(newest).toEqual({ at: expect.any(Date), event: 'dossier_read', wie: 'adviseur', objectId })
  })

  test('R-AANST-4, R-SPOOR-1: shows a bestuurder no case, no number and no gap', async () => {
    const before = await listLogboek(world.actor.bestuurder)
    await note(world.actor.adviseur, { event: 'dossier_opened', objectId: randomUUID() })
    expect(await listLogboek(world.actor.bestuurder)).toEqual(before)
    await note(world.actor.bestuurder, { event: 'school_opened', objectId: world.noord.school })
    const after = await listLogboek(world.actor.bestuurder)
    expect(after?.regels.map(({ event }) => event)).toEqual([
      'school_opened',
      'aanstelling_confirmed',
      'bestuur_opened',
    ])
    expect(JSON.stringify(after)).not.toMatch(/"nr"/)
  })

  test('R-AANST-5: shows nothing of another bestuur', async () => {
    const objectId = randomUUID()
    await note(world.externeZuid, { event: 'dossier_read', objectId })
    expect((await listLogboek(world.actor.fg))?.regels.map((regel) => regel.objectId)).not.toContain(objectId)
    expect((await listLogboek(world.actor.buurFg))?.regels[0]?.objectId).toBe(objectId)
  })

  test.each(['adviseur', 'contactpersoon', 'beheerder', 'directeur', 'geschorst'] as const)(
    'is closed to %s',
    async (naam) => {
      expect(await listLogboek(world.actor[naam])).toBeNull()
    },
  )

  test('pages', async () => {
    for (let count = 0; count < 60; count++)
      await note(world.actor.adviseur, { event: 'dossier_read', objectId: randomUUID() })
    const [first, second] = [await listLogboek(world.actor.fg), await listLogboek(world.actor.fg, { pagina: 2 })]
    expect([first?.regels.length, first?.meer]).toEqual([50, true])
    expect(second?.regels[0]?.objectId).not.toBe(first?.regels[49]?.objectId)
  })
})
