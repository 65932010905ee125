import { describe, expect, test } from 'vitest'
import { prepareAanstellingInput } from '@/lib/domain/aanstelling/aanstelling.schema'
import { fieldErrors } from '@/lib/kernel/field-errors'

const school = '00000000-0000-4000-8000-000000000001'
const wrong = (given: object) => fieldErrors([prepareAanstellingInput.safeParse(given)])
const fields = (given: object) => wrong(given).map(({ field }) => field)
const nieuw = { wie: 'nieuw', naam: 'Noor Haan', mail: 'noor@school.nl', vanaf: '22-11-2026', tot: '' }

describe('R-AANST-1: what a role asks is said at once, each at its field', () => {
  test('nothing filled in', () => {
    expect(fields({ rol: 'vertrouwenspersoon', naam: '', mail: '', vanaf: '', tot: '' }).sort()).toEqual(
      ['doelgroep', 'inDienst', 'scholen', 'soort', 'vanaf', 'wie'].sort(),
    )
    expect(fields({ rol: 'contactpersoon', wie: 'nieuw', naam: '', mail: 'geen adres', vanaf: '' }).sort()).toEqual(
      ['mail', 'naam', 'scholen', 'vanaf'].sort(),
    )
  })

  test('in one school, and the board-wide roles in none', () => {
    expect(fields({ ...nieuw, rol: 'directeur' })).toEqual(['scholen'])
    expect(fields({ ...nieuw, rol: 'directeur', scholen: school })).toEqual([])
    for (const rol of ['bovenschools_contactpersoon', 'bestuurder', 'fg', 'beheerder'])
      expect(fields({ ...nieuw, rol }), rol).toEqual([])
  })

  test('a contactpersoon who is not in dienst, and a period that ends before it begins', () => {
    expect(fields({ ...nieuw, rol: 'contactpersoon', scholen: school, inDienst: 'nee' })).toEqual(['inDienst'])
    expect(fields({ ...nieuw, rol: 'bestuurder', tot: '21-11-2026' })).toEqual(['tot'])
  })

  test('a day that does not exist is called so', () => {
    const [error] = wrong({ ...nieuw, rol: 'bestuurder', vanaf: '32-13-2026' })
    expect(error).toEqual({ field: 'vanaf', message: 'Deze datum bestaat niet. Kijk de dag en de maand na.' })
  })

  test('everything filled in is right', () => {
    const adviser = { soort: 'intern', doelgroep: ['ouders', 'leerlingen'], inDienst: 'ja', scholen: [school] }
    expect(wrong({ ...nieuw, ...adviser, rol: 'vertrouwenspersoon' })).toEqual([])
  })
})
