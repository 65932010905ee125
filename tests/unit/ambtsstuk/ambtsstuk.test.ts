import { describe, expect, it, test } from 'vitest'
import { bestemmingIn, betrokkenIn, betrokkenVeld, nogTeVragen, ontvangersVan } from '@/components/ambtsstuk/betrokken'
import type { Stukscherm } from '@/lib/domain/ambtsstuk/ambtsstuk'
import { bestemmingVan, requireOntvangers } from '@/lib/domain/ambtsstuk/ambtsstuk.rules'

const een = { accountId: 'een', naam: 'Een Verzinsel', publicKey: 'k1' }
const twee = { accountId: 'twee', naam: 'Twee Verzinsel', publicKey: 'k2' }
const zonder = { accountId: 'drie', naam: 'Drie Verzinsel', publicKey: null }
const ik = { accountId: 'ik', naam: 'Ik Verzinsel', publicKey: 'k0' }
const ambt = { ambtId: 'ambt', versie: 3, publicKey: 'ka', dicht: false }
const scherm: Stukscherm = {
  welk: { soort: 'bestuur', schoolId: null },
  ...{ ambt, houders: [een, twee], later: [{ accountId: 'straks', naam: 'Straks Verzinsel' }], ik },
}

describe('to whom a piece goes', () => {
  it('R-SPOOR-2: to the office when nobody of it is involved', () => {
    expect(bestemmingVan(scherm, [])).toMatchObject({ voor: 'ambt', dicht: false, ambt: { ambtId: 'ambt', versie: 3 } })
  })
  it('R-SPOOR-2: to the others by name as soon as one is involved, also one who holds it later', () => {
    expect(bestemmingVan(scherm, ['een'])).toMatchObject({ voor: 'personen', dicht: false, personen: [twee] })
    expect(bestemmingVan(scherm, ['straks'])).toMatchObject({ voor: 'personen', personen: [een, twee] })
  })
  it('R-SPOOR-2: to nobody where nobody is left', () => {
    expect(bestemmingVan(scherm, ['een', 'twee']).voor).toBe('niemand')
  })
  it('is closed while nobody of them can open it', () => {
    expect(bestemmingVan({ ...scherm, ambt: null }, []).dicht).toBe(true)
    expect(bestemmingVan({ ...scherm, ambt: { ...ambt, dicht: true } }, []).dicht).toBe(true)
    expect(bestemmingVan({ ...scherm, houders: [een, zonder] }, ['een']).dicht).toBe(true)
  })
})

describe('exactly whom it is for', () => {
  const office = { soort: 'ambt' as const, id: 'ambt', versie: 3 }
  const self = { soort: 'persoon' as const, id: 'ik' }
  test.each([
    ['the office', bestemmingVan(scherm, []), null, [office], true],
    ['an older version of it', bestemmingVan(scherm, []), null, [{ ...office, versie: 2 }], false],
    ['the office and its sender', bestemmingVan(scherm, []), ik, [office, self], true],
    ['without the sender who reads it', bestemmingVan(scherm, []), ik, [office], false],
    ['one beside them', bestemmingVan(scherm, []), null, [office, self], false],
    ['who is involved', bestemmingVan(scherm, ['een']), null, [{ soort: 'persoon' as const, id: 'een' }], false],
    ['the other', bestemmingVan(scherm, ['een']), null, [{ soort: 'persoon' as const, id: 'twee' }], true],
  ])('R-SPOOR-2: sealed to %s', (_, to, lezer, sleutels, fine) => {
    expect(requireOntvangers(to, lezer, sleutels).ok).toBe(fine)
  })
  it('refuses to seal where nobody can open it', () => {
    expect(requireOntvangers(bestemmingVan(scherm, ['een', 'twee']), null, [])).toMatchObject({
      failure: { kind: 'not_reachable' },
    })
  })
})

describe('what a form asks of each of them', () => {
  const nee = Object.fromEntries(['een', 'twee', 'straks'].map((id) => [betrokkenVeld(id), 'nee']))
  it('goes nowhere before everybody was asked about', () => {
    expect(bestemmingIn({}, scherm)).toBeNull()
    expect(nogTeVragen({}, scherm)).toHaveLength(3)
    expect(nogTeVragen({}, { ...scherm, ik: een })[0]?.message).toBe('Kies of u er zelf bij betrokken bent.')
  })
  it('R-SPOOR-2: leaves out who is involved, and doubt counts', () => {
    expect(betrokkenIn({ ...nee, [betrokkenVeld('een')]: 'weet_niet' }, scherm)).toEqual(['een'])
  })
  it('seals an advies to its sender too, once, and anything else not', () => {
    expect(ontvangersVan(bestemmingVan(scherm, []), scherm, 'advies')).toHaveLength(2)
    expect(ontvangersVan(bestemmingVan(scherm, []), scherm, 'bestuursklacht')).toHaveLength(1)
    const own = { ...scherm, ik: twee }
    expect(ontvangersVan(bestemmingVan(own, ['een']), own, 'advies')).toEqual([{ accountId: 'twee', publicKey: 'k2' }])
  })
})
