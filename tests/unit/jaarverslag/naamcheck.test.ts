import { describe, expect, test } from 'vitest'
import { eigenWoorden, findTreffers, openTreffers } from '@/lib/domain/jaarverslag/naamcheck.rules'

const bekend = { namen: ['Sam Kastanje'], plaatsen: ['Vakcollege De Fantast'], woorden: ['Beukenplein'] }

describe('the text against the words of own cases', () => {
  test('R-JV-2: a name, a school and another word of a case are found, each with its sentence', () => {
    const tekst = 'Pesten begint in de app. Op Fantast bleef Sams fiets weg. Bij het Beukenplein is het donker!'
    expect(findTreffers({ trends: tekst }, bekend)).toMatchObject([
      { onderdeel: 'trends', soort: 'plaats', woord: 'Fantast', zin: 'Op Fantast bleef Sams fiets weg.' },
      { soort: 'naam', woord: 'Sams', zin: 'Op Fantast bleef Sams fiets weg.' },
      { soort: 'woord', woord: 'Beukenplein', zin: 'Bij het Beukenplein is het donker!' },
    ])
  })

  test('R-JV-2: what was looked at stays answered only while its sentence says the same', () => {
    const before = findTreffers({ kort: 'Sam was er.' }, bekend)
    const ja = before.map(({ sleutel }) => sleutel)
    expect(openTreffers(before, ja)).toEqual([])
    expect(openTreffers(findTreffers({ kort: 'Sam was er niet.' }, bekend), ja)).toHaveLength(1)
  })

  test('a text without words of a case has no hits', () => {
    expect(findTreffers({ kort: 'Bij de meeste klachten hielp een gesprek.' }, bekend)).toEqual([])
  })

  test('words with a capital within a sentence are words of the case, not those that begin one', () => {
    expect(eigenWoorden('Hij fietste naar Beukenplein. Daar was Club Zon. In Nederland gebeurt dat.')).toEqual([
      'Beukenplein',
      'Club',
      'Zon',
    ])
  })
})
