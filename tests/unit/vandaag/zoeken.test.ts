import { describe, expect, test } from 'vitest'
import { standVan, zoektekstVan } from '@/components/zoeken/zoektekst'
import type { Zaak } from '@/lib/domain/vandaag/vandaag'
import { search } from '@/lib/platform/client/search'

const zaak = (id: string, soort: Zaak['soort'], nummer: string | null, status = 'lopend'): Zaak => ({
  ...{ id, soort, nummer, status, schoolNaam: 'Het Luchtkasteel', kaart: null },
})
const zaken = [
  zaak('a', 'dossier', '26-014'),
  zaak('b', 'melding', 'M26-003', 'in_behandeling'),
  zaak('c', 'melding', null, 'nieuw'),
]
const namen = new Map([
  ['a', 'Hanan Proefpersoon'],
  ['b', 'Jürgen van den Denkbeeldig'],
])
const gevonden = (query: string) =>
  search(zaken, query, (een) => zoektekstVan(een, namen.get(een.id))).map(({ id }) => id)

describe('search over own cases', () => {
  test.each([
    ['hanan', ['a']],
    ['proefpresoon', ['a']],
    ['jurgen', ['b']],
    ['26-014', ['a']],
    ['melding', ['b', 'c']],
    ['luchtkasteel', ['a', 'b', 'c']],
    ['verzonnen', []],
  ])('%s finds %j', (query, ids) => {
    expect(gevonden(query)).toEqual(ids)
  })

  test('every kind of case says how it stands', () => {
    expect(zaken.map(standVan)).toEqual(['lopend', 'in behandeling', 'nieuw'])
    expect(standVan(zaak('d', 'intake', 'I26-001', 'verwezen'))).toBe('doorverwezen')
  })
})
