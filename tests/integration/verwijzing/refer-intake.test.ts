import { beforeAll, describe, expect, test } from 'vitest'
import { evaluateIntake } from '@/lib/domain/intake/intake.commands'
import { getIntake } from '@/lib/domain/intake/intake.queries'
import type { ReferIntakeInput } from '@/lib/domain/intake/intake.schema'
import { referIntake } from '@/lib/domain/intake/refer-intake.commands'
import { receiveMelding } from '@/lib/domain/melding/melding.commands'
import type { Datum } from '@/lib/kernel/datum'
import { ask } from '@/tests/support/ask'
import type { World } from '@/tests/support/callers'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import {
  type IntakeWorld,
  kern,
  ontvangen,
  openedIntake,
  referral as referralIn,
  seedIntakeWorld,
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

const opened = (change = {}) => openedIntake(at, change)
const referral = (of: Awaited<ReturnType<typeof opened>>, how = {}) => referralIn(at, of, how)

const asHeld = (id: string, table: string) => ask(db.admin, `select * from ${table} where object_id = $1`, [id])
const marked = { misdrijf: 'ja', taakVoorSchool: 'ja', tegenLeerling: 'ja', verbandMetSchool: 'weet_niet' } as const

describe('R-TST-2: a referral with toestemming', () => {
  test('goes sealed to one receiver, who alone opens it', async () => {
    const intake = await opened()
    const input = await referral(intake)
    expect(await referIntake(world.actor.contactpersoon, input)).toEqual({ ok: true, value: intake.id })
    const [row] = await ask<{ houder: string; hpke: Buffer; bytes: Buffer }>(
      db.admin,
      `select o.houder, g.hpke, e.bytes from object o join "grant" g on g.object_id = o.id join envelope e on e.object_id = o.id where o.id = $1`,
      [input.melding.id],
    )
    expect(row?.houder).toBe(world.account.adviseur)
    const view = {
      ...{ bestuurId: world.noord.id, objectId: input.melding.id, soort: 'melding' as const },
      grant: { hpke: row?.hpke.toString('base64url') ?? '', eigen: null },
      envelopes: [row?.bytes.toString('base64url') ?? ''],
    }
    expect(await openAll(at.adviseur, view)).toMatchObject([{ sectie: 'kern', inhoud: { intake: ontvangen } }])
    await expect(openAll(at.externe, view)).rejects.toThrow()
    await expect(openAll(at.contactpersoon, view)).rejects.toThrow()
  })

  test('R-TST-1: is kept with who gave it, how, when, and its scope, sealed', async () => {
    const intake = await opened()
    const input = await referral(intake)
    await referIntake(world.actor.contactpersoon, input)
    expect(await asHeld(intake.id, 'toestemming')).toMatchObject([
      { soort: 'doorverwijzen', gever: 'klager', vorm: 'mondeling', houder: world.account.contactpersoon },
    ])
    const found = await getIntake(world.actor.contactpersoon, intake.id)
    const parts = await openAll(at.contactpersoon, found?.sealed as NonNullable<typeof found>['sealed'])
    const scope = parts.find(({ itemId }) => itemId === input.toestemming.id)
    expect(scope).toMatchObject({ sectie: 'bewijs', inhoud: { omvang: 'Naam en verhaal.' } })
  })

  test('given on a day that has yet to come is refused and names what is missing; nothing goes', async () => {
    const intake = await opened()
    const input = await referral(intake, { gegevenOp: '2026-11-23' as Datum })
    expect(await referIntake(world.actor.contactpersoon, input)).toEqual({
      ok: false,
      failure: { kind: 'toestemming_missing', soort: 'doorverwijzen', ingetrokkenOp: null, waarom: 'nooit' },
    })
    expect(await ask(db.admin, 'select 1 from object where id = $1', [input.melding.id])).toEqual([])
    expect(await getIntake(world.actor.contactpersoon, intake.id)).toMatchObject({ status: 'open', verwijzing: null })
  })

  test('without its scope in words is refused', async () => {
    const input = await referral(await opened(), { change: { bewijs: [] } })
    expect(await referIntake(world.actor.contactpersoon, input)).toMatchObject({
      failure: { kind: 'sealed_part_missing' },
    })
  })
})

describe('what the contactpersoon learns of it', () => {
  test('is to whom it went and when it was opened, and nothing more', async () => {
    const intake = await opened()
    const input = await referral(intake)
    await referIntake(world.actor.contactpersoon, input)
    const sent = await getIntake(world.actor.contactpersoon, intake.id)
    expect(sent).toMatchObject({ status: 'verwezen', takenGedaan: ['ontvangen', 'in_contact_brengen'] })
    expect(sent?.verwijzing).toMatchObject({ naarNaam: 'adviseur', ontvangenOp: null })
    const kaart = await kaartOf(at.adviseur, world.noord.id, input.melding.id, kern.naam)
    const received = { meldingId: input.melding.id, eigen: input.melding.hpke, kaart }
    expect(await receiveMelding(world.actor.adviseur, received)).toMatchObject({ ok: true })
    const after = await getIntake(world.actor.contactpersoon, intake.id)
    expect(after?.verwijzing?.ontvangenOp).toBeInstanceOf(Date)
    expect(Object.keys(after?.verwijzing ?? {}).toSorted()).toEqual([
      'naarNaam',
      'ontvangenOp',
      'stukken',
      'verwezenOp',
    ])
  })

  test('a mail waits for the receiver, in the same transaction, with nothing of the case', async () => {
    const jobs = () =>
      ask<{ payload: unknown }>(db.admin, 'select j.payload from graphile_worker._private_jobs j order by j.id')
    const before = (await jobs()).length
    await referIntake(world.actor.contactpersoon, await referral(await opened()))
    await referIntake(world.actor.contactpersoon, await referral(await opened(), { change: { stukken: [] } }))
    const waiting = (await jobs()).slice(before).map(({ payload }) => JSON.stringify(payload))
    expect(waiting).toHaveLength(1)
    expect(waiting[0]).not.toContain('Kastanje')
  })
})

describe('R-MELD-8: a marked yes', () => {
  test('goes along with the case', async () => {
    const intake = await opened({ meldplicht: marked })
    const input = await referral(intake)
    await referIntake(world.actor.contactpersoon, input)
    expect(await asHeld(input.melding.id, 'meldplichtfeit')).toMatchObject([
      { houder: world.account.adviseur, uitkomst: 'melden', misdrijf: 'ja', verband_met_school: 'weet_niet' },
    ])
    expect(await asHeld(intake.id, 'meldplichtfeit')).toHaveLength(1)
  })
})

describe('a referral is refused', () => {
  test('a second time, without a piece, from an old copy, or when the intake is finished', async () => {
    const intake = await opened()
    const kindOf = async (change: Partial<ReferIntakeInput>) => {
      const result = await referIntake(world.actor.contactpersoon, await referral(intake, { change }))
      return result.ok ? 'ok' : result.failure.kind
    }
    expect(await kindOf({ stukken: [] })).toBe('nothing_chosen')
    expect(await kindOf({ revisie: 7 })).toBe('changed_elsewhere')
    expect(await kindOf({ envelopes: [] })).toBe('sealed_part_missing')
    expect(await kindOf({})).toBe('ok')
    expect(await kindOf({ revisie: 2 })).toBe('already_referred')
    const inhoud = { verloop: 'Goed.', anders: '', tevredenheid: '' }
    const envelopes = await sealMore(at.contactpersoon, intake.ref, [
      { sectie: 'bewijs', itemId: intake.id, revisie: 1, inhoud },
    ])
    const end = { intakeId: intake.id, revisie: 2, tevreden: 'tevreden' as const, envelopes }
    expect(await evaluateIntake(world.actor.contactpersoon, end)).toMatchObject({ ok: true })
    expect(await kindOf({ revisie: 3 })).toBe('intake_closed')
  })

  test.each(['collegaContactpersoon', 'bovenschools', 'adviseur', 'bestuurder', 'buurContactpersoon'] as const)(
    'to %s as if it were not there',
    async (naam) => {
      const input = await referral(await opened())
      expect(await referIntake(world.actor[naam], input)).toEqual({ ok: false, failure: { kind: 'not_found' } })
    },
  )

  test('to its own contactpersoon, suspended since (R-AANST-4)', async () => {
    const suspended = { ...world.actor.contactpersoon, aanstellingen: [] }
    const input = await referral(await opened())
    expect(await referIntake(suspended, input)).toEqual({ ok: false, failure: { kind: 'not_found' } })
  })
})

describe('a meldplichtfeit for another', () => {
  test('cannot be added to what that person already has', async () => {
    const melding = world.held('adviseur').melding
    const insert = `insert into meldplichtfeit (bestuur_id, object_id, id, houder, deur, misdrijf, taak_voor_school,
      tegen_leerling, verband_met_school, uitkomst, gesteld_op)
      select $1, $2, gen_random_uuid(), $3, 'intake', 'ja', 'ja', 'ja', 'ja', 'melden', '2026-11-22'
      from (select set_config('app.account_id', $4, false), set_config('app.bestuur_id', $5, false),
        set_config('app.today', '2026-11-22', false)) context`
    const { noord, account } = world
    const values = [noord.id, melding, account.adviseur, account.contactpersoon, noord.id]
    await expect(ask(db.app, insert, values)).rejects.toMatchObject({ code: '42501' })
  })
})
