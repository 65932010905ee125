import { beforeAll, describe, expect, test } from 'vitest'
import { getSchool, listScholen } from '@/lib/domain/school/beheer.queries'
import { closeSchool, openSchool } from '@/lib/domain/school/school.commands'
import { type Bureau, eventsOf, keysOf, onlyFor, openBureau } from '@/tests/integration/aanstelling/bureau'
import { ask } from '@/tests/support/ask'

let bureau: Bureau
beforeAll(async () => {
  bureau = await openBureau()
})

const nieuw = (naam: string) => ({ naam, plaats: 'Zwolle', sector: 'vo' as const })

describe('a school', () => {
  test('is opened by a beheerder, with one line and no key touched', async () => {
    const { beheerder } = bureau.world.actor
    const before = await keysOf(bureau)
    const { value, events } = await eventsOf(bureau, beheerder, () => openSchool(beheerder, nieuw('De Nieuwe')))
    if (!value.ok) throw new Error(value.failure.kind)
    expect(events).toMatchObject([{ event: 'school_opened', object_id: value.value, data: { soort: 'vo' } }])
    expect(await listScholen(beheerder)).toContainEqual({ id: value.value, ...nieuw('De Nieuwe'), geslotenOp: null })
    expect(await keysOf(bureau)).toEqual(before)
  })

  test('has a name of its own in its place, until it is closed', async () => {
    const { beheerder, buurBeheerder } = bureau.world.actor
    const first = await openSchool(beheerder, nieuw('De Ene'))
    expect(await openSchool(beheerder, nieuw('de ene'))).toMatchObject({ failure: { kind: 'name_taken' } })
    expect((await openSchool(buurBeheerder, nieuw('De Ene'))).ok).toBe(true)
    expect((await openSchool(beheerder, { ...nieuw('De Ene'), plaats: 'Assen' })).ok).toBe(true)
    await closeSchool(beheerder, { schoolId: first.ok ? first.value : '' })
    expect((await openSchool(beheerder, nieuw('De Ene'))).ok).toBe(true)
  })

  test('is closed once, with one line and no key touched', async () => {
    const { beheerder } = bureau.world.actor
    const schoolId = bureau.world.noord.andereSchool
    const before = await keysOf(bureau)
    const { value, events } = await eventsOf(bureau, beheerder, () => closeSchool(beheerder, { schoolId }))
    expect([value, events]).toMatchObject([{ ok: true }, [{ event: 'school_closed', object_id: schoolId }]])
    expect(await getSchool(beheerder, schoolId)).toMatchObject({ geslotenOp: '2026-11-22' })
    expect(await closeSchool(beheerder, { schoolId })).toMatchObject({ failure: { kind: 'already_closed' } })
    expect(await keysOf(bureau)).toEqual(before)
  })

  test('role × act: only a beheerder of this bestuur', async () => {
    const { noord, actor } = bureau.world
    await onlyFor(bureau, ['beheerder', 'buurBeheerder'], (who) => openSchool(who, nieuw('Van niemand')))
    await onlyFor(bureau, ['beheerder'], (who) => closeSchool(who, { schoolId: noord.school }))
    expect(await ask(bureau.db.admin, `select 1 from school where naam = 'Van niemand'`)).toEqual([])
    expect(await getSchool(actor.buurBeheerder, noord.school)).toBeNull()
    for (const naam of ['bestuurder', 'adviseur', 'directeur', 'geschorst', 'fg'] as const) {
      expect(await listScholen(actor[naam]), naam).toBeNull()
      expect(await getSchool(actor[naam], noord.school), naam).toBeNull()
    }
    const [here, there] = [await listScholen(actor.beheerder), await listScholen(actor.buurBeheerder)]
    expect(there?.some(({ id }) => here?.some((one) => one.id === id))).toBe(false)
  })
})
