import { describe, expect, test } from 'vitest'
import { ontvangersVanZorg, teVragen } from '@/lib/domain/melding/ontvanger-van-zorg.rules'

describe('to whom a worry without names goes', () => {
  test('R-SPOOR-2: nobody gets it before was asked whether he is involved', () => {
    expect(ontvangersVanZorg('directie', {})).toBeNull()
    expect(ontvangersVanZorg('bestuur_en_commissie', {})).toBeNull()
    expect(ontvangersVanZorg('directie', { directeur: 'ja' })).toBeNull()
  })

  test('R-SPOOR-2: who is not involved gets it, as the bestuur settled', () => {
    expect(ontvangersVanZorg('directie', { directeur: 'nee' })).toEqual(['directeur'])
    expect(ontvangersVanZorg('bestuur_en_commissie', { bestuur: 'nee' })).toEqual(['bestuur', 'klachtencommissie'])
  })

  test.each(['ja', 'weet_niet'] as const)(
    'R-SPOOR-2: involved or doubtful (%s), the next one takes his place',
    (is) => {
      expect(ontvangersVanZorg('directie', { directeur: is, bestuur: 'nee' })).toEqual(['bestuur'])
      expect(ontvangersVanZorg('bestuur_en_commissie', { bestuur: is })).toEqual(['klachtencommissie'])
    },
  )

  test('R-SPOOR-2: is nobody left, the vertrouwensinspecteur comes first', () => {
    expect(ontvangersVanZorg('directie', { directeur: 'ja', bestuur: 'ja' })).toEqual(['vertrouwensinspecteur'])
    expect(ontvangersVanZorg('directie', { directeur: 'ja', bestuur: 'weet_niet' })).toEqual(['vertrouwensinspecteur'])
  })

  test('R-SPOOR-2: of the bestuur is asked only when the directeur falls out', () => {
    expect(teVragen('directie', {})).toEqual(['directeur'])
    expect(teVragen('directie', { directeur: 'nee' })).toEqual(['directeur'])
    expect(teVragen('directie', { directeur: 'ja' })).toEqual(['directeur', 'bestuur'])
    expect(teVragen('bestuur_en_commissie', {})).toEqual(['bestuur'])
  })

  test('R-SPOOR-2: an old answer about the bestuur weighs nothing while the directeur can get it', () => {
    expect(ontvangersVanZorg('directie', { directeur: 'nee', bestuur: 'ja' })).toEqual(['directeur'])
  })
})
