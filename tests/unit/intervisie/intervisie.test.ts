import { describe, expect, test } from 'vitest'
import { anonimiseer, isNagekeken, kopieVan, verdachteWoorden } from '@/lib/domain/intervisie/intervisie.rules'
import { coarsen } from '@/lib/domain/intervisie/vergroven.rules'

const bekenden = [
  { naam: 'Samira (Sam) van den Heuvel', als: 'de klager' },
  { naam: 'J. Klaassen', als: 'de aangeklaagde' },
  { naam: 'De Regenboog', als: 'de school' },
]

describe('R-INTV-1: a copy without names', () => {
  test.each([
    ['Samira van den Heuvel belde.', '[de klager] belde.'],
    ['SAMIRA zei dat Sam bang is.', '[de klager] zei dat [de klager] bang is.'],
    ["Sam's jas was weg.", '[de klager] jas was weg.'],
    ['Sammetje en meneer Klaassen', '[de klager] en meneer [de aangeklaagde]'],
    ['Samíra kreeg straf van Klaassen.', '[de klager] kreeg straf van [de aangeklaagde].'],
  ])('R-INTV-1: %s', (tekst, kopie) => {
    expect(anonimiseer(tekst, bekenden)).toBe(kopie)
  })

  test('R-INTV-1: none of the known names is left in any of its forms', () => {
    const vormen = [
      'Samira',
      'samira',
      'Sam',
      'Sams',
      "Sam's",
      'Samira’s',
      'van den Heuvel',
      'Heuvel',
      'Klaassen',
      'J. Klaassen',
    ]
    for (const vorm of vormen)
      expect(anonimiseer(`Toen kwam ${vorm} binnen.`, bekenden), vorm).not.toMatch(/sam|heuvel|klaassen/i)
  })

  test('R-INTV-1: a name that nobody gave is pointed at', () => {
    expect(verdachteWoorden('Toen kwam Bouchra binnen met [de klager].')).toEqual(['Bouchra'])
    expect(verdachteWoorden('Gisteren was ik op WhatsApp.')).toEqual([])
    expect(verdachteWoorden('In Wijchen en in Wijchen.')).toEqual(['Wijchen'])
  })
})

describe('R-INTV-1: days, places and numbers coarse', () => {
  test.each([
    ['Op 12 oktober 2026 belde zij.', 'Op [het najaar] belde zij.'],
    ['Dinsdag 3 maart.', '[het voorjaar].'],
    ['Op 3-7-2026 en 24/12.', 'Op [de zomer] en [de winter].'],
    ['2026-02-01', '[de winter]'],
    ['Sinds september 2025', 'Sinds [het najaar]'],
    ['Woensdagmiddag om 14.30 uur', '[een dag] om [een tijdstip]'],
    ['Bel 06 12 34 56 78 of a.b@school.example', 'Bel [een telefoonnummer] of [een mailadres]'],
    ['Dorpsstraat 12a, 1234 AB', '[een adres], [een postcode]'],
    ['in groep 7 en klas 2b en H3a', 'in [een klas] en [een klas] en [een klas]'],
    ['zij is 15 jaar oud', 'zij is [een leeftijd]'],
    ['in 2019', 'in [een jaar]'],
    ['zij kwam 3 keer, 2 weken lang', 'zij kwam 3 keer, 2 weken lang'],
    ['mei', '[het voorjaar]'],
  ])('R-INTV-1: %s', (tekst, grof) => {
    expect(coarsen(tekst)).toBe(grof)
  })
})

describe('R-INTV-1: the adviser looks at every line', () => {
  test('R-INTV-1: sentence by sentence, in order, each with an id of its own', () => {
    const kopie = kopieVan([{ id: 'g1', tekst: 'Sam belde. Zij huilde.\nDaarna niet meer.' }], bekenden)
    expect(kopie.map(({ id, tekst }) => [id, tekst])).toEqual([
      ['g1:0', '[de klager] belde.'],
      ['g1:1', 'Zij huilde.'],
      ['g1:2', 'Daarna niet meer.'],
    ])
  })

  test.each([
    [['houden', 'weglaten'] as const, 'nee', true],
    [['houden', null] as const, 'nee', false],
    [['houden'] as const, '', false],
    [[] as const, 'nee', false],
  ])('R-INTV-1: %j and recognisable %j: %s', (keuzes, herkenbaar, klaar) => {
    expect(isNagekeken(keuzes, herkenbaar)).toBe(klaar)
  })
})
