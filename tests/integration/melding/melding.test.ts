import { beforeAll, describe, expect, test } from 'vitest'
import { amendMelding, receiveMelding, recordMelding } from '@/lib/domain/melding/melding.commands'
import { getMelding } from '@/lib/domain/melding/melding.queries'
import type { RecordMeldingInput } from '@/lib/domain/melding/melding.schema'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { ask } from '@/tests/support/ask'
import type { World } from '@/tests/support/callers'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { type IntakeWorld, seedIntakeWorld, vandaag } from '@/tests/support/intake-world'
import { kaartOf, openAll, sealMore } from '@/tests/support/sealing'
import { amendInput, anderen, eventsOf, kern, recorded, recordInput, referred, rowOf, welMeld } from './melding-world'

let db: TestDatabase
let at: IntakeWorld
let world: World

beforeAll(async () => {
  db = await testDatabase()
  at = await seedIntakeWorld(db)
  world = at.world
})

const refused = (kind: string) => ({ ok: false, failure: { kind } })
const count = async (table: string) =>
  Number((await ask<{ n: string }>(db.admin, `select count(*) as n from ${table}`))[0]?.n)

describe('an own melding', () => {
  test('R-MELD-8: is kept sealed with the four answers, in one event', async () => {
    const { input, id } = await recordInput(at, { meldplicht: welMeld })
    expect(await recordMelding(world.actor.adviseur, input)).toEqual({ ok: true, value: id })
    const found = await getMelding(world.actor.adviseur, id)
    expect(found).toMatchObject({
      status: 'in_behandeling',
      beginsoort: 'melding',
      herkomst: 'eigen',
      schoolSector: 'po',
    })
    const open = {
      gemeldDoor: null,
      gemeldOp: null,
      keten: null,
      melderHerinnerdOp: null,
      zelfTot: null,
      inPlaats: null,
      inPlaatsOp: null,
    }
    expect(found?.meldplicht).toEqual([{ uitkomst: 'melden', antwoorden: welMeld, gesteldOp: vandaag, ...open }])
    expect(found?.gebondenheid).toBe('gebonden')
    const parts = await openAll(at.adviseur, found?.sealed as NonNullable<typeof found>['sealed'])
    expect(parts).toEqual([{ sectie: 'kern', itemId: id, revisie: 1, inhoud: kern }])
    expect(await eventsOf(db, id)).toEqual(['melding_recorded', 'melding_read'])
  })

  test('sent twice, also at once, is there once', async () => {
    const { input, id } = await recordInput(at)
    const before = await count('melding')
    const both = await Promise.all([
      recordMelding(world.actor.adviseur, input),
      recordMelding(world.actor.adviseur, input),
    ])
    expect(both).toEqual([
      { ok: true, value: id },
      { ok: true, value: id },
    ])
    expect(await recordMelding(world.actor.adviseur, input)).toEqual({ ok: true, value: id })
    expect(await count('melding')).toBe(before + 1)
    expect(await eventsOf(db, id)).toEqual(['melding_recorded'])
  })

  test.each<[string, Partial<RecordMeldingInput>, string]>([
    ['of tomorrow', { ontvangenOp: '2026-11-23' as Datum }, 'in_future'],
    ['without its kern', { envelopes: [] }, 'sealed_part_missing'],
    ['at a school of no aanstelling', { schoolId: newId() }, 'not_found'],
  ])('%s is refused, and nothing is kept', async (_, change, kind) => {
    const before = [await count('melding'), await count('object'), await count('meldplichtfeit')]
    const { input, id } = await recordInput(at, change)
    expect(await recordMelding(world.actor.adviseur, input)).toEqual(refused(kind))
    expect([await count('melding'), await count('object'), await count('meldplichtfeit')]).toEqual(before)
    expect(await eventsOf(db, id)).toEqual([])
  })

  test('with an envelope of another object is refused', async () => {
    const [one, other] = [await recordInput(at), await recordInput(at)]
    const mixed = { ...one.input, envelopes: other.input.envelopes }
    expect(await recordMelding(world.actor.adviseur, mixed)).toEqual(refused('sealed_part_foreign'))
  })

  test.each([
    'contactpersoon',
    'bestuurder',
    'beheerder',
    'fg',
    'directeur',
    'geschorst',
    'afwikkelend',
    'buurAdviseur',
  ] as const)('by %s is refused as if it could not be', async (naam) => {
    const { input } = await recordInput(at)
    expect(await recordMelding(world.actor[naam], input)).toEqual(refused('not_found'))
  })
})

describe('what a contactpersoon referred', () => {
  const opening = async (id: string) => ({
    meldingId: id,
    eigen: 'AAAA',
    kaart: await kaartOf(at.adviseur, world.noord.id, id, 'Kastanje'),
  })

  test('is new until its holder opens it: then it has a number, a card and her own wrap', async () => {
    const { id } = await referred(at)
    expect(await rowOf(db, id)).toMatchObject({ status: 'nieuw', nummer: null })
    expect(await getMelding(world.actor.adviseur, id)).toMatchObject({ kaart: null, herkomst: 'intake' })
    const input = await opening(id)
    expect(await receiveMelding(world.actor.adviseur, input)).toEqual({ ok: true, value: id })
    const found = await getMelding(world.actor.adviseur, id)
    expect(found).toMatchObject({
      status: 'in_behandeling',
      kaart: input.kaart,
      nummer: expect.stringMatching(/^M26-/),
    })
    expect(found?.sealed.grant.eigen).toBe('AAAA')
    const [sent] = await ask<{ ontvangen_op: Date | null }>(
      db.admin,
      'select ontvangen_op from verwijzing where melding_id = $1',
      [id],
    )
    expect(sent?.ontvangen_op).toBeInstanceOf(Date)
  })

  test('opened twice keeps its first number and card', async () => {
    const { id } = await referred(at)
    await receiveMelding(world.actor.adviseur, await opening(id))
    const first = await rowOf(db, id)
    expect(await receiveMelding(world.actor.adviseur, { ...(await opening(id)), eigen: 'BBBB' })).toMatchObject({
      ok: true,
    })
    expect(await rowOf(db, id)).toEqual(first)
    expect((await eventsOf(db, id)).filter((event) => event === 'melding_received')).toHaveLength(1)
  })

  test.each(anderen)('is not there for %s', async (naam) => {
    const { id } = await referred(at)
    expect(await receiveMelding(world.actor[naam], await opening(id))).toEqual(refused('not_found'))
    expect(await getMelding(world.actor[naam], id)).toBeNull()
    expect(await rowOf(db, id)).toMatchObject({ status: 'nieuw' })
  })
})

describe('changing a melding', () => {
  test('R-TRI-4: a melding becomes a klacht, and where it began stays', async () => {
    const made = await recorded(at, { soort: 'signaal' })
    expect(await amendMelding(world.actor.adviseur, await amendInput(at, made, { soort: 'klacht' }))).toMatchObject({
      ok: true,
    })
    const found = await getMelding(world.actor.adviseur, made.id)
    expect(found).toMatchObject({ soort: 'klacht', beginsoort: 'signaal', revisie: 2 })
    const parts = await openAll(at.adviseur, found?.sealed as NonNullable<typeof found>['sealed'])
    expect(parts).toMatchObject([{ revisie: 2, inhoud: { tekst: 'Anders.' } }])
    expect((await eventsOf(db, made.id)).slice(0, 2)).toEqual(['melding_recorded', 'melding_amended'])
  })

  test.each([
    ['R-TRI-4: back to a signaal', { soort: 'signaal' }, 'soort_goes_back'],
    ['to a day that has yet to come', { ontvangenOp: '2027-01-01' as Datum }, 'in_future'],
    ['from an old copy', { revisie: 7 }, 'changed_elsewhere'],
    ['without its kern', { envelopes: [] }, 'sealed_part_missing'],
    ['to a school of no aanstelling', { schoolId: newId() }, 'not_found'],
  ] as const)('%s is refused, and nothing changes', async (_, change, kind) => {
    const made = await recorded(at)
    const input = await amendInput(at, made, change as object)
    expect(await amendMelding(world.actor.adviseur, input)).toEqual(refused(kind))
    expect(await rowOf(db, made.id)).toMatchObject({ revisie: 1, soort: 'melding' })
  })

  test('sent twice says that it changed, and changes once', async () => {
    const made = await recorded(at)
    const input = await amendInput(at, made)
    expect(await amendMelding(world.actor.adviseur, input)).toMatchObject({ ok: true })
    expect(await amendMelding(world.actor.adviseur, input)).toEqual(refused('changed_elsewhere'))
    expect(await rowOf(db, made.id)).toMatchObject({ revisie: 2 })
  })

  test('with a text sealed from an old copy is refused', async () => {
    const made = await recorded(at)
    const stale = await sealMore(at.adviseur, made.ref, [{ sectie: 'kern', itemId: made.id, revisie: 1, inhoud: kern }])
    expect(await amendMelding(world.actor.adviseur, await amendInput(at, made, { envelopes: stale }))).toEqual(
      refused('changed_elsewhere'),
    )
  })

  test('before it was received is refused', async () => {
    const { id } = await referred(at)
    const made = await recordInput(at)
    const input = { ...(await amendInput(at, made)), meldingId: id }
    expect(await amendMelding(world.actor.adviseur, input)).toEqual(refused('not_found'))
  })

  test.each(anderen)('by %s is refused as if it were not there', async (naam) => {
    const made = await recorded(at)
    expect(await amendMelding(world.actor[naam], await amendInput(at, made))).toEqual(refused('not_found'))
  })
})
