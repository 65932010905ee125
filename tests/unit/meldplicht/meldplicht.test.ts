import { describe, expect, test } from 'vitest'
import { type Antwoord, antwoorden, type MeldplichtAntwoorden } from '@/lib/domain/meldplicht/meldplicht'
import { gebondenheid, judge } from '@/lib/domain/meldplicht/meldplicht.rules'
import { meldplichtAntwoorden } from '@/lib/domain/meldplicht/meldplicht.schema'
import { vragenFor } from '@/lib/domain/meldplicht/meldplicht.texts'

const answers = (
  misdrijf: Antwoord,
  taakVoorSchool: Antwoord,
  tegenLeerling: Antwoord,
  verbandMetSchool: Antwoord,
) => ({
  misdrijf,
  taakVoorSchool,
  tegenLeerling,
  verbandMetSchool,
})
const all = antwoorden.flatMap((a) =>
  antwoorden.flatMap((b) => antwoorden.flatMap((c) => antwoorden.map((d) => answers(a, b, c, d)))),
)

describe('R-MELD-8: the four questions', () => {
  test('mark every combination without a plain no, and no other', () => {
    for (const given of all) {
      const plainNo = Object.values(given).includes('nee')
      expect([given, judge(given)]).toEqual([given, plainNo ? 'geen' : 'melden'])
    }
    expect(all).toHaveLength(81)
  })

  test('count doubt as yes (R-MELD-4)', () => {
    expect(judge(answers('weet_niet', 'weet_niet', 'weet_niet', 'weet_niet'))).toBe('melden')
  })

  test.each(['misdrijf', 'taakVoorSchool', 'tegenLeerling', 'verbandMetSchool'] as const)(
    'cannot be left open: %s',
    (naam) => {
      const { [naam]: _, ...rest } = answers('nee', 'nee', 'nee', 'nee') as MeldplichtAntwoorden
      const parsed = meldplichtAntwoorden.safeParse(rest)
      expect(parsed.error?.issues.map(({ path, message }) => [path[0], message.startsWith('Kies')])).toEqual([
        [naam, true],
      ])
    },
  )

  test('are asked about every pupil in po, and about who was under 18 elsewhere', () => {
    const about = (sector: string) => vragenFor(sector).find(({ naam }) => naam === 'tegenLeerling')?.vraag
    expect(about('po')).not.toContain('18')
    for (const sector of ['vo', 'so', 'mbo', '']) expect(about(sector)).toContain('dan 18')
    expect(vragenFor('vo').map(({ naam }) => naam)).toEqual(vragenFor('po').map(({ naam }) => naam))
  })
})

describe('R-MELD-8: who is bound', () => {
  test('is everyone who works for the school, but not the externe who is not in dienst', () => {
    expect(gebondenheid({ rol: 'vertrouwenspersoon', inDienst: false })).toBe('mag')
    expect(gebondenheid({ rol: 'vertrouwenspersoon', inDienst: true })).toBe('gebonden')
    expect(gebondenheid({ rol: 'contactpersoon', inDienst: null })).toBe('gebonden')
  })
})
