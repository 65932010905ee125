import { describe, expect, test } from 'vitest'
import type { Taak } from '@/lib/domain/vandaag/vandaag'
import { arrange, standVan } from '@/lib/domain/vandaag/vandaag.rules'
import type { Datum } from '@/lib/kernel/datum'

const today = '2026-11-22' as Datum
const inOneWeek = '2026-11-29' as Datum
const taak = (uiterlijk: string | null, soort: Taak['soort'] = 'actie'): Taak => ({
  soort,
  objectSoort: 'dossier',
  objectId: 'd',
  nummer: '26-001',
  schoolNaam: 'De Verzinsel',
  uiterlijk: uiterlijk as Datum | null,
  wie: 'ik',
  kaart: null,
  kaartObjectId: 'd',
})

describe('vandaag', () => {
  test('R-MELD-8: a marked fact stands first, whatever its day', () => {
    const vandaag = arrange([taak('2026-11-20'), taak('2026-11-22', 'meldplicht')], { today, inOneWeek })
    expect(vandaag.gemarkeerd).toHaveLength(1)
    expect(vandaag.teLaat).toHaveLength(1)
    expect(standVan(vandaag)).toBe('Eén zaak vraagt om een melding bij het bestuur. Eén ding is te laat.')
  })

  test('late before today, then this week, then later; the oldest first', () => {
    const days = ['2026-11-30', '2026-11-21', '2026-11-29', null, '2026-11-01']
    const vandaag = arrange(
      days.map((day) => taak(day)),
      { today, inOneWeek },
    )
    expect(vandaag.teLaat.map((entry) => entry.uiterlijk)).toEqual(['2026-11-01', '2026-11-21'])
    expect(vandaag.nu).toHaveLength(1)
    expect(vandaag.dezeWeek.map((entry) => entry.uiterlijk)).toEqual(['2026-11-29'])
    expect(vandaag.later.map((entry) => entry.uiterlijk)).toEqual(['2026-11-30'])
  })

  test('how things stand is said in words', () => {
    expect(standVan(arrange([], { today, inOneWeek }))).toBe('Er hoeft vandaag niets.')
    const two = arrange([taak('2026-11-01'), taak('2026-11-02'), taak('2026-11-22')], { today, inOneWeek })
    expect(standVan(two)).toBe('Twee dingen zijn te laat. Voor vandaag staat er één ding.')
  })
})
