import { describe, expect, test } from 'vitest'
import { bereikVan, vraagtBereik, zonderVanaf } from '@/lib/domain/aanstelling/bereik.rules'
import { bereikBrief, tekortZin } from '@/lib/domain/aanstelling/bereik.texts'
import { landelijkeIngangen } from '@/lib/domain/socialekaart/landelijk.data'
import { actief, day, geschorst, today, voorbereid } from './aanstellingen'

const scholen = [{ id: 'school' }, { id: 'andere' }]
const weg = geschorst({ schoolIds: ['school', 'andere'], doelgroep: ['leerlingen', 'ouders'] })
const collega = actief({ id: 'a2', accountId: 'bram', doelgroep: ['leerlingen'] })
const contact = actief({ id: 'a3', accountId: 'els', rol: 'contactpersoon', doelgroep: [] })
const idsAt = (at: { vertrouwenspersonen: { id: string }[]; contactpersonen: { id: string }[] }[]) =>
  at.map(({ vertrouwenspersonen, contactpersonen }) => [...vertrouwenspersonen, ...contactpersonen].map(({ id }) => id))

describe('R-AANST-4: who remains when an aanstelling closes', () => {
  test('R-AANST-4: per school of hers whoever works there, and never she herself', () => {
    const found = bereikVan(weg, scholen, [weg, collega, contact], today)
    expect(idsAt(found)).toEqual([['a2', 'a3'], []])
    expect(found.map(({ nietVoor }) => nietVoor)).toEqual([['ouders'], ['leerlingen', 'ouders']])
    expect(
      bereikVan({ ...weg, schoolIds: ['andere'] }, scholen, [collega], today).map(({ schoolId }) => schoolId),
    ).toEqual(['andere'])
  })

  test('R-AANST-4: who is suspended, prepared, stopped or starts later is nobody to go to', () => {
    const none = [
      geschorst({ id: 'b1' }),
      voorbereid({ id: 'b2' }),
      actief({ id: 'b3', vanaf: day('2026-11-23') }),
      actief({ id: 'b4', tot: day('2026-11-21') }),
    ]
    expect(idsAt(bereikVan(weg, scholen, none, today))).toEqual([[], []])
  })

  test('R-AANST-4: at a planned end it counts from the day after', () => {
    const plan = actief({ tot: day('2026-12-31') })
    const leaves = { ...collega, tot: day('2026-12-31') }
    const comes = { ...collega, id: 'a5', vanaf: day('2027-01-01') }
    expect(zonderVanaf(plan, today)).toBe('2027-01-01')
    expect(zonderVanaf(actief({ tot: day('2026-11-01') }), today)).toBe(today)
    expect(zonderVanaf(weg, today)).toBe(today)
    expect(idsAt(bereikVan(plan, [{ id: 'school' }], [plan, leaves, comes], today))).toEqual([['a5']])
  })

  test('R-AANST-4: a bovenschools contactpersoon is there for every school', () => {
    const boven = actief({ id: 'b', accountId: 'jo', rol: 'bovenschools_contactpersoon', schoolIds: [], doelgroep: [] })
    expect(idsAt(bereikVan(weg, scholen, [boven], today))).toEqual([['b'], ['b']])
    expect(idsAt(bereikVan({ ...boven, status: 'geschorst', geschorstOp: today }, scholen, [collega], today))).toEqual([
      ['a2'],
      [],
    ])
  })

  test('only roles that keep cases, and only what was confirmed', () => {
    expect(vraagtBereik(weg)).toBe(true)
    expect(vraagtBereik(voorbereid())).toBe(false)
    expect(vraagtBereik(actief({ rol: 'bestuurder' }))).toBe(false)
  })
})

describe('R-AANST-2, R-AANST-4: the text for the school', () => {
  const mens = { naam: 'Bram Berk', mail: 'bram@voorbeeld.test', extern: true, afwezig: false } as const
  const inspecteur = landelijkeIngangen.find(({ id }) => id === 'vertrouwensinspecteur')
  const regel = {
    ...{ schoolId: 's', schoolNaam: 'De Regenboog', nietVoor: [], grond: null, contactpersonen: [] },
    vertrouwenspersonen: [{ ...mens, doelgroep: ['leerlingen', 'ouders'] as const }],
  }
  const wordsOf = (one: Parameters<typeof bereikBrief>[1]) => {
    if (!inspecteur) throw new Error('no vertrouwensinspecteur')
    const { alineas, punten, slot } = bereikBrief({ bestuurNaam: 'Wolkenrijk' }, one, { datum: today, inspecteur })
    return [...alineas, ...punten, ...slot].join('\n')
  }

  test('R-AANST-4: names who is there, for whom, and how to reach them; and always the vertrouwensinspecteur', () => {
    const words = wordsOf(regel)
    expect(words).toContain('Bram Berk, vertrouwenspersoon voor leerlingen en ouders, werkt niet voor de school: bram@')
    expect(words).toContain('0900 111 3 111')
    expect(words).not.toMatch(/geschorst|gestopt|zaak|dossier/i)
    expect(tekortZin(regel)).toBeNull()
  })

  test('R-AANST-2: nobody left is said aloud, with the ground; the school is sent to the vertrouwensinspecteur', () => {
    const none = { ...regel, vertrouwenspersonen: [], grond: 'regeling' as const }
    expect(tekortZin(none)).toBe(
      'Geen vertrouwenspersoon. Er is ook geen contactpersoon. Uw eigen regeling vraagt dit.',
    )
    expect(tekortZin({ ...none, contactpersonen: [{ ...mens, doelgroep: [] }] })).toContain(
      'nog wel een contactpersoon',
    )
    expect(wordsOf(none)).toMatch(/is er op deze school geen vertrouwenspersoon[\s\S]*0900 111 3 111/)
  })

  test('R-AANST-2: nobody for a group that she was there for, and nobody but who is away, are a shortfall too', () => {
    expect(tekortZin({ ...regel, nietVoor: ['medewerkers'] })).toBe('Niemand voor medewerkers.')
    const away = { ...regel, vertrouwenspersonen: [{ ...mens, doelgroep: ['leerlingen'] as const, afwezig: true }] }
    expect(tekortZin(away)).toBe('Wie er is, is nu afwezig.')
    expect(wordsOf(away)).not.toContain('Bram')
  })
})
