import { beforeAll, describe, expect, test } from 'vitest'
import { getMelding, listMeldingen } from '@/lib/domain/melding/melding.queries'
import { getMeldingForm } from '@/lib/domain/melding/melding-form.queries'
import { newId } from '@/lib/kernel/id'
import { ask } from '@/tests/support/ask'
import type { World } from '@/tests/support/callers'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { type IntakeWorld, seedIntakeWorld } from '@/tests/support/intake-world'
import { recorded } from './melding-world'

let db: TestDatabase
let at: IntakeWorld
let world: World

beforeAll(async () => {
  db = await testDatabase()
  at = await seedIntakeWorld(db)
  world = at.world
})

describe('the overzichtslijst', () => {
  test('R-SPOOR-1: holds own meldingen only, and for who has no role none', async () => {
    const { id } = await recorded(at)
    const own = await listMeldingen(world.actor.adviseur)
    expect(own.regels.map((regel) => regel.id)).toContain(id)
    expect(own.regels.every(({ schoolNaam }) => schoolNaam === 'School')).toBe(true)
    const colleague = await listMeldingen(world.actor.collega)
    expect(colleague.regels.map((regel) => regel.id)).toEqual([world.held('collega').melding])
    for (const naam of ['contactpersoon', 'bestuurder', 'beheerder', 'fg', 'geschorst'] as const)
      expect(await listMeldingen(world.actor[naam])).toEqual({ regels: [], meer: false })
  })

  test('one person at two besturen sees per bestuur what is there', async () => {
    const [here, there] = [await listMeldingen(world.actor.externe), await listMeldingen(world.externeZuid)]
    expect(here.regels.map(({ id }) => id)).toEqual([world.held('externe').melding])
    expect(there.regels.map(({ id }) => id)).toEqual([world.held('externe', 'zuid').melding])
  })

  test('filters by soort and status', async () => {
    const { id } = await recorded(at, { soort: 'signaal' })
    const found = await listMeldingen(world.actor.adviseur, { soort: 'signaal', status: 'in_behandeling' })
    expect(found.regels.map((regel) => regel.id)).toContain(id)
    expect(new Set(found.regels.map(({ soort }) => soort))).toEqual(new Set(['signaal']))
    expect((await listMeldingen(world.actor.adviseur, { soort: 'signaal', status: 'afgesloten' })).regels).toEqual([])
  })

  test('goes by the page, and says whether there is more', async () => {
    const first = await listMeldingen(world.actor.collega, { pagina: 1 })
    expect(first.meer).toBe(false)
    await ask(
      db.admin,
      `with extra as (select gen_random_uuid() id from generate_series(1, 60)),
       o as (insert into object (bestuur_id, id, soort, houder) select $1, id, 'melding', $2 from extra returning id),
       g as (insert into "grant" (bestuur_id, object_id, account_id, eigen) select $1, id, $2, '\\x00' from o)
       insert into melding (bestuur_id, id, houder, school_id, soort, beginsoort, herkomst, status, ontvangen_op,
         melder_categorie, wijze, klager_categorie, minderjarig)
       select $1, o.id, $2, $3, 'melding', 'melding', 'eigen', 'in_behandeling', '2026-11-02', 'ouder', 'zelf', 'ouder', 'nee' from o`,
      [world.noord.id, world.account.collega, world.noord.school],
    )
    const [one, two] = [
      await listMeldingen(world.actor.collega),
      await listMeldingen(world.actor.collega, { pagina: 2 }),
    ]
    expect([one.regels.length, one.meer, two.regels.length, two.meer]).toEqual([50, true, 11, false])
    expect(new Set([...one.regels, ...two.regels].map(({ id }) => id)).size).toBe(61)
  })

  test('giving out the cards of a page is one reading; an empty page is none', async () => {
    const readings = async () =>
      (
        await ask<{ n: number }>(
          db.admin,
          `select count(*)::int as n from logboek where event = 'kaarten_read' and account_id = $1 and object_id is null`,
          [world.account.collega],
        )
      )[0]?.n ?? Number.NaN
    const before = await readings()
    expect((await listMeldingen(world.actor.collega)).regels.length).toBeGreaterThan(0)
    expect(await readings()).toBe(before + 1)
    await listMeldingen(world.actor.collega, { pagina: 99 })
    expect(await readings()).toBe(before + 1)
  })

  test('an address that names no melding gives nothing', async () => {
    expect(await getMelding(world.actor.adviseur, newId())).toBeNull()
    expect(await getMelding(world.actor.adviseur, 'nieuwste')).toBeNull()
  })

  test('R-TRI-6: the form knows the schools and where worries go; who writes none gets none', async () => {
    expect(await getMeldingForm(world.actor.adviseur)).toMatchObject({
      scholen: [{ id: world.noord.school, sector: 'po' }],
      signalen: 'bestuur_en_commissie',
    })
    for (const naam of ['contactpersoon', 'geschorst', 'afwikkelend', 'bestuurder'] as const)
      expect(await getMeldingForm(world.actor[naam])).toBeNull()
  })
})
