import { beforeAll, describe, expect, test } from 'vitest'
import { openIntake } from '@/lib/domain/intake/intake.commands'
import { readIntake } from '@/lib/domain/intake/intake.inhoud'
import { getIntake, listIntakes } from '@/lib/domain/intake/intake.queries'
import type { OpenIntakeInput } from '@/lib/domain/intake/intake.schema'
import { getIntakeForm, listIntakeConcepten } from '@/lib/domain/intake/intake-form.queries'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { ask } from '@/tests/support/ask'
import type { World } from '@/tests/support/callers'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import {
  type IntakeWorld,
  intakeInput,
  kern,
  openedIntake,
  seedIntakeWorld,
  vandaag,
} from '@/tests/support/intake-world'
import { openAll } from '@/tests/support/sealing'

let db: TestDatabase
let at: IntakeWorld
let world: World

beforeAll(async () => {
  db = await testDatabase()
  at = await seedIntakeWorld(db)
  world = at.world
})

const count = async (table: string) =>
  Number((await ask<{ n: string }>(db.admin, `select count(*) as n from ${table}`))[0]?.n)
const events = (objectId: string) =>
  ask<{ event: string }>(db.admin, 'select event from logboek where object_id = $1 order by nr', [objectId])

describe('R-INT-1: an intake', () => {
  test('is kept sealed with its actions, and only its contactpersoon opens it', async () => {
    const { input, actieId } = await intakeInput(at)
    const opened = await openIntake(world.actor.contactpersoon, input)
    expect(opened).toEqual({ ok: true, value: input.object.id })
    const found = await getIntake(world.actor.contactpersoon, input.object.id)
    expect(found).toMatchObject({ status: 'open', nummer: 'I26-002', takenGedaan: ['ontvangen'], verwijzing: null })
    expect(found?.acties).toMatchObject([{ id: actieId, wie: 'ik', uiterlijk: vandaag, gedaanOp: null }])
    const parts = await openAll(at.contactpersoon, found?.sealed as NonNullable<typeof found>['sealed'])
    expect(readIntake(input.object.id, parts)?.kern).toEqual(kern)
    expect(readIntake(input.object.id, parts)?.acties.get(actieId)?.wat).toBe('Bellen')
    for (const naam of [
      'collegaContactpersoon',
      'bovenschools',
      'adviseur',
      'bestuurder',
      'buurContactpersoon',
    ] as const)
      expect(await getIntake(world.actor[naam], input.object.id)).toBeNull()
    expect((await events(input.object.id)).map(({ event }) => event)).toEqual(['intake_opened', 'intake_read'])
  })

  test('whose day is not known precisely keeps none', async () => {
    const { input } = await intakeInput(at, { aangemeldOp: null, aangemeldZeker: false })
    await openIntake(world.actor.contactpersoon, input)
    expect(await getIntake(world.actor.contactpersoon, input.object.id)).toMatchObject({
      aangemeldOp: null,
      aangemeldZeker: false,
    })
  })

  test.each<[string, Partial<OpenIntakeInput>, string]>([
    ['in the future', { aangemeldOp: '2026-11-23' as Datum }, 'in_future'],
    ['without its kern', { envelopes: [] }, 'sealed_part_missing'],
    ['of which the parents were not spoken about (R-INT-3)', { oudersBesproken: 'nvt' }, 'ouders_open'],
    ['at a school where he does not work', { schoolId: newId() }, 'not_found'],
  ])('%s is refused, and nothing is kept', async (_, change, kind) => {
    const before = [await count('intake'), await count('object'), await count('actie'), await count('meldplichtfeit')]
    const { input } = await intakeInput(at, change)
    expect(await openIntake(world.actor.contactpersoon, input)).toEqual({ ok: false, failure: { kind } })
    const after = [await count('intake'), await count('object'), await count('actie'), await count('meldplichtfeit')]
    expect(after).toEqual(before)
  })

  test('with an envelope of another object is refused', async () => {
    const [one, other] = [await intakeInput(at), await intakeInput(at)]
    const mixed = { ...one.input, envelopes: other.input.envelopes }
    expect(await openIntake(world.actor.contactpersoon, mixed)).toEqual({
      ok: false,
      failure: { kind: 'sealed_part_foreign' },
    })
  })

  test.each(['adviseur', 'bestuurder', 'beheerder', 'fg', 'geschorsteContactpersoon', 'buurContactpersoon'] as const)(
    'by %s is refused as if it were not there',
    async (naam) => {
      const { input } = await intakeInput(at)
      expect(await openIntake(world.actor[naam], input)).toEqual({ ok: false, failure: { kind: 'not_found' } })
    },
  )
})

describe('R-MELD-8: the four questions', () => {
  test.each([
    [{ misdrijf: 'ja', taakVoorSchool: 'weet_niet', tegenLeerling: 'ja', verbandMetSchool: 'ja' } as const, 'melden'],
    [{ misdrijf: 'nee', taakVoorSchool: 'ja', tegenLeerling: 'ja', verbandMetSchool: 'ja' } as const, 'geen'],
  ])('are kept with an intake, and come out as %j → %s', async (meldplicht, uitkomst) => {
    const { input } = await intakeInput(at, { meldplicht })
    await openIntake(world.actor.contactpersoon, input)
    const found = await getIntake(world.actor.contactpersoon, input.object.id)
    const open = {
      gemeldDoor: null,
      gemeldOp: null,
      keten: null,
      melderHerinnerdOp: null,
      zelfTot: null,
      inPlaats: null,
      inPlaatsOp: null,
    }
    expect(found?.meldplicht).toEqual([{ uitkomst, antwoorden: meldplicht, gesteldOp: vandaag, ...open }])
  })
})

describe('the own list', () => {
  test('the list is newest first by the day the klager came, and what has no day stands last', async () => {
    const made: string[] = []
    for (const aangemeldOp of ['2026-11-20', '2026-11-22', '2026-11-21'] as Datum[])
      made.push((await openedIntake(at, { aangemeldOp })).id)
    const zonder = (await openedIntake(at, { aangemeldOp: null, aangemeldZeker: false })).id
    const ids = (await listIntakes(world.actor.contactpersoon)).regels.map(({ id }) => id)
    const [first, second, third] = made as [string, string, string]
    const order = ids.filter((id) => [...made, zonder].includes(id))
    expect(order).toEqual([second, third, first, zonder])
  })

  test('holds own intakes only, newest first', async () => {
    const { input } = await intakeInput(at)
    await openIntake(world.actor.contactpersoon, input)
    const own = await listIntakes(world.actor.contactpersoon)
    expect(own.regels[0]).toMatchObject({ id: input.object.id, status: 'open', kaart: input.kaart })
    expect(own.open).toBe(own.regels.length)
    const colleague = await listIntakes(world.actor.collegaContactpersoon)
    expect(colleague.regels.map(({ id }) => id)).toEqual([world.held('collegaContactpersoon').intake])
    expect(await listIntakes(world.actor.geschorsteContactpersoon)).toEqual({ regels: [], aantalPaginas: 0, open: 0 })
    expect(await listIntakes(world.actor.adviseur)).toEqual({ regels: [], aantalPaginas: 0, open: 0 })
  })

  test('giving out the cards of a page is one reading; an empty page is none', async () => {
    const readings = async () =>
      (await ask(db.admin, `select 1 from logboek where event = 'kaarten_read' and object_id is null`)).length
    const before = await readings()
    expect((await listIntakes(world.actor.contactpersoon)).regels.length).toBeGreaterThan(0)
    expect(await readings()).toBe(before + 1)
    await listIntakes(world.actor.contactpersoon, { pagina: 99 })
    expect(await readings()).toBe(before + 1)
  })

  test('shows what was begun and not finished, at this bestuur only', async () => {
    const conceptId = newId()
    const put = (bestuur: string, onderwerp: string) =>
      ask(
        db.admin,
        `insert into draft (account_id, id, bestuur_id, onderwerp, revisie, bytes) values ($1, $2, $3, $4, 1, '\\x00')`,
        [world.account.contactpersoon, newId(), bestuur, onderwerp],
      )
    await put(world.noord.id, `intake:nieuw:${conceptId}`)
    await put(world.noord.id, 'intake:x:wijzigen')
    await put(world.zuid.id, `intake:nieuw:${newId()}`)
    expect(await listIntakeConcepten(world.actor.contactpersoon)).toMatchObject([{ conceptId }])
    expect(await listIntakeConcepten(world.actor.collegaContactpersoon)).toEqual([])
  })

  test('the form offers own schools, and the setting of the bestuur (R-INT-2)', async () => {
    const form = await getIntakeForm(world.actor.contactpersoon)
    expect(form).toMatchObject({ volgorde: 'ja', scholen: [{ id: world.noord.school, sector: 'po' }] })
    expect((await getIntakeForm(world.actor.bovenschools))?.scholen).toHaveLength(2)
    expect(await getIntakeForm(world.actor.adviseur)).toBeNull()
  })
})
