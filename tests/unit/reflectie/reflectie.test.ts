import { describe, expect, test } from 'vitest'
import { kaarten } from '@/lib/domain/reflectie/kaarten.data'
import { onderwerpen } from '@/lib/domain/reflectie/reflectie'
import { reflectieInhoud } from '@/lib/domain/reflectie/reflectie.inhoud'
import * as rules from '@/lib/domain/reflectie/reflectie.rules'
import { keuzeTekst } from '@/lib/domain/reflectie/reflectie.texts'
import { permissions } from '@/lib/domain/toegang/toegang'

describe('R-REF-1: the cards', () => {
  test('R-REF-1: there are eight, each with three statements of its own', () => {
    expect(onderwerpen).toHaveLength(8)
    const stellingen = onderwerpen.flatMap((onderwerp) => [...kaarten[onderwerp].stellingen])
    expect(new Set(stellingen).size).toBe(24)
    expect(new Set(onderwerpen.map((onderwerp) => kaarten[onderwerp].titel)).size).toBe(8)
  })
  test('R-REF-1: one of each a year', () => {
    const wet = { onderwerp: 'wetgeving' as const, schooljaar: 2026 }
    expect(rules.requireLeeg([wet], wet)).toMatchObject({ failure: { kind: 'already_filled' } })
    expect(rules.requireLeeg([wet], { ...wet, schooljaar: 2027 }).ok).toBe(true)
    expect(rules.requireLeeg([wet], { ...wet, onderwerp: 'beleid' }).ok).toBe(true)
  })
  test('R-REF-1: the list tells which are filled in, and how much is still to do', () => {
    const keuzes = rules.keuzes([{ id: 'a', onderwerp: 'opvang' }], new Map([['a', 2]]))
    expect(keuzes.map(keuzeTekst).slice(0, 3)).toEqual([
      'Nog niet ingevuld.',
      'Ingevuld. U hebt nog 2 dingen te doen.',
      'Nog niet ingevuld.',
    ])
    expect(keuzes).toHaveLength(8)
  })
  test('R-REF-1: every statement is rated; what, how and who may stay empty', () => {
    const words = { wat: '', hoe: '', wie: '' }
    expect(
      reflectieInhoud.safeParse({ eerste: 'helemaal', tweede: 'deels', derde: 'nog_niet', ...words }).success,
    ).toBe(true)
    expect(reflectieInhoud.safeParse({ eerste: 'helemaal', tweede: 'deels', derde: '', ...words }).success).toBe(false)
  })
  test('R-REF-1: a card is for a vertrouwenspersoon alone', () => {
    for (const act of ['read', 'record', 'amend', 'remove'] as const)
      expect(permissions[`reflectie:${act}`]).toEqual(['vertrouwenspersoon'])
  })
})
