import { beforeAll, describe, expect, test } from 'vitest'
import { endAanspreekpunt, recordAanspreekpunt } from '@/lib/domain/aanspreekpunt/aanspreekpunt.commands'
import {
  getAanspreekpunt,
  getPestenBij,
  listAanspreekpunten,
  listGaten,
} from '@/lib/domain/aanspreekpunt/aanspreekpunt.queries'
import { recordAanspreekpuntInput } from '@/lib/domain/aanspreekpunt/aanspreekpunt.schema'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { type Bureau, eventsOf, onlyFor, openBureau, working } from '@/tests/integration/aanstelling/bureau'

let bureau: Bureau
beforeAll(async () => {
  bureau = await openBureau()
})

const input = (over: Record<string, unknown> = {}) =>
  recordAanspreekpuntInput.parse({
    ...{ id: newId(), schoolId: bureau.world.noord.andereSchool, taak: 'coordinator' },
    ...{ naam: 'Meester Bas', bereik: 'lokaal 1', vanaf: '1-9-2026', ...over },
  })
const lacking = async () => {
  const { andereSchool } = bureau.world.noord
  const gaten = await listGaten(bureau.world.actor.bestuurder)
  return gaten.filter(({ schoolId }) => schoolId === andereSchool).map(({ taak }) => taak)
}

describe('R-AANST-7: per school', () => {
  test('R-AANST-7: a gap is shown until someone is named, and again after the last day', async () => {
    const { beheerder, bestuurder } = bureau.world.actor
    expect(await lacking()).toEqual(['aanspreekpunt', 'coordinator'])
    const made = input()
    const { events } = await eventsOf(bureau, beheerder, () => recordAanspreekpunt(beheerder, made))
    expect(events).toMatchObject([
      { event: 'aanspreekpunt_recorded', data: { soort: 'coordinator', schoolId: made.schoolId } },
    ])
    expect(await lacking()).toEqual(['aanspreekpunt'])
    expect((await recordAanspreekpunt(bestuurder, input({ taak: 'aanspreekpunt' }))).ok).toBe(true)
    expect(await lacking()).toEqual([])

    const end = (tot: string) => endAanspreekpunt(bestuurder, { aanspreekpuntId: made.id, tot: tot as Datum })
    expect(await end('2026-08-31')).toMatchObject({ failure: { kind: 'ends_before_begin' } })
    const ended = await eventsOf(bureau, bestuurder, () => end('2026-11-21'))
    expect(ended.events).toMatchObject([{ event: 'aanspreekpunt_ended', object_id: made.id }])
    expect(await lacking()).toEqual(['coordinator'])
    const school = (await listAanspreekpunten(bestuurder))?.find(({ schoolId }) => schoolId === made.schoolId)
    expect(school?.eerder).toMatchObject([{ naam: 'Meester Bas', tot: '2026-11-21' }])
  })

  test('R-AANST-7: the adviser of a school is its aanspreekpunt until another is named, and the route shows who', async () => {
    const { adviseur, buurAdviseur } = bureau.world.actor
    const { school } = bureau.world.noord
    const named = await getPestenBij(adviseur, school)
    // The world names one already.
    expect(named).toMatchObject({ vanzelf: false, aanspreekpunten: [{ naam: 'Juf Anna', bereik: 'lokaal 3' }] })
    const aanspreekpuntId = named?.aanspreekpunten[0]?.id ?? ''
    await endAanspreekpunt(bureau.world.actor.bestuurder, { aanspreekpuntId, tot: '2026-11-20' as Datum })
    expect(await getPestenBij(adviseur, school)).toMatchObject({ vanzelf: true, aanspreekpunten: [] })
    expect(await getPestenBij(buurAdviseur, school)).toBeNull()
  })

  test('only bestuurder and beheerder keep them, for schools of their own bestuur', async () => {
    await onlyFor(bureau, working(bureau, 'bestuurder', 'beheerder'), (actor) => recordAanspreekpunt(actor, input()))
    const { beheerder, buurBeheerder } = bureau.world.actor
    const elders = input({ schoolId: bureau.world.zuid.school })
    expect(await recordAanspreekpunt(beheerder, elders)).toMatchObject({ failure: { kind: 'unknown_school' } })
    const made = input()
    await recordAanspreekpunt(beheerder, made)
    expect(await getAanspreekpunt(beheerder, made.id)).toMatchObject({ naam: 'Meester Bas' })
    expect(await getAanspreekpunt(buurBeheerder, made.id)).toBeNull()
    const end = { aanspreekpuntId: made.id, tot: '2026-12-01' as Datum }
    expect(await endAanspreekpunt(buurBeheerder, end)).toMatchObject({ failure: { kind: 'not_found' } })
  })
})
