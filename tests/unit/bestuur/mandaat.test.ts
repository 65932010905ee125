import { expect, test } from 'vitest'
import { mandaatHandelingen } from '@/lib/domain/bestuur/instellingen'
import { beslisser, directeurBetrokken } from '@/lib/domain/bestuur/mandaat.rules'

test('R-AANST-6: the directeur decides only what was left to him, act by act', () => {
  for (const handeling of mandaatHandelingen)
    for (const asked of mandaatHandelingen)
      expect([handeling, asked, beslisser([handeling], asked, 'nee')]).toEqual([
        handeling,
        asked,
        handeling === asked ? 'directeur' : 'bestuurder',
      ])
  expect(beslisser([], 'besluiten', 'nee')).toBe('bestuurder')
})

test.each(['ja', 'weet_niet'] as const)(
  'R-AANST-6: the mandate lapses where that directeur is involved: %s',
  (betrokken) => {
    for (const handeling of mandaatHandelingen)
      expect(beslisser(mandaatHandelingen, handeling, betrokken)).toBe('bestuurder')
  },
)

test.each([
  ['directie among them', ['medewerker', 'directie'], 'ja'],
  ['someone else', ['leerling'], 'nee'],
  ['nobody named yet', [], 'weet_niet'],
  ['someone nobody knows', ['medewerker', 'onbekend'], 'weet_niet'],
] as const)('R-AANST-6: against %s', (_wie, categorieen, verwacht) => {
  expect(directeurBetrokken(categorieen.map((categorie) => ({ categorie })))).toBe(verwacht)
})
