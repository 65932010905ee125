import { describe, expect, test } from 'vitest'
import { landelijkeIngangen } from '@/lib/domain/socialekaart/landelijk.data'
import { isBereikbaar, sorteer, zoek } from '@/lib/domain/socialekaart/socialekaart.rules'
import { amendIngangInput, recordIngangInput } from '@/lib/domain/socialekaart/socialekaart.schema'

const ingevuld = {
  id: crypto.randomUUID(),
  ...{ soort: 'mentor', naam: 'Mentor van klas 8', schoolId: '', waarvoor: 'Een gesprek over de klas' },
  ...{ telefoon: '038 000 00 00', mail: '', site: '', uren: '', probleemgebieden: [], voorWie: ['leerling'] },
}

describe('R-DVW-2: the sociale kaart', () => {
  test.each([
    'vertrouwensinspecteur',
    'veilig-thuis',
    'lkc',
    'onderwijsconsulenten',
    'geschillencommissie-passend-onderwijs',
    'adviespunt-school-en-veiligheid',
    'politie',
  ])('R-DVW-2: %s stands in it for the whole country, with where and when it was found', (id) => {
    const ingang = landelijkeIngangen.find((one) => one.id === id)
    expect(ingang).toMatchObject({ bron: expect.stringMatching(/\w{4}/), gezienOp: expect.stringMatching(/^20\d\d-/) })
    expect(ingang && isBereikbaar(ingang)).toBe(true)
  })

  test('R-DVW-2: the numbers of the sources are the ones shown', () => {
    const nummer = (id: string) => landelijkeIngangen.find((one) => one.id === id)?.telefoon
    expect(nummer('vertrouwensinspecteur')).toBe('0900 111 3 111')
    expect(nummer('veilig-thuis')).toBe('0800 2000')
    expect(nummer('adviespunt-school-en-veiligheid')).toBe('030 285 66 16')
  })

  test('R-DVW-2: every id is there once, so that a doorverwijzing names one of them', () => {
    expect(new Set(landelijkeIngangen.map(({ id }) => id)).size).toBe(landelijkeIngangen.length)
  })

  test.each([
    [{ woorden: 'VEILIG thuis' }, ['veilig-thuis']],
    [{ woorden: 'klachten onderwijsgeschillen' }, ['lkc']],
    [{ woorden: '08002000' }, ['veilig-thuis']],
    [{ gebied: 'passend_onderwijs' as const }, ['geschillencommissie-passend-onderwijs', 'onderwijsconsulenten']],
    [{ gebied: 'passend_onderwijs' as const, wie: 'medewerker' as const }, []],
    [{ woorden: 'xylofoon' }, []],
  ])('R-DVW-2: %j finds %j', (vraag, ids) => {
    expect(zoek(landelijkeIngangen, vraag).map(({ id }) => id)).toEqual(ids)
  })

  test('R-DVW-2: the vertrouwensinspecteur comes first', () => {
    expect(sorteer([...landelijkeIngangen].reverse())[0]?.id).toBe('vertrouwensinspecteur')
  })
})

describe('an entry of the bestuur', () => {
  test('what was left empty is empty', () => {
    const parsed = recordIngangInput.parse(ingevuld)
    expect(parsed).toMatchObject({ schoolId: null, mail: null, site: null, uren: null, telefoon: '038 000 00 00' })
  })

  test.each([
    [{ telefoon: '' }, 'telefoon', 'Vul een telefoonnummer, een mailadres of een website in.'],
    [{ telefoon: 'bel maar' }, 'telefoon', 'Vul een telefoonnummer in, zoals 030 123 45 67.'],
    [{ mail: 'mentor' }, 'mail', 'Vul een mailadres in, zoals naam@voorbeeld.nl.'],
    [{ site: 'https://' }, 'site', 'Vul een website in, zoals www.voorbeeld.nl.'],
    [{ soort: '' }, 'soort', 'Kies wie of wat dit is.'],
    [{ naam: ' ' }, 'naam', 'Vul de naam in, of de functie.'],
    [{ voorWie: undefined }, 'voorWie', 'Kies voor wie dit is.'],
  ])('%j asks for it at its own field', (wrong, field, message) => {
    for (const schema of [recordIngangInput, amendIngangInput]) {
      const more = schema === amendIngangInput ? { ingangId: crypto.randomUUID(), revisie: '1' } : {}
      const issues = schema.safeParse({ ...ingevuld, ...more, ...wrong }).error?.issues ?? []
      expect(issues).toContainEqual(expect.objectContaining({ path: [field], message }))
    }
  })
})
