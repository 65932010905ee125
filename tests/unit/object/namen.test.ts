import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findNamen, splitNamen } from '@/lib/domain/object/namen.rules'

/** The text with every name in square brackets. */
function marked(tekst: string, ...namen: string[]): string {
  return splitNamen(tekst, namen)
    .map((piece) => (piece.naam === null ? piece.tekst : `[${piece.tekst}]`))
    .join('')
}

describe('a name is found', () => {
  test.each([
    ['whole', 'Sam Jansen', 'Ik sprak [Sam Jansen] op school.'],
    ['by its first part', 'Sam Jansen', '[Sam] huilde.'],
    ['by its last part', 'Sam Jansen', 'Meneer [Jansen] zei niets.'],
    ['in small letters', 'Sam Jansen', 'toen zei [sam jansen] ja'],
    ['in capitals', 'Sam Jansen', '[SAM] riep dat.'],
    ['at the end, before a full stop', 'Sam Jansen', 'Het ging om [Sam].'],
    ['between quotes and brackets', 'Sam Jansen', 'Hij (“[Sam]”) weet het.'],
    ['twice', 'Sam Jansen', '[Sam] zag [Sam].'],
    ['with a genitive s', 'Sam Jansen', '[Sams] jas, en [Jansens] tas'],
    ['with an apostrophe s', 'Anna Smit', "[Anna's] moeder en [Anna’s] vader"],
    ['after an s', 'Thomas Peters', "[Thomas]' fiets en [Peters]' brief"],
    ['as a diminutive', 'Jan Mol', '[Jantje] en [Jannetje] en [Jans] en [Jantjes] bal'],
    ['with words between its parts', 'Fatima van der Berg', '[Fatima van der Berg] en mevrouw [van der Berg]'],
    ['with an initial', 'Fatima van der Zanden', '[F. van der Zanden] belde'],
    ['with two initials', 'Jan Kees Doorn', 'Van [J.K. Doorn].'],
    ['without its diacritics', 'Zoë Őry', '[Zoe] en [Ory] en [ZOË]'],
    ['with diacritics it does not have', 'Zoe Ory', '[Zoë] en [Őry]'],
    ['with diacritics set apart', 'Zoë Bos', `[Zoe\u0308] kwam`],
    ['with other letters for one', 'Søren Weiß', '[Soren Weiss] kwam met [Søren]'],
    ['in Turkish capitals', 'Işıl İnan', '[IŞIL] en [isil] en [İnan] en [inan]'],
    ['with the letter ij', 'Ĳsbrand Klaver', '[IJsbrand] en [ĳsbrand]'],
    ['with a hyphen', 'Anne-Marie Dekkers', '[Anne-Marie] en [Anne] en [marie]'],
    ['with an apostrophe in it', "Sinéad O'Brien", "mevrouw [O'Brien] en [o’brien]"],
    ['with a nickname between brackets', 'Mohammed (Mo) el Amrani', '[Mo] zei dat [Mohammed] en [el Amrani] kwamen'],
    ['with a nickname between quotes', 'Elisabeth “Lies” Kramer', '[Lies] is er'],
    ['in a mail address', 'Hanan Yilmaz', 'Mail [hanan.yilmaz]@voorbeeld.nl'],
    ['in another script', '李雷', '[李雷] zei dat'],
    ['as a code', 'K12', 'Over [K12] en [k12].'],
    ['of two letters, with a capital', 'Bo Li', '[Bo] en [Li]'],
    ['of who is told by his child', 'moeder van Sam', 'De [moeder van Sam] en [Sam]'],
    ['that is an everyday word, with a capital', 'Roos de Wit', 'Gisteren zei [Roos de Wit] dat juf [Roos] kwam'],
  ])('%s', (_, naam, expected) => {
    expect(marked(expected.replaceAll(/[[\]]/g, ''), naam)).toBe(expected)
  })
})

describe('is left', () => {
  test.each([
    ['a word that only begins so', 'Sam Jansen', 'Ze gingen samen naar de samenkomst.'],
    ['a word that only ends so', 'An Os', 'De man en de vos.'],
    ['what every name has', 'Jan van den Brink', 'De moeder van het kind stond bij de deur.'],
    ['who someone is', 'juf Ingrid', 'De juf zei het.'],
    ['an everyday word in small letters', 'Roos de Wit', 'Ik wil een roos op wit papier.'],
    ['two letters in small letters', 'Bo Do', 'Zij do bo mee'],
    ['people who are told by their number', 'Drie klasgenoten', 'Wij vroegen drie keer om hulp aan de klasgenoten.'],
    ['a single letter', 'A.', 'A en a, klas 3A.'],
    ['a word that is no name', 'De vader', 'De vader belde.'],
    ['everything where no name is known', '', 'Sam kwam.'],
  ])('%s', (_, naam, tekst) => {
    expect(findNamen(tekst, [naam])).toEqual([])
  })
})

describe('several names', () => {
  test('each tells whose it is', () => {
    expect(findNamen('Sam zag Hanan.', ['Hanan Bakker', 'Sam Jansen'])).toEqual([
      { van: 0, tot: 3, naam: 1 },
      { van: 8, tot: 13, naam: 0 },
    ])
  })

  test('of one family: the whole name before the shared part', () => {
    const names = ['Kim de Ruiter', 'Sem de Ruiter'] as const
    expect(findNamen('Sem de Ruiter', names)).toEqual([{ van: 0, tot: 13, naam: 1 }])
    expect(marked('Sem de Ruiter en Kim, van de Ruiters', ...names)).toBe('[Sem de Ruiter] en [Kim], van [de Ruiters]')
  })

  test('beside each other stay two', () => {
    expect(marked('Sam Hanan', 'Sam', 'Hanan')).toBe('[Sam] [Hanan]')
  })
})

test('whatever is typed, the pieces make the text again, and the places do not overlap', () => {
  const text = fc.string({ unit: 'grapheme' })
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 4 }), (tekst, namen) => {
      expect(
        splitNamen(tekst, namen)
          .map((piece) => piece.tekst)
          .join(''),
      ).toBe(tekst)
      let last = 0
      for (const { van, tot } of findNamen(tekst, namen)) {
        expect(van).toBeGreaterThanOrEqual(last)
        expect(tot).toBeGreaterThan(van)
        last = tot
      }
    }),
  )
})

test('a name is found wherever it stands between other words', () => {
  const naam = fc.constantFrom('Hanan Yilmaz', 'Zoë van IJzendoorn', 'Søren Őry', 'Mo el Amrani')
  const woord = fc.constantFrom('toen', 'zei', 'de leraar', 'niets', 'op maandag', '“ja”', '(nee)', 'en', '2 keer')
  fc.assert(
    fc.property(naam, fc.array(woord), fc.array(woord), (wie, before, after) => {
      const tekst = [...before, wie, ...after].join(' ')
      const van = before.join(' ').length + (before.length > 0 ? 1 : 0)
      expect(findNamen(tekst, [wie])).toEqual([{ van, tot: van + wie.length, naam: 0 }])
    }),
  )
})
