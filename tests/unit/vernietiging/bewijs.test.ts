import { describe, expect, test } from 'vitest'
import type { Bewijs } from '@/lib/domain/vernietiging/vernietiging'
import { sleutelsTot } from '@/lib/domain/vernietiging/vernietiging.rules'
import { bewijsBrief } from '@/lib/domain/vernietiging/vernietiging.texts'
import type { Datum } from '@/lib/kernel/datum'

const day = (text: string) => text as Datum
const bewijs: Bewijs = {
  ...{ id: 'p', objectId: 'k-1', soort: 'dossier', nummer: '24-007', grond: 'bewaartermijn', schooljaar: 2023 },
  ...{ geopendOp: day('2024-01-10'), afgeslotenOp: day('2024-06-30'), door: 'Noor', op: day('2026-11-22') },
  sleutelsTot: day('2026-12-06'),
}

describe('R-BEW-3: the certificate', () => {
  test('names the case by its number, the days, why and by whom, and from when nothing brings it back', () => {
    const all = JSON.stringify(bewijsBrief(bewijs, 'Stichting Wolkenrijk'))
    for (const words of [
      '24-007',
      '22 november 2026',
      'de bewaartijd was voorbij',
      'Noor',
      '6 december 2026',
      '2023-2024',
    ])
      expect(all).toContain(words)
  })

  test('by the timer, and of what had no number or days', () => {
    const bare = { ...bewijs, nummer: null, geopendOp: null, afgeslotenOp: null, schooljaar: null, door: null }
    const { punten, onderwerp } = bewijsBrief({ ...bare, soort: 'melding', grond: 'onbereikbaar' }, 'Stichting')
    expect(onderwerp).toBe('Bewijs van vernietiging: Melding')
    expect(punten).toHaveLength(2)
    expect(punten.at(-1)).toContain('Geborgen zelf')
  })

  test.each([
    ['2026-11-22', '2026-12-06'],
    ['2026-12-25', '2027-01-08'],
    ['2028-02-20', '2028-03-05'],
  ])('destroyed on %s, a backup can hold keys until %s', (op, tot) => {
    expect(sleutelsTot(day(op))).toBe(tot)
  })
})
