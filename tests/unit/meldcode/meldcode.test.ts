import { describe, expect, test } from 'vitest'
import type { Doorverwijzing } from '@/lib/domain/doorverwijzing/doorverwijzing'
import { meldcodeStappen } from '@/lib/domain/meldcode/meldcode'
import { meldcodeFor, verwijzingVolgensCode } from '@/lib/domain/meldcode/meldcode.rules'
import { loperTekst, meldcodeTekst } from '@/lib/domain/meldcode/meldcode.texts'
import { landelijkeIngangen } from '@/lib/domain/socialekaart/landelijk.data'
import type { EigenIngang } from '@/lib/domain/socialekaart/socialekaart'

const veiligThuis = landelijkeIngangen.find(({ id }) => id === 'veilig-thuis')
if (!veiligThuis) throw new Error('no Veilig Thuis')
const ingang = (over: Partial<EigenIngang>): EigenIngang => ({
  ...veiligThuis,
  ...{ id: 'i1', soort: 'aandachtsfunctionaris', naam: 'Aandachtsfunctionaris', revisie: 1 },
  ...{ schoolId: 's1', schoolNaam: 'De Wolk' },
  ...over,
})
const code = (schoolId: string | null, eigen: EigenIngang[], adviseert = false) =>
  meldcodeFor(schoolId, { eigen, veiligThuis, adviseert })
const naar = (doel: Partial<Doorverwijzing>) => [
  { landelijk: null, ingangId: null, afgesprokenOp: '2026-11-20', ...doel } as Doorverwijzing,
]

describe('R-CODE-1: the aandachtsfunctionaris runs the five steps', () => {
  test('R-CODE-1: there are five, each in words, and the vertrouwenspersoon refers', () => {
    expect(meldcodeStappen).toHaveLength(5)
    for (const stap of meldcodeStappen) expect(meldcodeTekst[stap].uitleg).not.toBe('')
    expect(meldcodeTekst.wegen.uitleg).toContain('Twijfelt u, bel dan Veilig Thuis')
    expect(loperTekst.aandachtsfunctionaris).toContain('U verwijst door')
  })

  test('R-CODE-1: of the school, or one for every school; the neighbour’s is none', () => {
    expect(code('s1', [ingang({})]).loper).toBe('aandachtsfunctionaris')
    expect(code('s1', [ingang({ schoolId: null })]).loper).toBe('aandachtsfunctionaris')
    expect(code('s2', [ingang({})]).loper).toBe('medewerker')
    expect(code('s1', [ingang({ soort: 'jeugdarts' })]).loper).toBe('medewerker')
  })

  test('R-CODE-1: recorded when he referred to her, and not when he referred to another', () => {
    const at = code('s1', [ingang({})])
    expect(verwijzingVolgensCode(naar({ ingangId: 'i1' }), at)).toEqual({
      op: '2026-11-20',
      naar: 'Aandachtsfunctionaris',
    })
    expect(verwijzingVolgensCode(naar({ ingangId: 'i2' }), at)).toBeNull()
    expect(verwijzingVolgensCode(naar({ landelijk: 'kindertelefoon' }), at)).toBeNull()
    expect(verwijzingVolgensCode([], at)).toBeNull()
  })
})

describe('R-CODE-2: no aandachtsfunctionaris', () => {
  test('R-CODE-2: the employee runs them with Veilig Thuis, day and night', () => {
    const at = code('s1', [])
    expect(at).toMatchObject({
      loper: 'medewerker',
      veiligThuis: { telefoon: '0800 2000', uren: 'dag en nacht, gratis' },
    })
    expect(loperTekst.medewerker).toContain('met hulp van Veilig Thuis')
    expect(verwijzingVolgensCode(naar({ landelijk: 'veilig-thuis' }), at)).toMatchObject({ naar: 'Veilig Thuis' })
  })

  test('R-CODE-2: the externe advises', () => {
    expect(code('s1', [], true).adviseert).toBe(true)
  })
})
