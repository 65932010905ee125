import { describe, expect, test } from 'vitest'
import { herkenbaarMist, treffersIn } from '@/lib/domain/advies/herkenbaar.rules'

const namen = ['Noor van Dalen', 'Ria Bakker']
const gewoon = ['De Regenboog', 'Stichting Wolkenrijk']

describe('R-ADV-1: before it goes, what could point at someone is shown', () => {
  test('names of own cases, words that look like one, and what is too precise', () => {
    const teksten = [
      'Leerlingen vertelden dat Noors moeder schrok. Ook Piet zag het.',
      'Het gebeurde op 3 november in groep 6.',
    ]
    expect(treffersIn(teksten, { namen, gewoon })).toEqual([
      { soort: 'naam', tekst: 'Noors' },
      { soort: 'misschien', tekst: 'Piet' },
      { soort: 'precies', tekst: 'Het gebeurde op 3 november in groep 6.' },
    ])
  })

  test('each once, and nothing in a text about everybody, with the school in it', () => {
    expect(treffersIn(['Zij noemden Ria. Weer Ria.'], { namen, gewoon })).toEqual([{ soort: 'naam', tekst: 'Ria' }])
    const gerust = 'Op De Regenboog durven leerlingen minder te zeggen. Maak daarom vaste momenten.'
    expect(treffersIn([gerust], { namen, gewoon })).toEqual([])
  })
})

describe('R-ADV-1: who can be recognised must have agreed', () => {
  const naam = [{ soort: 'naam', tekst: 'Noor' }] as const
  test.each([
    ['nothing chosen yet', [], '', [], null, 'kies'],
    ['nobody, and nothing found', [], 'nee', [], null, null],
    ['nobody, but a name stands in it', naam, 'nee', [], null, 'namen'],
    ['nobody: the word means something else here', naam, 'nee', ['Noor'], null, null],
    ['someone, of no dossier', naam, 'ja', [], null, 'zaak'],
    ['someone, of this dossier: the gate decides', naam, 'ja', [], 'd', null],
    ['a word that only looks like a name', [{ soort: 'misschien', tekst: 'Piet' }], 'nee', [], null, null],
  ] as const)('%s', (_, treffers, herkenbaar, onschuldig, dossierId, expected) => {
    expect(herkenbaarMist(treffers, { herkenbaar, onschuldig, dossierId })).toBe(expected)
  })
})
