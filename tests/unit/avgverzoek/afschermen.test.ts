import { describe, expect, test } from 'vitest'
import { antwoordVan, isNagekeken, schermAf, stukVan, verdeelNamen } from '@/lib/domain/avgverzoek/afschermen.rules'

const personen = [
  { naam: 'Samira van den Heuvel', rol: 'klager' },
  { naam: 'J. Klaassen', rol: 'aangeklaagde' },
  { naam: 'Bouchra van den Heuvel', rol: 'betrokken_leerling' },
]
const alsKlager = verdeelNamen(personen, { naam: 'Samira van den Heuvel', hoedanigheid: 'klager' })
const alsAangeklaagde = verdeelNamen(personen, { naam: 'Joop Klaassen', hoedanigheid: 'aangeklaagde' })

describe('what is the applicant’s own, and what is another’s', () => {
  test.each([
    [
      'Samira zag Klaassen en Bouchra.',
      'Samira zag [een ander] en [een ander].',
      '[een ander] zag Klaassen en [een ander].',
    ],
    ["Klaassens jas, Bouchra's tas", '[een ander] jas, [een ander] tas', 'Klaassens jas, [een ander] tas'],
    ['Hij heet Joop.', 'Hij heet Joop.', 'Hij heet Joop.'],
  ])('R-AVG-1: %s', (tekst, klager, aangeklaagde) => {
    expect(schermAf(tekst, alsKlager)).toBe(klager)
    expect(schermAf(tekst, alsAangeklaagde)).toBe(aangeklaagde)
  })

  test('R-AVG-1: a name that both bear is shielded where it stands alone', () => {
    expect(schermAf('Mevrouw Van den Heuvel belde.', alsKlager)).toBe('Mevrouw [een ander] belde.')
  })

  test('R-AVG-1: who is not surely the applicant, is another', () => {
    const twee = [...personen, { naam: 'T. Terpstra', rol: 'aangeklaagde' }]
    const { anderen } = verdeelNamen(twee, { naam: 'Iemand Anders', hoedanigheid: 'aangeklaagde' })
    expect(anderen).toEqual(twee.map(({ naam }) => naam))
    const ander = verdeelNamen(personen, { naam: 'Mevrouw Buur', hoedanigheid: 'melder' })
    expect(ander.anderen).toHaveLength(3)
    expect(schermAf('Samira, Bouchra en J. Klaassen', ander)).not.toMatch(/samira|bouchra|klaassen/i)
  })
})

describe('piece by piece', () => {
  test('R-AVG-1: nothing is given before each piece was looked at', () => {
    const gezien = { ...stukVan(undefined, 'Wat er staat.'), keuze: 'geven' as const }
    expect(isNagekeken([gezien, stukVan(undefined, 'Nog iets.')])).toBe(false)
    expect(isNagekeken([gezien])).toBe(true)
  })

  test('R-AVG-1: what would be shielded anew is looked at anew', () => {
    const gezien = { ...stukVan(undefined, 'Buurman Henk zag het.'), keuze: 'geven' as const }
    expect(stukVan(gezien, 'Buurman Henk zag het.')).toBe(gezien)
    expect(stukVan(gezien, 'Buurman [een ander] zag het.')).toMatchObject({ keuze: null })
  })

  test('R-AVG-1: the answer holds what is given, as the adviser left it', () => {
    const stuk = { basis: 'a', titel: 'Gesprek' }
    const stukken = [
      { ...stuk, tekst: 'Wat ik zei. ', keuze: 'geven' as const },
      { ...stuk, tekst: 'Wat een ander zei.', keuze: 'weglaten' as const },
    ]
    expect(antwoordVan(stukken)).toBe('Gesprek\nWat ik zei.')
  })
})
