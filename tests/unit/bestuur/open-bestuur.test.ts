import { describe, expect, test } from 'vitest'
import { presetInstellingen } from '@/lib/domain/bestuur/instellingen'
import { presetOf } from '@/lib/domain/bestuur/instellingen.rules'
import { amendInstellingenInput } from '@/lib/domain/bestuur/instellingen.schema'
import { openBestuur } from '@/lib/domain/bestuur/open-bestuur.rules'
import { openBestuurInput } from '@/lib/domain/bestuur/open-bestuur.schema'
import type { Datum } from '@/lib/kernel/datum'

const given = {
  naam: 'Stichting De Brug',
  bestuurder: 'Bea de Vries <Bea@debrug.test>',
  beheerder: 'Ben Bakker <ben@debrug.test>',
}

describe('opening a bestuur', () => {
  test('reads people as in a mail', () => {
    expect(openBestuurInput.parse(given)).toMatchObject({
      bestuurder: { naam: 'Bea de Vries', mail: 'bea@debrug.test' },
      preset: 'handreiking',
    })
  })

  test.each([
    [{ ...given, naam: ' ' }, /naam van het bestuur/],
    [{ ...given, bestuurder: 'bea@debrug.test' }, /Schrijf de bestuurder zo/],
    [{ naam: given.naam, bestuurder: given.bestuurder }, /beheerder/],
    [{ ...given, beheerder: 'B <bea@DEBRUG.test>' }, /twee mensen/],
    [{ ...given, sector: 'hbo' }, /--sector/],
  ])('refuses %o in a sentence', (input, sentence) => {
    const parsed = openBestuurInput.safeParse(input)
    expect(parsed.error?.issues.map(({ message }) => message).join(' ')).toMatch(sentence)
  })

  test('begins with a bestuurder, a beheerder and the choices of its example', () => {
    let last = 0
    const newId = () => `id${++last}`
    const begin = { bestuurderId: 'bea', beheerderId: 'ben', today: '2026-11-22' as Datum, newId }
    const plan = openBestuur({ naam: 'De Brug', grondslag: 'openbaar', sector: 'po', preset: 'isob' }, begin)
    expect(plan.aanstellingen.map(({ rol, account_id, vanaf }) => [rol, account_id, vanaf])).toEqual([
      ['bestuurder', 'bea', '2026-11-22'],
      ['beheerder', 'ben', '2026-11-22'],
    ])
    expect(plan.instelling).toMatchObject({ preset: 'isob', waarden: presetInstellingen.isob, vastgelegd_door: 'bea' })
  })
})

describe('choices of the bestuur', () => {
  test('are known as an example, or as its own', () => {
    expect(presetOf(presetInstellingen.isob)).toBe('isob')
    expect(presetOf(presetInstellingen.handreiking)).toBe('handreiking')
    expect(presetOf({ ...presetInstellingen.isob, afwikkelDagen: 20 })).toBe('eigen')
  })

  test('begin on a day that is written whole', () => {
    const form = { ...presetInstellingen.isob, afwikkelDagen: '30' }
    expect(amendInstellingenInput.safeParse({ ...form, vanaf: '1 jan 2027' }).data).toMatchObject({
      vanaf: '2027-01-01',
    })
    for (const vanaf of ['1 jan', '31-2-2027', ''])
      expect(amendInstellingenInput.safeParse({ ...form, vanaf }).success, vanaf).toBe(false)
  })
})
