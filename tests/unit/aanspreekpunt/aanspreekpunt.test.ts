import { describe, expect, test } from 'vitest'
import type { Aanspreekpunt } from '@/lib/domain/aanspreekpunt/aanspreekpunt'
import * as rules from '@/lib/domain/aanspreekpunt/aanspreekpunt.rules'
import type { Datum } from '@/lib/kernel/datum'
import { actief } from '@/tests/unit/aanstelling/aanstellingen'

const day = (text: string) => text as Datum
const today = day('2026-11-22')
const school = (sector: string) => ({ id: 's1', naam: 'De Wolk', sector })
const punt = (over: Partial<Aanspreekpunt> = {}): Aanspreekpunt => ({
  ...{ id: 'p1', schoolId: 's1', taak: 'aanspreekpunt', naam: 'Juf Anna', bereik: 'lokaal 3' },
  ...{ vanaf: day('2026-09-01'), tot: null },
  ...over,
})
const adviseur = actief({ rol: 'vertrouwenspersoon', schoolIds: ['s1'], vanaf: day('2026-01-01') })
const gaten = (sector: string, punten: Aanspreekpunt[], aanstellingen = [] as (typeof adviseur)[]) =>
  rules.gatenOf([rules.pestenBij(school(sector), punten, aanstellingen, today)]).map(({ taak }) => taak)

describe('R-AANST-7: who is asked about pesten, and who coordinates', () => {
  test.each([
    ['po', ['aanspreekpunt', 'coordinator']],
    ['vo', ['aanspreekpunt', 'coordinator']],
    ['so', []],
    ['mbo', []],
  ] as const)('R-AANST-7: a school in %s without anyone lacks %j', (sector, lacking) => {
    expect(gaten(sector, [])).toEqual(lacking)
  })

  test('R-AANST-7: the vertrouwenspersoon is the aanspreekpunt where nobody else was named, never the coördinator', () => {
    expect(gaten('po', [], [adviseur])).toEqual(['coordinator'])
    expect(rules.pestenBij(school('po'), [], [adviseur], today).vanzelf).toBe(true)
    expect(rules.pestenBij(school('po'), [punt()], [adviseur], today).vanzelf).toBe(false)
    expect(gaten('po', [], [actief({ rol: 'vertrouwenspersoon', schoolIds: ['s2'] })])).toHaveLength(2)
  })

  test('R-AANST-7: only who is in office that day counts, the last day included', () => {
    const coordinator = punt({ id: 'p2', taak: 'coordinator' })
    expect(gaten('vo', [punt(), coordinator])).toEqual([])
    expect(gaten('vo', [punt({ tot: today }), coordinator])).toEqual([])
    expect(gaten('vo', [punt({ tot: day('2026-11-21') }), coordinator])).toEqual(['aanspreekpunt'])
    expect(gaten('vo', [punt({ vanaf: day('2026-11-23') }), coordinator])).toEqual(['aanspreekpunt'])
    expect(gaten('vo', [punt({ schoolId: 's2' }), coordinator])).toEqual(['aanspreekpunt'])
  })

  test('ends on a day, not before the first', () => {
    expect(rules.end(punt(), day('2026-09-01'))).toMatchObject({ value: { tot: '2026-09-01' } })
    expect(rules.end(punt(), day('2026-08-31'))).toMatchObject({ failure: { kind: 'ends_before_begin' } })
  })
})
