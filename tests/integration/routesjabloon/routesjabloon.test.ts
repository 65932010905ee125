import { beforeAll, describe, expect, test } from 'vitest'
import { presetInstellingen } from '@/lib/domain/bestuur/instellingen'
import { amendInstellingen } from '@/lib/domain/bestuur/instellingen.commands'
import type { Keuze } from '@/lib/domain/routesjabloon/routesjabloon'
import { amendRoutesjabloon, withdrawRoutesjabloon } from '@/lib/domain/routesjabloon/routesjabloon.commands'
import { getSjabloon, listSjablonen } from '@/lib/domain/routesjabloon/routesjabloon.queries'
import { loadSjabloon } from '@/lib/domain/routesjabloon/routesjabloon.store'
import type { Actor } from '@/lib/kernel/actor'
import { read } from '@/lib/platform/db/change'
import { type Bureau, eventsOf, onlyFor, openBureau, working } from '@/tests/integration/aanstelling/bureau'

let bureau: Bureau
let bestuurder: Actor
beforeAll(async () => {
  bureau = await openBureau()
  bestuurder = bureau.world.actor.bestuurder
})

const soort = 'onderwijskundig' as const
const route = (eerst: Keuze['soort']): Keuze[] => [
  { soort: eerst, kring: 'binnen' },
  { soort: 'klachtencommissie', kring: 'buiten' },
]
const lay = (actor: Actor, schoolId: string | null, versie: number, eerst: Keuze['soort'] = 'directie') =>
  amendRoutesjabloon(actor, { soort, schoolId, versie, stappen: route(eerst) })
const of = async (actor: Actor, schoolId: string | null) => {
  const sjabloon = await read(actor, (tx) => loadSjabloon(actor, tx, { probleemgebied: soort, schoolId }))
  return [sjabloon.van, sjabloon.versie, sjabloon.stappen[0]?.soort]
}

describe('R-ROUTE-2: the route of a bestuur and of a school', () => {
  test('R-ROUTE-2: ours, then of the bestuur, then of the school; given back, the one above holds again', async () => {
    const { adviseur, buurAdviseur } = bureau.world.actor
    const { school, andereSchool } = bureau.world.noord
    expect(await of(adviseur, school)).toEqual(['geborgen', 1, 'betrokkene'])
    const { events } = await eventsOf(bureau, bestuurder, () => lay(bestuurder, null, 0))
    expect(events).toMatchObject([{ event: 'routesjabloon_amended', data: { soort, schoolId: null } }])
    expect(await of(adviseur, school)).toEqual(['bestuur', 1, 'directie'])
    expect((await lay(bestuurder, school, 0, 'lijn')).ok).toBe(true)
    expect(await of(adviseur, school)).toEqual(['school', 1, 'lijn'])
    expect(await of(adviseur, andereSchool)).toEqual(['bestuur', 1, 'directie'])
    expect(await of(buurAdviseur, school)).toEqual(['geborgen', 1, 'betrokkene'])

    const back = { soort, schoolId: school, versie: 1 }
    const withdrawn = await eventsOf(bureau, bestuurder, () => withdrawRoutesjabloon(bestuurder, back))
    expect(withdrawn.events).toMatchObject([{ event: 'routesjabloon_withdrawn', data: { schoolId: school } }])
    expect(await of(adviseur, school)).toEqual(['bestuur', 1, 'directie'])
    expect(await getSjabloon(bestuurder, { soort, schoolId: school })).toMatchObject({ eigen: false, versie: 2 })
    expect(await withdrawRoutesjabloon(bestuurder, back)).toMatchObject({ failure: { kind: 'changed_elsewhere' } })
  })

  test('who began from an older version is told; a school of another bestuur is none', async () => {
    expect(await lay(bestuurder, null, 0)).toMatchObject({ failure: { kind: 'changed_elsewhere' } })
    const elders = bureau.world.zuid.school
    expect(await lay(bestuurder, elders, 0)).toMatchObject({ failure: { kind: 'unknown_school' } })
    expect(await listSjablonen(bestuurder, elders)).toBeNull()
  })

  test('R-ROUTE-2: the way to the klachtencommissie cannot be taken out', async () => {
    const stappen = route('directie').slice(0, 1)
    const refused = await amendRoutesjabloon(bestuurder, { soort, schoolId: null, versie: 1, stappen })
    expect(refused).toEqual({ ok: false, failure: { kind: 'verplicht', soort: 'klachtencommissie' } })
  })

  test('nobody but a bestuurder lays it down; who meets klagers reads it, without a case', async () => {
    await onlyFor(bureau, working(bureau, 'bestuurder'), (actor) => lay(actor, null, 99))
    const readers = working(bureau, 'contactpersoon', 'bovenschools_contactpersoon', 'vertrouwenspersoon', 'bestuurder')
    for (const [naam, actor] of Object.entries(bureau.world.actor)) {
      const seen = await listSjablonen(actor, null)
      expect([naam, seen !== null]).toEqual([naam, (readers as string[]).includes(naam)])
      if (seen) expect(seen.regels).toHaveLength(11)
    }
  })
})

test('R-AANST-6: the mandate stands beside the route from the day it holds', async () => {
  const vanaf = bestuurder.today
  const mandaat = async () => (await getSjabloon(bureau.world.actor.adviseur, { soort, schoolId: null }))?.mandaat
  expect(await mandaat()).toEqual([])
  const waarden = { ...presetInstellingen.handreiking, mandaat: ['zelf_afhandelen' as const], vanaf }
  expect((await amendInstellingen(bestuurder, waarden)).ok).toBe(true)
  expect(await mandaat()).toEqual(['zelf_afhandelen'])
})

test('R-MELD-6: the setting of the bestuur stands beside the route', async () => {
  const overleg = async () => (await getSjabloon(bureau.world.actor.adviseur, { soort, schoolId: null }))?.overleg
  expect(await overleg()).toBe('advies')
  await amendInstellingen(bestuurder, { ...presetInstellingen.isob, vanaf: bestuurder.today })
  expect(await overleg()).toBe('verplicht')
})
