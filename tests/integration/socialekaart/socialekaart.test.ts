import { beforeAll, describe, expect, test } from 'vitest'
import * as kaart from '@/lib/domain/socialekaart/socialekaart.commands'
import { getIngang, getIngangForm, getSocialeKaart } from '@/lib/domain/socialekaart/socialekaart.queries'
import { recordIngangInput } from '@/lib/domain/socialekaart/socialekaart.schema'
import { newId } from '@/lib/kernel/id'
import { type Bureau, eventsOf, onlyFor, openBureau, working } from '@/tests/integration/aanstelling/bureau'

let bureau: Bureau
beforeAll(async () => {
  bureau = await openBureau()
})

const ingang = (more: Record<string, unknown> = {}) =>
  recordIngangInput.parse({
    ...{ soort: 'jeugdarts', naam: 'Jeugdarts', waarvoor: 'Vragen over gezondheid', telefoon: '038 000 00 01' },
    ...{ id: newId(), voorWie: ['leerling', 'ouder'], ...more },
  })
const made = async (more?: Record<string, unknown>) => {
  const result = await kaart.recordIngang(bureau.world.actor.adviseur, ingang(more))
  if (!result.ok) throw new Error(result.failure.kind)
  return result.value
}

describe('R-DVW-2: the own entries of a bestuur', () => {
  test('R-DVW-2: an adviser adds one, and everyone of the desk finds it, beside those of the country', async () => {
    const { adviseur, contactpersoon, buurAdviseur } = bureau.world.actor
    const { value, events } = await eventsOf(bureau, adviseur, () => made({ schoolId: bureau.world.noord.school }))
    expect(events).toMatchObject([{ event: 'ingang_recorded', object_id: value, data: { soort: 'jeugdarts' } }])
    const found = await getSocialeKaart(contactpersoon)
    expect(found?.eigen).toContainEqual(expect.objectContaining({ id: value, naam: 'Jeugdarts', schoolNaam: 'School' }))
    expect(found?.landelijk.length).toBeGreaterThan(6)
    expect(found?.mayRecord).toBe(false)
    expect((await getSocialeKaart(buurAdviseur))?.eigen.map(({ id }) => id)).not.toContain(value)
  })

  test('R-DVW-2: she adds for her own schools only, a beheerder for every school', async () => {
    const { adviseur, beheerder } = bureau.world.actor
    const elders = ingang({ schoolId: bureau.world.noord.andereSchool })
    expect(await kaart.recordIngang(adviseur, elders)).toMatchObject({ failure: { kind: 'unknown_school' } })
    expect((await kaart.recordIngang(beheerder, elders)).ok).toBe(true)
    const vreemd = ingang({ schoolId: bureau.world.zuid.school })
    expect(await kaart.recordIngang(beheerder, vreemd)).toMatchObject({ failure: { kind: 'unknown_school' } })
    expect((await getIngangForm(adviseur))?.scholen).toHaveLength(1)
  })

  test('who changed it first keeps it; the other is told', async () => {
    const { adviseur, beheerder } = bureau.world.actor
    const ingangId = await made()
    const first = await kaart.amendIngang(beheerder, { ...ingang({ naam: 'GGD' }), ingangId, revisie: 1 })
    expect(first.ok).toBe(true)
    const second = await kaart.amendIngang(adviseur, { ...ingang({ naam: 'Arts' }), ingangId, revisie: 1 })
    expect(second).toMatchObject({ failure: { kind: 'changed_elsewhere' } })
    expect((await getIngang(adviseur, ingangId))?.ingang).toMatchObject({ naam: 'GGD', revisie: 2 })
  })

  test('what was taken out is gone from the map, with one line', async () => {
    const { adviseur } = bureau.world.actor
    const ingangId = await made()
    const { events } = await eventsOf(bureau, adviseur, () => kaart.withdrawIngang(adviseur, { ingangId }))
    expect(events).toMatchObject([{ event: 'ingang_withdrawn', object_id: ingangId }])
    expect(await getIngang(adviseur, ingangId)).toBeNull()
    expect(await kaart.withdrawIngang(adviseur, { ingangId })).toMatchObject({ failure: { kind: 'not_found' } })
  })

  test('nobody else keeps the map', async () => {
    const input = { ...ingang(), ingangId: await made(), revisie: 1 }
    await onlyFor(bureau, working(bureau, 'vertrouwenspersoon', 'beheerder'), (actor) =>
      kaart.amendIngang(actor, { ...input, revisie: 99 }),
    )
    expect(await getIngang(bureau.world.actor.contactpersoon, input.ingangId)).toBeNull()
    expect(await getIngang(bureau.world.actor.adviseur, newId())).toBeNull()
    expect(await getSocialeKaart(bureau.world.actor.directeur)).toBeNull()
  })
})
