import { describe, expect, test } from 'vitest'
import { instellingOpties, presetInstellingen, presets } from '@/lib/domain/bestuur/instellingen'
import { completeWaarden, instellingenOn, presetOf } from '@/lib/domain/bestuur/instellingen.rules'
import { instellingenSchema } from '@/lib/domain/bestuur/instellingen.schema'
import type { Datum } from '@/lib/kernel/datum'

const { handreiking, isob } = presetInstellingen

function zonderDrempel() {
  const { onderdrukkingDrempel: _, ...rest } = isob
  return rest
}

describe('settings of the bestuur', () => {
  test('the newest that began by that day holds; before the first, the Handreiking', () => {
    const versies = [
      { vanaf: '2026-08-01' as Datum, waarden: isob },
      { vanaf: '2027-01-01' as Datum, waarden: handreiking },
    ]
    expect(instellingenOn(versies, '2026-07-31' as Datum)).toBe(handreiking)
    expect(instellingenOn(versies, '2026-08-01' as Datum)).toBe(isob)
    expect(instellingenOn(versies, '2027-06-01' as Datum)).toBe(handreiking)
  })

  test('of two that begin on one day the one laid down last holds; it is given first', () => {
    const vanaf = '2026-08-01' as Datum
    const versies = [isob, handreiking].map((waarden) => ({ vanaf, waarden }))
    expect(instellingenOn(versies, vanaf)).toBe(isob)
    expect(instellingenOn(versies.toReversed(), vanaf)).toBe(handreiking)
  })

  test.each(presets)('preset %s fits the type that is stored', (preset) => {
    expect(instellingenSchema.parse(presetInstellingen[preset])).toEqual(presetInstellingen[preset])
  })

  test('where the sources differ the two presets stand on different sides', () => {
    // Both ways of handling a klacht oneself stand in the ISOB regulation (7.4 and part 3).
    const { zelfAfhandelen: _, ...verschillend } = instellingOpties
    for (const naam of Object.keys(verschillend) as (keyof typeof verschillend)[])
      expect([naam, isob[naam]]).not.toEqual([naam, handreiking[naam]])
  })

  test('a row from before a setting takes the side of its preset; own choices take the default', () => {
    const { horen: _, mandaat: __, ...oud } = isob
    expect(instellingenSchema.parse(completeWaarden({ preset: 'isob', waarden: oud }))).toEqual(isob)
    const eigen = instellingenSchema.parse(completeWaarden({ preset: 'eigen', waarden: oud }))
    expect(eigen).toEqual({ ...isob, horen: 'zoals_reglement' })
    expect(presetOf(eigen)).toBe('eigen')
  })

  test('no bestuur shows a count of 1 or 2 in a jaarverslag', () => {
    const met = (onderdrukkingDrempel: unknown) => instellingenSchema.safeParse({ ...isob, onderdrukkingDrempel })
    expect([met(2).success, met('3').data?.onderdrukkingDrempel, met(3.5).success, met('').success]).toEqual([
      false,
      3,
      false,
      false,
    ])
    expect(instellingenSchema.parse(completeWaarden({ preset: 'eigen', waarden: zonderDrempel() }))).toMatchObject({
      onderdrukkingDrempel: 5,
    })
  })

  test('one tick is a list of one, no tick an empty list', () => {
    const { mandaat: _, ...zonder } = isob
    expect(instellingenSchema.parse({ ...zonder, mandaat: 'besluiten' }).mandaat).toEqual(['besluiten'])
    expect(instellingenSchema.parse(zonder).mandaat).toEqual([])
    expect(presetOf({ ...isob, mandaat: ['besluiten'] })).toBe('eigen')
  })
})
