import { beforeAll, describe, expect, test } from 'vitest'
import { endAanstelling } from '@/lib/domain/aanstelling/aanstelling.commands'
import { getBestuurstafel } from '@/lib/domain/aanstelling/bestuurstafel.queries'
import { presetInstellingen } from '@/lib/domain/bestuur/instellingen'
import { amendInstellingen } from '@/lib/domain/bestuur/instellingen.commands'
import { getInstellingen, loadInstellingen } from '@/lib/domain/bestuur/instellingen.queries'
import type { Actor } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { read } from '@/lib/platform/db/change'
import { type Bureau, eventsOf, onlyFor, openBureau } from '@/tests/integration/aanstelling/bureau'
import { confirmed } from '@/tests/integration/aanstelling/prepare'
import { ask } from '@/tests/support/ask'

let bureau: Bureau
let bestuurder: Actor
beforeAll(async () => {
  bureau = await openBureau()
  bestuurder = bureau.world.actor.bestuurder
})

const { handreiking, isob } = presetInstellingen
const today = '2026-11-22' as Datum
const onDay = (day: string): Actor => ({ ...bestuurder, today: day as Datum })

describe('the settings of a bestuur', () => {
  test('a change is a new row that holds from its day on, with one line', async () => {
    const act = () => amendInstellingen(bestuurder, { ...isob, vanaf: '2026-12-01' as Datum })
    const { value, events } = await eventsOf(bureau, bestuurder, act)
    expect([value.ok, events]).toMatchObject([true, [{ event: 'instellingen_amended', data: { preset: 'isob' } }]])
    const on = (day: string) => read(onDay(day), (tx) => loadInstellingen(onDay(day), tx))
    expect(await on('2026-11-30')).toEqual(handreiking)
    expect(await on('2026-12-01')).toEqual(isob)
    expect(
      await ask(bureau.db.admin, 'select 1 from bestuur_instelling where bestuur_id = $1', [bestuurder.bestuurId]),
    ).toHaveLength(2)
    expect(await getInstellingen(bestuurder)).toMatchObject({
      nu: handreiking,
      versies: [{ vanaf: '2026-12-01', preset: 'isob', door: 'bestuurder' }, { preset: 'handreiking' }],
    })
  })

  test('a mixture is the bestuur’s own; nothing begins in the past', async () => {
    const own = { ...handreiking, signalen: 'bestuur_en_commissie' as const }
    expect((await amendInstellingen(onDay('2027-01-01'), { ...own, vanaf: '2027-01-01' as Datum })).ok).toBe(true)
    const [row] = (await getInstellingen(bestuurder))?.versies ?? []
    expect(row?.preset).toBe('eigen')
    const past = await amendInstellingen(bestuurder, { ...own, vanaf: '2026-11-21' as Datum })
    expect(past).toMatchObject({ failure: { kind: 'begins_in_past' } })
  })

  test('role × act: only a bestuurder, for his own bestuur', async () => {
    const { actor } = bureau.world
    await onlyFor(bureau, ['bestuurder', 'buurBestuurder'], (who) => amendInstellingen(who, { ...isob, vanaf: today }))
    for (const [naam, who] of Object.entries(actor))
      expect((await getInstellingen(who)) !== null, naam).toBe(naam === 'bestuurder' || naam === 'buurBestuurder')
    await amendInstellingen(actor.buurBestuurder, { ...isob, vanaf: today })
    expect((await getInstellingen(bestuurder))?.nu).toEqual(handreiking)
    expect((await getInstellingen(actor.buurBestuurder))?.nu).toEqual(isob)
  })

  test('R-AANST-2: `model` decides whom each school lacks, both ways', async () => {
    const { school, andereSchool } = bureau.world.noord
    const lacking = async (actor: Actor) =>
      ((await getBestuurstafel(actor))?.tekorten ?? []).map((tekort) => [
        tekort.soort,
        'schoolId' in tekort && tekort.schoolId,
      ])
    const onlyAdvisers = [['geen_vertrouwenspersoon', andereSchool]]
    expect(await lacking(bestuurder)).toEqual(onlyAdvisers)
    // With the choices of ISOB a contactpersoon is asked for too.
    await amendInstellingen(bestuurder, { ...isob, vanaf: '2028-01-01' as Datum })
    expect(await lacking(onDay('2028-01-01'))).toEqual([['geen_contactpersoon', andereSchool], ...onlyAdvisers])
    expect(school).not.toBe(andereSchool)
  })

  test('R-AANST-4: the days to wind down are those of the setting on that day', async () => {
    const last = '2027-01-31' as Datum
    const tot = async (actor: Actor) => {
      const aanstellingId = await confirmed(bureau)
      await endAanstelling(actor, { aanstellingId, wanneer: 'later', laatsteDag: last, uitgelegd: 'ja' })
      const [row] = await ask<{ tot: string }>(
        bureau.db.admin,
        'select afwikkelen_tot::text as tot from aanstelling where id = $1',
        [aanstellingId],
      )
      return row?.tot
    }
    expect(await tot(bestuurder)).toBe('2027-03-02')
    await amendInstellingen(bestuurder, { ...handreiking, afwikkelDagen: 7, vanaf: today })
    expect(await tot(bestuurder)).toBe('2027-02-07')
  })
})
