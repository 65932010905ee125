import { describe, expect, test } from 'vitest'
import {
  begin,
  close,
  dagenVan,
  jaarNaam,
  jaarUit,
  jarenVoor,
  ontbrekend,
  publish,
  redenenVoor,
  regelsVan,
  teBewaren,
} from '@/lib/domain/jaarverslag/jaarverslag.rules'
import type { Datum } from '@/lib/kernel/datum'

const today = '2026-11-22' as Datum
const heel = { veelvoorkomend: 'a', trends: 'b', conclusies: 'c', aanbevelingen: 'd', acties: 'e' }

describe('the year of a jaarverslag', () => {
  test('R-JV-1: a school year runs from 1 augustus to 31 juli', () => {
    expect(dagenVan(2025)).toEqual({ van: '2025-08-01', tot: '2026-07-31' })
    expect(jarenVoor(today)).toEqual([2026, 2025, 2024])
    expect(jarenVoor('2026-07-31' as Datum)[0]).toBe(2025)
  })

  test('its name in an address is read back, and nothing else is a year', () => {
    expect(jaarUit(jaarNaam(2025))).toBe(2025)
    for (const text of ['2025', '2025-2027', '2025-2026-1', 'x', '']) expect(jaarUit(text)).toBeNull()
  })
})

describe('begin and publish', () => {
  const vrij = { today, laatste: 0, begonnen: [], eigen: false, gesloten: false }

  test('R-JV-3: none → concept, and a correction is the next version', () => {
    expect(begin(2025, vrij)).toEqual({ ok: true, value: { versie: 1 } })
    expect(begin(2025, { ...vrij, laatste: 2 })).toEqual({ ok: true, value: { versie: 3 } })
  })

  test('R-JV-5: what a colleague began is hers, and one writes a year once', () => {
    const begonnen = [{ schooljaar: 2025, wie: 'x', naam: 'Bas Denkbeeldig' }]
    expect(begin(2025, { ...vrij, begonnen })).toMatchObject({ failure: { kind: 'begun_by_other' } })
    expect(begin(2024, { ...vrij, begonnen })).toMatchObject({ ok: true })
    expect(begin(2025, { ...vrij, eigen: true })).toMatchObject({ failure: { kind: 'already_begun' } })
    expect(begin(2025, { ...vrij, gesloten: true })).toMatchObject({ failure: { kind: 'year_closed' } })
    expect(begin(2022, vrij)).toMatchObject({ failure: { kind: 'year_unknown' } })
  })

  test('R-JV-3: concept → gepubliceerd once the year is over, from its first day after', () => {
    const at = { laatste: 0, teksten: heel }
    const jaar = { schooljaar: 2025, versie: 1 }
    expect(publish(jaar, { ...at, today: '2026-08-01' as Datum })).toMatchObject({ ok: true })
    expect(publish(jaar, { ...at, today: '2026-07-31' as Datum })).toMatchObject({
      failure: { kind: 'year_running', vanaf: '2026-08-01' },
    })
  })

  test('R-JV-5: concept → gesloten once, of a year that is over, and of what was filed', () => {
    const at = { today, laatste: 0, gesloten: false, ingediend: true, laterUit: false }
    const jaar = { schooljaar: 2025, versie: 1 }
    expect(close(jaar, at)).toMatchObject({ ok: true })
    expect(close(jaar, { ...at, today: '2026-07-31' as Datum })).toMatchObject({
      failure: { kind: 'year_running', vanaf: '2026-08-01' },
    })
    expect(close(jaar, { ...at, gesloten: true })).toMatchObject({ failure: { kind: 'already_closed' } })
    expect(close(jaar, { ...at, ingediend: false })).toMatchObject({ failure: { kind: 'nothing_filed' } })
    expect(close(jaar, { ...at, laterUit: true })).toMatchObject({ failure: { kind: 'year_closed' } })
    expect(close(jaar, { ...at, laatste: 1 })).toMatchObject({ failure: { kind: 'published_meanwhile' } })
  })

  test('R-JV-2: a reason is told of what is all her own, and to nobody else', () => {
    const cel = { school: null, tabel: 'zaken', vak: 'klacht' }
    const cijfers = [
      { ...cel, aantal: null, reden: 'nul' as const },
      { ...cel, aantal: 12 },
    ]
    const cijfer = { ...cel, aantal: null }
    expect(redenenVoor('zij', { door: 'zij', cijfers })).toEqual([{ cijfer, reden: 'nul' }])
    expect(redenenVoor('ander', { door: 'zij', cijfers })).toEqual([{ cijfer, reden: 'samen' }])
    expect(redenenVoor('zij', { door: 'zij', cijfers: [cijfer] })).toEqual([{ cijfer, reden: 'samen' }])
  })

  test('R-JV-3: never over a version that is there, and never without its parts', () => {
    expect(publish({ schooljaar: 2025, versie: 1 }, { today, laatste: 1, teksten: heel })).toMatchObject({
      failure: { kind: 'published_meanwhile' },
    })
    expect(
      publish({ schooljaar: 2025, versie: 1 }, { today, laatste: 0, teksten: { ...heel, trends: ' ' } }),
    ).toMatchObject({ failure: { kind: 'parts_missing' } })
  })

  test('R-JV-3: a correction says why', () => {
    expect(ontbrekend(heel, 1)).toEqual([])
    expect(ontbrekend(heel, 2)).toEqual(['correctie'])
  })

  test('R-JV-1: what says nothing is not kept', () => {
    expect(teBewaren({ ...heel, uren: '  ', correctie: 'x' }, 1)).toEqual(heel)
  })

  test('a list is read line by line, with or without its numbers', () => {
    expect(regelsVan('1. Een\n\n- Twee\nDrie')).toEqual(['Een', 'Twee', 'Drie'])
  })
})
