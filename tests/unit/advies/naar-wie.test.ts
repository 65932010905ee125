import { describe, expect, test } from 'vitest'
import { ALLE, naarWie, vragenFouten } from '@/components/advies/naar-wie'
import type { AdviesScherm } from '@/lib/domain/advies/advies'
import type { Stukhouder, Stukscherm } from '@/lib/domain/ambtsstuk/ambtsstuk'
import type { Datum } from '@/lib/kernel/datum'

const mens = (accountId: string): Stukhouder => ({ accountId, naam: accountId, publicKey: 'k' })
const office = (soort: 'bestuur' | 'directeur', houders: string[], later: string[] = []): Stukscherm => ({
  welk: { soort, schoolId: soort === 'directeur' ? 's' : null },
  ambt: { ambtId: soort, versie: 1, publicKey: 'k', dicht: false },
  houders: houders.map(mens),
  later: later.map(mens),
  ik: mens('noor'),
})
const scherm: AdviesScherm = {
  bestuur: office('bestuur', ['ria']),
  bestuurNaam: 'Stichting',
  scholen: [{ id: 's', naam: 'School', scherm: office('directeur', ['dirk'], ['dina']) }],
  antwoordVoor: '2026-12-20' as Datum,
}
const to = (more: Record<string, string>) => naarWie({ school: 's', ambt: 'directeur', ...more }, scherm)
const niemand = { 'betrokken-dirk': 'nee', 'betrokken-dina': 'nee' }

describe('R-SPOOR-2: for whom an advies is', () => {
  test('nothing until a school and an office are chosen; about all schools the bestuur answers', () => {
    expect(naarWie({ school: '', ambt: '' }, scherm)).toBeNull()
    expect(naarWie({ school: 's', ambt: '' }, scherm)).toBeNull()
    expect(naarWie({ school: ALLE, ambt: 'directeur' }, scherm)).toMatchObject({ ambt: 'bestuur', to: null })
  })

  test('the directeur, once each of now and later is asked about', () => {
    expect(to({ 'betrokken-dirk': 'nee' })).toMatchObject({ ambt: 'directeur', to: null })
    expect(vragenFouten({ 'betrokken-dirk': 'nee' }, to({ 'betrokken-dirk': 'nee' }))).toMatchObject([
      { field: 'betrokken-dina' },
    ])
    expect(to(niemand)).toMatchObject({ ambt: 'directeur', to: { voor: 'ambt', dicht: false } })
  })

  test.each(['ja', 'weet_niet'])('%s of any of them: the bestuur, which is asked about in its turn', (antwoord) => {
    const found = to({ ...niemand, 'betrokken-dina': antwoord })
    expect(found).toMatchObject({ ambt: 'bestuur', scherm: { welk: { soort: 'bestuur' } }, to: null })
    expect(found?.vragen).toHaveLength(2)
    const answered = to({ ...niemand, 'betrokken-dina': antwoord, 'betrokken-ria': 'nee' })
    expect(answered).toMatchObject({ ambt: 'bestuur', to: { voor: 'ambt' } })
    const nobody = to({ ...niemand, 'betrokken-dina': antwoord, 'betrokken-ria': 'ja' })
    expect(nobody?.to).toMatchObject({ voor: 'niemand' })
  })
})
