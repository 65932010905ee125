import { describe, expect, test } from 'vitest'
import { combinatiesOf, refusedCombinatie } from '@/lib/domain/aanstelling/combinatie.rules'
import { actief, day, voorbereid } from './aanstellingen'

const other = (over = {}) => actief({ id: 'a2', schoolIds: [], ...over })
const reden = (over: Parameters<typeof voorbereid>[0], own: Parameters<typeof other>[0][]) =>
  refusedCombinatie(combinatiesOf(voorbereid(over), own.map(other)))

describe('R-AANST-3: what goes badly together', () => {
  test.each(['directeur', 'bestuurder'] as const)('%s and vertrouwenspersoon are refused, both ways', (rol) => {
    expect(reden({}, [{ rol }])).toBe('leiding_van_bestuur')
    expect(reden({ rol }, [{ rol: 'vertrouwenspersoon' }])).toBe('leiding_van_bestuur')
  })

  test('begeleider of aangeklaagden is refused at the same school only', () => {
    expect(reden({}, [{ rol: 'begeleider_aangeklaagde', schoolIds: ['school'] }])).toBe('begeleider_zelfde_school')
    expect(reden({ rol: 'begeleider_aangeklaagde' }, [{ schoolIds: ['school'] }])).toBe('begeleider_zelfde_school')
    expect(reden({}, [{ rol: 'begeleider_aangeklaagde', schoolIds: ['ander'] }])).toBeNull()
  })

  test('what is over, or does not overlap, does not count', () => {
    const over = { ...other({ rol: 'directeur' }), status: 'beeindigd' as const, beeindigdOp: day('2026-02-01') }
    expect(combinatiesOf(voorbereid(), [over])).toEqual([])
    expect(reden({}, [{ rol: 'directeur', tot: day('2025-12-31') }])).toBeNull()
    expect(reden({}, [{ rol: 'directeur', tot: day('2026-01-01') }])).toBe('leiding_van_bestuur')
  })

  test('it is not compared with itself', () => {
    expect(combinatiesOf(actief({ id: 'a1' }), [actief({ id: 'a1' })])).toEqual([])
  })

  test.each([
    ['leiding', 'ongeschikt', 'leiding'],
    ['beleid', 'ongewenst', 'beleid'],
    ['coordinatie', 'ongewenst', 'coordinatie'],
    ['zorg', 'ongewenst', 'zorg'],
    ['aandachtsfunctionaris', 'geweigerd', 'aandachtsfunctionaris'],
  ] as const)('who also does %s: %s', (functie, oordeel, why) => {
    expect(combinatiesOf(voorbereid({ nevenfuncties: [functie] }), [])).toEqual([{ oordeel, reden: why }])
  })

  test('an externe who is aandachtsfunctionaris is warned about, not refused', () => {
    const extern = voorbereid({ soort: 'extern', nevenfuncties: ['aandachtsfunctionaris'] })
    expect(combinatiesOf(extern, [])).toEqual([{ oordeel: 'ongewenst', reden: 'zorg' }])
  })

  test('a contactpersoon who leads is warned about; a fg may lead', () => {
    const own = [other({ rol: 'directeur' })]
    const warned = [{ oordeel: 'ongeschikt', reden: 'leiding' }]
    expect(combinatiesOf(voorbereid({ rol: 'contactpersoon' }), own)).toEqual(warned)
    expect(combinatiesOf(voorbereid({ rol: 'fg' }), own)).toEqual([])
  })
})
