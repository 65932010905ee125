import { describe, expect, test } from 'vitest'
import { aanZetTekst } from '@/lib/domain/agenda/agenda.texts'
import type { Taak } from '@/lib/domain/vandaag/vandaag'
import { arrange, standVan } from '@/lib/domain/vandaag/vandaag.rules'
import { afstandTekst, meldplichtTekst, taakTekst } from '@/lib/domain/vandaag/vandaag.texts'
import type { Datum } from '@/lib/kernel/datum'

const today = '2026-11-22' as Datum
const inOneWeek = '2026-11-29' as Datum
const taak = (uiterlijk: string | null, soort: Taak['soort'] = 'actie', wie: Taak['wie'] = 'ik'): Taak => ({
  soort,
  objectSoort: 'dossier',
  objectId: 'd',
  nummer: '26-001',
  schoolNaam: 'De Verzinsel',
  uiterlijk: uiterlijk as Datum | null,
  binnen: null,
  wie,
  kaart: null,
  wat: null,
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

  test('what is yet to come and another must do stands apart, what is late does not', () => {
    const vandaag = arrange([taak('2026-11-25', 'actie', 'school'), taak('2026-11-20', 'actie', 'school')], {
      today,
      inOneWeek,
    })
    expect(vandaag.wachten.map((entry) => entry.uiterlijk)).toEqual(['2026-11-25'])
    expect(vandaag.dezeWeek).toEqual([])
    expect(vandaag.teLaat.map((entry) => entry.uiterlijk)).toEqual(['2026-11-20'])
  })

  test.each([
    [-1, '1 dag te laat'],
    [-5, '5 dagen te laat'],
    [0, null],
    [1, 'morgen'],
    [3, 'over 3 dagen'],
    [21, 'over 3 weken'],
  ])('%i days away reads %s', (days, tekst) => {
    expect(afstandTekst(days)).toBe(tekst)
  })

  test('who is not in dienst reads that she may, and need not', () => {
    expect(meldplichtTekst.gebonden).toContain('De wet vraagt dat u dit meteen')
    expect(meldplichtTekst.mag).toContain('voor u is het geen plicht')
  })

  test('a task begins with a verb, and says whose move it is', () => {
    expect(taakTekst({ soort: 'actie', wie: 'ik' })).toBe('Doe wat u afsprak')
    expect(taakTekst({ soort: 'actie', wie: 'school' })).toBe('Vraag na of het is gedaan')
    expect(aanZetTekst.ik).toBe('u')
    expect(aanZetTekst.school).toBe('iemand van de school')
  })

  test('how things stand is said in words', () => {
    expect(standVan(arrange([taak('2026-11-22')], { today, inOneWeek }))).toBe('Voor vandaag staat er één ding.')
    expect(standVan(arrange([], { today, inOneWeek }))).toBe('Er hoeft vandaag niets.')
    const two = arrange([taak('2026-11-01'), taak('2026-11-02'), taak('2026-11-22')], { today, inOneWeek })
    expect(standVan(two)).toBe('Twee dingen zijn te laat. Voor vandaag staat er nog één.')
  })
})
