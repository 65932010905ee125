import { describe, expect, it } from 'vitest'
import { uiterlijkVan, verleng, verlengWaarschuwingen } from '@/lib/domain/bestuursklacht/besluittermijn.rules'
import { presetTermijnen } from '@/lib/domain/reglement/presets.data'
import type { Termijnregel } from '@/lib/domain/termijn/termijn'
import { dag, klacht } from './klacht'

const met = (regel: Termijnregel | null) => {
  const termijn = regel && { regel, naarWerkdag: true, gesloten: [], verlengingen: [] }
  const at = { ...klacht, status: 'advies' as const, adviesOp: dag('2026-10-20'), termijn }
  return { ...at, uiterlijk: uiterlijkVan(at) }
}
const isob = met(presetTermijnen.isob.besluit)

describe('T-BESLUIT at the bestuur', () => {
  it('R-KL-5: four weeks from the receipt of the advice', () => {
    expect(isob.uiterlijk).toBe('2026-11-17')
    expect(met(presetTermijnen.wet_alleen.besluit).uiterlijk).toBe('2026-11-17')
    expect(uiterlijkVan({ ...isob, adviesOp: null })).toBeNull()
    expect(met(null).uiterlijk).toBeNull()
  })
  it('R-TERM-3: a notice gives a new last day, which moves to a working day', () => {
    const longer = verleng(isob, { op: dag('2026-11-10'), tot: dag('2026-12-15') })
    expect(longer.uiterlijk).toBe('2026-12-15')
    expect(verlengWaarschuwingen(longer)).toEqual([[]])
    expect(verleng(isob, { op: dag('2026-11-10'), tot: dag('2026-12-12') }).uiterlijk).toBe('2026-12-14')
  })
  it('R-TERM-3: late, longer than four weeks, and again: it says so and takes it', () => {
    const once = verleng(isob, { op: dag('2026-11-18'), tot: dag('2026-12-20') })
    const twice = verleng(once, { op: dag('2026-11-20'), tot: dag('2027-01-10') })
    expect(verlengWaarschuwingen(twice)).toEqual([['te_lang', 'te_laat'], ['herhaald']])
    expect(twice.uiterlijk).toBe('2027-01-11')
  })
})
