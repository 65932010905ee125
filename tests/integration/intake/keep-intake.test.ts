import { beforeAll, describe, expect, test } from 'vitest'
import { amendIntake, evaluateIntake, openIntake, tickTaken } from '@/lib/domain/intake/intake.commands'
import { readIntake } from '@/lib/domain/intake/intake.inhoud'
import { getIntake } from '@/lib/domain/intake/intake.queries'
import type { Datum } from '@/lib/kernel/datum'
import { ask } from '@/tests/support/ask'
import type { World } from '@/tests/support/callers'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import {
  geenMeldplicht,
  type IntakeWorld,
  intakeInput,
  kern,
  seedIntakeWorld,
  vandaag,
} from '@/tests/support/intake-world'
import { kaartOf, openAll, sealMore } from '@/tests/support/sealing'

let db: TestDatabase
let at: IntakeWorld
let world: World

beforeAll(async () => {
  db = await testDatabase()
  at = await seedIntakeWorld(db)
  world = at.world
})

const strangers = ['collegaContactpersoon', 'bovenschools', 'adviseur', 'bestuurder', 'buurContactpersoon'] as const
const notFound = { ok: false, failure: { kind: 'not_found' } }

async function opened() {
  const made = await intakeInput(at)
  await openIntake(world.actor.contactpersoon, made.input)
  return { ...made, id: made.input.object.id }
}

async function amendment(
  of: Awaited<ReturnType<typeof opened>>,
  { revisie = 1, omschrijving = 'Nieuw verhaal.' } = {},
) {
  const { schoolId, klagerCategorie, minderjarig, oudersBesproken, bevestigdDoorKlager, aangemeldOp } = of.input
  const inhoud = { ...kern, omschrijving }
  return {
    ...{ schoolId, klagerCategorie, minderjarig, oudersBesproken, bevestigdDoorKlager, aangemeldOp },
    intakeId: of.id,
    revisie,
    aangemeldZeker: true,
    meldplicht: geenMeldplicht as typeof of.input.meldplicht,
    kaart: await kaartOf(at.contactpersoon, world.noord.id, of.id, 'Linde'),
    envelopes: await sealMore(at.contactpersoon, of.ref, [
      { sectie: 'kern', itemId: of.id, revisie: revisie + 1, inhoud },
    ]),
  }
}

const evaluation = async (of: Awaited<ReturnType<typeof opened>>, revisie = 1) => ({
  intakeId: of.id,
  revisie,
  tevreden: 'deels' as const,
  envelopes: await sealMore(at.contactpersoon, of.ref, [
    {
      sectie: 'bewijs',
      itemId: of.id,
      revisie: 1,
      inhoud: { verloop: 'Het ging goed.', anders: '', tevredenheid: '' },
    },
  ]),
})

describe('R-INT-1: amending an intake', () => {
  test('keeps the former text, and asks the questions again (R-MELD-8)', async () => {
    const intake = await opened()
    const marked = { ...geenMeldplicht, misdrijf: 'ja', taakVoorSchool: 'ja' } as const
    const input = { ...(await amendment(intake)), minderjarig: 'nee' as const, meldplicht: marked }
    expect(await amendIntake(world.actor.contactpersoon, input)).toEqual({ ok: true, value: intake.id })
    const found = await getIntake(world.actor.contactpersoon, intake.id)
    expect(found).toMatchObject({ revisie: 2, minderjarig: 'nee', kaart: input.kaart })
    expect(found?.meldplicht.map(({ uitkomst }) => uitkomst)).toEqual(['melden', 'geen'])
    const parts = await openAll(at.contactpersoon, found?.sealed as NonNullable<typeof found>['sealed'])
    expect(readIntake(intake.id, parts)?.kern.omschrijving).toBe('Nieuw verhaal.')
    const kept = await ask(db.admin, `select revisie from envelope where object_id = $1 and sectie = 'kern'`, [
      intake.id,
    ])
    expect(kept).toHaveLength(2)
  })

  test('from an old copy is refused, whether the row or the envelope is old', async () => {
    const intake = await opened()
    await amendIntake(world.actor.contactpersoon, await amendment(intake))
    const stale = { ok: false, failure: { kind: 'changed_elsewhere' } }
    expect(await amendIntake(world.actor.contactpersoon, await amendment(intake))).toEqual(stale)
    const newRow = { ...(await amendment(intake)), revisie: 2 }
    expect(await amendIntake(world.actor.contactpersoon, newRow)).toEqual(stale)
  })

  test('two at once: one is kept', async () => {
    const intake = await opened()
    const [a, b] = [await amendment(intake), await amendment(intake, { omschrijving: 'Anders.' })]
    const both = await Promise.allSettled([a, b].map((input) => amendIntake(world.actor.contactpersoon, input)))
    const kept = both.filter((one) => one.status === 'fulfilled' && one.value.ok)
    expect(kept).toHaveLength(1)
  })

  test('in the future, or to a school of another, is refused', async () => {
    const intake = await opened()
    const later = { ...(await amendment(intake)), aangemeldOp: '2027-01-01' as Datum }
    expect(await amendIntake(world.actor.contactpersoon, later)).toMatchObject({ failure: { kind: 'in_future' } })
    const elsewhere = { ...(await amendment(intake)), schoolId: world.noord.andereSchool }
    expect(await amendIntake(world.actor.contactpersoon, elsewhere)).toEqual(notFound)
    const unsaid = { ...(await amendment(intake)), oudersBesproken: 'nvt' as const }
    expect(await amendIntake(world.actor.contactpersoon, unsaid)).toMatchObject({ failure: { kind: 'ouders_open' } })
  })

  test.each(strangers)('by %s is refused as if it were not there', async (naam) => {
    const intake = await opened()
    const [amend, evaluate] = [await amendment(intake), await evaluation(intake)]
    expect(await amendIntake(world.actor[naam], amend)).toEqual(notFound)
    expect(await evaluateIntake(world.actor[naam], evaluate)).toEqual(notFound)
    expect(await tickTaken(world.actor[naam], { intakeId: intake.id, revisie: 1, taken: [] })).toEqual(notFound)
  })

  test('by its own contactpersoon, suspended since, is refused (R-AANST-4)', async () => {
    const intake = await opened()
    const suspended = { ...world.actor.contactpersoon, aanstellingen: [] }
    expect(await amendIntake(suspended, await amendment(intake))).toEqual(notFound)
    expect(await getIntake(suspended, intake.id)).toBeNull()
  })
})

describe('R-INT-4: the own tasks', () => {
  test('are ticked, and unticked', async () => {
    const { id } = await opened()
    await tickTaken(world.actor.contactpersoon, { intakeId: id, revisie: 1, taken: ['ontvangen', 'preventie'] })
    expect((await getIntake(world.actor.contactpersoon, id))?.takenGedaan).toEqual(['ontvangen', 'preventie'])
    await tickTaken(world.actor.contactpersoon, { intakeId: id, revisie: 2, taken: [] })
    expect((await getIntake(world.actor.contactpersoon, id))?.takenGedaan).toEqual([])
    const stale = await tickTaken(world.actor.contactpersoon, { intakeId: id, revisie: 2, taken: ['weg_wijzen'] })
    expect(stale).toEqual({ ok: false, failure: { kind: 'changed_elsewhere' } })
  })
})

describe('R-INT-1: evaluating an intake', () => {
  test('ends it: it is read, and changed no more', async () => {
    const intake = await opened()
    expect(await evaluateIntake(world.actor.contactpersoon, await evaluation(intake))).toMatchObject({ ok: true })
    const found = await getIntake(world.actor.contactpersoon, intake.id)
    expect(found).toMatchObject({ status: 'afgerond', tevreden: 'deels', geevalueerdOp: vandaag, afgerondOp: vandaag })
    const parts = await openAll(at.contactpersoon, found?.sealed as NonNullable<typeof found>['sealed'])
    expect(readIntake(intake.id, parts)?.evaluatie?.verloop).toBe('Het ging goed.')
    const closed = { ok: false, failure: { kind: 'intake_closed' } }
    const amend = { ...(await amendment(intake)), revisie: 2 }
    expect(await amendIntake(world.actor.contactpersoon, amend)).toEqual(closed)
    expect(await evaluateIntake(world.actor.contactpersoon, await evaluation(intake, 2))).toEqual(closed)
    expect(await tickTaken(world.actor.contactpersoon, { intakeId: intake.id, revisie: 2, taken: [] })).toEqual(closed)
  })

  test('without its words, or with those of another section, is refused', async () => {
    const intake = await opened()
    const input = await evaluation(intake)
    const empty = { ...input, envelopes: [] }
    expect(await evaluateIntake(world.actor.contactpersoon, empty)).toMatchObject({
      failure: { kind: 'sealed_part_missing' },
    })
    const { envelopes } = await amendment(intake)
    expect(await evaluateIntake(world.actor.contactpersoon, { ...input, envelopes })).toMatchObject({
      failure: { kind: 'sealed_part_foreign' },
    })
    expect(await getIntake(world.actor.contactpersoon, intake.id)).toMatchObject({ status: 'open', revisie: 1 })
  })
})
