import { beforeAll, describe, expect, test } from 'vitest'
import { listOntvangersFor } from '@/lib/domain/intake/intake-form.queries'
import { referIntake } from '@/lib/domain/intake/refer-intake.commands'
import type { Actor } from '@/lib/kernel/actor'
import { newId } from '@/lib/kernel/id'
import { ask } from '@/tests/support/ask'
import type { World } from '@/tests/support/callers'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { type IntakeWorld, openedIntake, referral as referralIn, seedIntakeWorld } from '@/tests/support/intake-world'

let db: TestDatabase
let at: IntakeWorld
let world: World

beforeAll(async () => {
  db = await testDatabase()
  at = await seedIntakeWorld(db)
  world = at.world
})

const opened = (change = {}) => openedIntake(at, change)
const referral = (of: Awaited<ReturnType<typeof opened>>, how = {}) => referralIn(at, of, how)

describe('R-AANST-8: who can be chosen', () => {
  const keuzes = async (actor: Actor = world.actor.contactpersoon) =>
    (await listOntvangersFor(actor, { schoolId: world.noord.school, klagerCategorie: 'ouder' })).map(
      ({ naam, waaromNiet }) => [naam, waaromNiet],
    )

  test('is everyone working for this school today, each once', async () => {
    expect(await keuzes()).toEqual([
      ['adviseur', null],
      ['collega', null],
      ['externe', null],
    ])
    expect(await keuzes(world.actor.bestuurder)).toEqual([])
  })

  test('not who is away: he says who stands in', async () => {
    await ask(
      db.admin,
      `insert into afwezigheid (bestuur_id, id, account_id, vanaf, tot, vervanger_id) values ($1, $2, $3, '2026-11-20', '2026-11-22', $4)`,
      [world.noord.id, newId(), world.account.adviseur, world.account.collega],
    )
    const ontvangers = await listOntvangersFor(world.actor.contactpersoon, {
      schoolId: world.noord.school,
      klagerCategorie: 'ouder',
    })
    const away = ontvangers.find(({ naam }) => naam === 'adviseur')
    expect(away).toMatchObject({ afwezig: true, vervangerNaam: 'collega', waaromNiet: 'not_available' })
    const refused = await referIntake(world.actor.contactpersoon, await referral(await opened()))
    expect(refused).toEqual({ ok: false, failure: { kind: 'not_available' } })
    await ask(db.admin, 'delete from afwezigheid')
  })

  test('not who has no key', async () => {
    const [{ public_key: key } = {}] = await ask<{ public_key: Buffer }>(
      db.admin,
      'select public_key from account where id = $1',
      [world.account.adviseur],
    )
    await ask(db.admin, 'update account set public_key = null where id = $1', [world.account.adviseur])
    expect(await keuzes()).toContainEqual(['adviseur', 'not_enrolled'])
    const refused = await referIntake(world.actor.contactpersoon, await referral(await opened()))
    expect(refused).toEqual({ ok: false, failure: { kind: 'not_enrolled' } })
    await ask(db.admin, 'update account set public_key = $2 where id = $1', [world.account.adviseur, key])
  })

  test('not who is for other people than this klager', async () => {
    const intake = await opened({ klagerCategorie: 'medewerker' })
    const refused = await referIntake(world.actor.contactpersoon, await referral(intake))
    expect(refused).toEqual({ ok: false, failure: { kind: 'wrong_doelgroep' } })
  })

  test.each(['geschorst', 'afwikkelend', 'voorbereid', 'later', 'bestuurder', 'buurAdviseur'] as const)(
    'not %s',
    async (naam) => {
      const naar = { ...at.adviseur, accountId: world.account[naam] }
      const refused = await referIntake(world.actor.contactpersoon, await referral(await opened(), { naar }))
      expect(refused).toEqual({ ok: false, failure: { kind: 'not_available' } })
    },
  )

  test('not one to whom it was not sealed', async () => {
    const input = await referral(await opened())
    const other = { ...input, naar: world.account.externe as string }
    expect(await referIntake(world.actor.contactpersoon, other)).toMatchObject({ failure: { kind: 'not_available' } })
  })
})
