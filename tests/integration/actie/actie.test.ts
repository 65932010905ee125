import { beforeAll, describe, expect, test } from 'vitest'
import { completeActie, recordActie } from '@/lib/domain/actie/actie.commands'
import { evaluateIntake, openIntake } from '@/lib/domain/intake/intake.commands'
import { readIntake } from '@/lib/domain/intake/intake.inhoud'
import { getIntake } from '@/lib/domain/intake/intake.queries'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { ask } from '@/tests/support/ask'
import type { World } from '@/tests/support/callers'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { type IntakeWorld, intakeInput, seedIntakeWorld, vandaag } from '@/tests/support/intake-world'
import { kaartOf, openAll, sealMore } from '@/tests/support/sealing'

let db: TestDatabase
let at: IntakeWorld
let world: World

beforeAll(async () => {
  db = await testDatabase()
  at = await seedIntakeWorld(db)
  world = at.world
})

async function opened() {
  const made = await intakeInput(at)
  await openIntake(world.actor.contactpersoon, made.input)
  return { ...made, id: made.input.object.id }
}
type Opened = Awaited<ReturnType<typeof opened>>

async function newActie({ id: objectId, ref }: Opened) {
  const id = newId() as string
  const inhoud = { wat: 'Vragen hoe het gaat', doorWie: '', resultaat: '' }
  return {
    objectId,
    id,
    soort: 'actie' as const,
    wie: 'ik' as const,
    uiterlijk: '2026-12-04' as Datum,
    kaart: await kaartOf(at.contactpersoon, world.noord.id, id, inhoud.wat),
    envelopes: await sealMore(at.contactpersoon, ref, [{ sectie: 'verslagen', itemId: id, revisie: 1, inhoud }]),
  }
}

async function completion({ id: objectId, ref, actieId }: Opened, revisie = 2) {
  const inhoud = { wat: 'Bellen', doorWie: '', resultaat: 'Gesproken.' }
  const envelopes = await sealMore(at.contactpersoon, ref, [{ sectie: 'verslagen', itemId: actieId, revisie, inhoud }])
  return { objectId, id: actieId, uitkomst: 'gedaan' as const, op: '2026-11-20' as Datum, envelopes }
}

const notFound = { ok: false, failure: { kind: 'not_found' } }

describe('R-INT-1: an action beside an intake', () => {
  test('is added, sealed, with its date', async () => {
    const intake = await opened()
    const input = await newActie(intake)
    expect(await recordActie(world.actor.contactpersoon, input)).toEqual({ ok: true, value: intake.id })
    const found = await getIntake(world.actor.contactpersoon, intake.id)
    expect(found?.acties.map(({ id, uiterlijk }) => [id, uiterlijk])).toEqual([
      [intake.actieId, vandaag],
      [input.id, '2026-12-04'],
    ])
    const events = await ask<{ event: string }>(db.admin, 'select event from logboek where object_id = $1', [intake.id])
    expect(events.map(({ event }) => event)).toContain('actie_recorded')
  })

  test('is done on its day, with a result, once', async () => {
    const intake = await opened()
    expect(await completeActie(world.actor.contactpersoon, await completion(intake))).toMatchObject({ ok: true })
    const found = await getIntake(world.actor.contactpersoon, intake.id)
    expect(found?.acties).toMatchObject([{ gedaanOp: '2026-11-20', vervallenOp: null }])
    const parts = await openAll(at.contactpersoon, found?.sealed as NonNullable<typeof found>['sealed'])
    expect(readIntake(intake.id, parts)?.acties.get(intake.actieId)?.resultaat).toBe('Gesproken.')
    expect(await completeActie(world.actor.contactpersoon, await completion(intake, 3))).toEqual({
      ok: false,
      failure: { kind: 'already_done' },
    })
  })

  test('without a day is done today; in the future it is not', async () => {
    const intake = await opened()
    const later = { ...(await completion(intake)), op: '2026-11-23' as Datum }
    expect(await completeActie(world.actor.contactpersoon, later)).toMatchObject({ failure: { kind: 'in_future' } })
    const { op: _, ...today } = await completion(intake)
    await completeActie(world.actor.contactpersoon, { ...today, uitkomst: 'vervallen' })
    const found = await getIntake(world.actor.contactpersoon, intake.id)
    expect(found?.acties).toMatchObject([{ gedaanOp: null, vervallenOp: vandaag }])
  })

  test('written from an old copy is refused, and stays open', async () => {
    const intake = await opened()
    expect(await completeActie(world.actor.contactpersoon, await completion(intake, 1))).toEqual({
      ok: false,
      failure: { kind: 'changed_elsewhere' },
    })
    expect((await getIntake(world.actor.contactpersoon, intake.id))?.acties).toMatchObject([{ gedaanOp: null }])
  })

  test('without its words is refused', async () => {
    const input = { ...(await newActie(await opened())), envelopes: [] }
    expect(await recordActie(world.actor.contactpersoon, input)).toMatchObject({
      failure: { kind: 'sealed_part_missing' },
    })
  })

  test('is neither added nor done once the intake is finished', async () => {
    const intake = await opened()
    const inhoud = { verloop: 'Goed.', anders: '', tevredenheid: '' }
    const envelopes = await sealMore(at.contactpersoon, intake.ref, [
      { sectie: 'bewijs', itemId: intake.id, revisie: 1, inhoud },
    ])
    await evaluateIntake(world.actor.contactpersoon, {
      intakeId: intake.id,
      revisie: 1,
      tevreden: 'tevreden',
      envelopes,
    })
    const closed = { ok: false, failure: { kind: 'zaak_closed' } }
    expect(await recordActie(world.actor.contactpersoon, await newActie(intake))).toEqual(closed)
    expect(await completeActie(world.actor.contactpersoon, await completion(intake))).toEqual(closed)
  })

  test.each(['collegaContactpersoon', 'bovenschools', 'adviseur', 'bestuurder', 'buurContactpersoon'] as const)(
    'by %s is refused as if it were not there',
    async (naam) => {
      const intake = await opened()
      expect(await recordActie(world.actor[naam], await newActie(intake))).toEqual(notFound)
      expect(await completeActie(world.actor[naam], await completion(intake))).toEqual(notFound)
    },
  )

  test('by its own contactpersoon, suspended since, is refused (R-AANST-4)', async () => {
    const intake = await opened()
    const suspended = { ...world.actor.contactpersoon, aanstellingen: [] }
    expect(await recordActie(suspended, await newActie(intake))).toEqual(notFound)
    expect(await completeActie(suspended, await completion(intake))).toEqual(notFound)
  })
})
