import { describe, expect, test } from 'vitest'
import { activiteiten } from '@/lib/domain/uren/uren'
import * as rules from '@/lib/domain/uren/uren.rules'
import { recordUrenInput } from '@/lib/domain/uren/uren.schema'
import { klokTekst } from '@/lib/domain/uren/uren.texts'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'

const day = (text: string) => text as Datum

describe('R-UREN-1: hours per activity', () => {
  const regels = [
    { activiteit: 'overleg' as const, op: day('2026-11-20'), minuten: 30 },
    { activiteit: 'begeleiding' as const, op: day('2026-11-20'), minuten: 15 },
    { activiteit: 'overleg' as const, op: day('2026-07-31'), minuten: 500 },
  ]
  const vanzelf = [
    { activiteit: 'begeleiding' as const, op: day('2026-08-01'), minuten: 45 },
    { activiteit: 'begeleiding' as const, op: day('2027-07-31'), minuten: 60 },
    { activiteit: 'begeleiding' as const, op: day('2027-08-01'), minuten: 600 },
    { activiteit: 'voorlichting' as const, op: day('2026-10-01'), minuten: 90 },
  ]
  test('R-UREN-1: conversations and voorlichting count by themselves, beside what was written down, in their own school year', () => {
    const tellingen = rules.telUren(2026, regels, vanzelf)
    expect(tellingen.map(({ activiteit }) => activiteit)).toEqual([...activiteiten])
    expect(tellingen).toMatchObject([
      { vanzelf: 105, metDeHand: 15, totaal: 120 },
      { vanzelf: 90, metDeHand: 0, totaal: 90 },
      { totaal: 0 },
      { totaal: 0 },
      { totaal: 0 },
      { vanzelf: 0, metDeHand: 30, totaal: 30 },
    ])
    expect(rules.totaalVan(tellingen)).toBe(240)
  })
  test('R-UREN-1: nothing is spent on a day to come', () => {
    expect(rules.requireBesteed(day('2026-11-22'), day('2026-11-22')).ok).toBe(true)
    expect(rules.requireBesteed(day('2026-11-23'), day('2026-11-22'))).toMatchObject({ failure: { kind: 'in_future' } })
  })
  test('R-UREN-1: a school year runs from 1 August up to and with 31 July', () => {
    expect(rules.grenzenVan(2026)).toEqual({ van: '2026-08-01', tot: '2027-07-31' })
  })
  test.each(['', '0', '1441', 'een uur', '1,5'])('"%s" is no number of minutes', (minuten) => {
    const given = { id: newId(), activiteit: 'overleg', op: '20-11-2026', minuten }
    expect(recordUrenInput.safeParse(given).success).toBe(false)
  })
  test('minutes stand as hours in a column', () => {
    expect([0, 5, 65, 600].map(klokTekst)).toEqual(['0:00', '0:05', '1:05', '10:00'])
  })
})
