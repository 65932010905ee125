import { describe, expect, test } from 'vitest'
import { grenzenVan } from '@/lib/domain/jaarverslag/conclusies.rules'
import { breedteVan, stavenVan } from '@/lib/domain/jaarverslag/grafiek.rules'
import type { Cijfer } from '@/lib/domain/jaarverslag/jaarverslag'

const cijfer = (school: string | null, vak: string | null, aantal: number | null): Cijfer => ({
  ...{ school, tabel: 'zaken', vak, aantal },
})
const zaken = [{ id: 'zaken', vakken: ['melding', 'klacht'], totaal: 'zaken' }]

describe('what a directeur of a small school could conclude', () => {
  test('R-JV-2: between which numbers a figure that is not shown lies', () => {
    const cijfers = [cijfer(null, null, 20), cijfer(null, 'melding', 12), cijfer('a', 'melding', null)]
    expect(grenzenVan([...cijfers, cijfer('b', 'melding', null)], zaken, 'a')).toMatchObject([{ van: 0, tot: 12 }])
  })

  test('R-JV-2: a figure that is left alone in its table is found', () => {
    const cijfers = [cijfer('a', null, 10), cijfer('a', 'melding', null), cijfer('a', 'klacht', 8)]
    expect(grenzenVan(cijfers, zaken, 'a')).toMatchObject([{ van: 2, tot: 2 }])
  })

  test('R-JV-2: a topic has at most as many as there are cases', () => {
    const tabellen = [...zaken, { id: 'gedragingen', vakken: ['pesten'], totaal: null, hoogstens: 'zaken' }]
    const pesten = { ...cijfer('a', 'pesten', null), tabel: 'gedragingen' }
    expect(grenzenVan([cijfer('a', null, 9), pesten], tabellen, 'a')).toMatchObject([{ van: 0, tot: 9 }])
  })

  test('what nothing bounds has no end', () => {
    expect(grenzenVan([cijfer('a', 'melding', null)], zaken, 'a')).toMatchObject([{ van: 0, tot: null }])
  })
})

describe('bars', () => {
  const cijfers = [cijfer(null, 'melding', null), cijfer(null, 'klacht', 8)]
  const at = { school: null, tabel: 'zaken', vakken: ['melding', 'klacht'] }

  test('the largest first, and what is not shown last', () => {
    expect(stavenVan({ cijfers, vorige: null }, at)).toEqual([
      { vak: 'klacht', aantal: 8, vorig: undefined },
      { vak: 'melding', aantal: null, vorig: undefined },
    ])
  })

  test('the longest leaves room for its number', () => {
    const staven = stavenVan({ cijfers, vorige: [cijfer(null, 'klacht', 16)] }, at)
    expect(breedteVan(16, staven)).toBe(78)
    expect(breedteVan(8, staven)).toBe(39)
  })
})
