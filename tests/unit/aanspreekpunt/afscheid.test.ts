import { describe, expect, test } from 'vitest'
import { afscheidVan } from '@/lib/domain/aanspreekpunt/afscheid.rules'
import { afscheidZin } from '@/lib/domain/aanspreekpunt/afscheid.texts'
import { actief, geschorst, today } from '@/tests/unit/aanstelling/aanstellingen'

const weg = actief({ rol: 'vertrouwenspersoon', schoolIds: ['school'] })
const ander = actief({ id: 'a2', accountId: 'daan', rol: 'vertrouwenspersoon', schoolIds: ['school'] })
const school = { id: 'school', naam: 'De Brug', verplicht: true, aangewezen: false }
const wat = { today, aanstellingen: [weg], scholen: [school], vervangt: [] as string[], inSchoolgids: false }
const soorten = (...args: Parameters<typeof afscheidVan>) => afscheidVan(...args).map(({ soort }) => soort)

describe('R-AANST-4: what must find another place when someone leaves', () => {
  test('follows from the role: it is the same whether there was a case or not', () => {
    const ruim = { ...wat, aanstellingen: [weg, ander] }
    expect(soorten(weg, ruim)).toEqual(['zaken', 'papier', 'jaarverslag', 'gesprekken'])
    expect(soorten({ ...weg, rol: 'contactpersoon' }, ruim)).toEqual(['zaken', 'papier'])
    expect(soorten({ ...weg, rol: 'begeleider_aangeklaagde' }, ruim)).toEqual(['begeleidingen', 'papier'])
    expect(soorten({ ...weg, rol: 'bestuurder' }, ruim)).toEqual(['sleutel'])
    expect(soorten({ ...weg, rol: 'fg' }, ruim)).toEqual([])
  })

  test('names whom they stand in for, and the schools without anyone against pesten (R-AANST-7)', () => {
    const punten = afscheidVan(weg, { ...wat, vervangt: ['Noor'], inSchoolgids: true })
    expect(punten.filter(({ namen }) => namen.length > 0)).toEqual([
      { soort: 'pesten', namen: ['De Brug'] },
      { soort: 'vervangt', namen: ['Noor'] },
    ])
    expect(punten.at(-1)?.soort).toBe('schoolgids')
    expect(punten.map(afscheidZin).join(' ')).toMatch(/vervanger van Noor.*/)
    expect(soorten(weg, { ...wat, scholen: [{ ...school, aangewezen: true }] })).not.toContain('pesten')
    expect(soorten(weg, { ...wat, scholen: [{ ...school, verplicht: false }] })).not.toContain('pesten')
  })

  test('asks nothing of who is suspended: the way to others is told elsewhere', () => {
    expect(soorten(geschorst(), wat)).toEqual([])
  })
})
