import { describe, expect, test } from 'vitest'
import { type Antwoord, antwoorden, type MeldplichtAntwoorden } from '@/lib/domain/meldplicht/meldplicht'
import { gebondenheid, isToReport, judge, report } from '@/lib/domain/meldplicht/meldplicht.rules'
import { meldplichtAntwoorden } from '@/lib/domain/meldplicht/meldplicht.schema'
import { gemeldZin, vragenFor } from '@/lib/domain/meldplicht/meldplicht.texts'
import type { Datum } from '@/lib/kernel/datum'

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

describe('R-MELD-4: reported, or already reported by another', () => {
  const day = (value: string) => value as Datum
  const open = { uitkomst: 'melden', gemeldOp: null } as const
  const done = { uitkomst: 'melden', gemeldOp: day('2026-11-20') } as const
  const geen = { uitkomst: 'geen', gemeldOp: null } as const

  test('only a yes that nobody reported is still to report', () => {
    expect([open, done, geen].map(isToReport)).toEqual([true, false, false])
  })

  test.each([
    ['a yes', [geen, open], '2026-11-22', null],
    ['a later yes', [open, done], '2026-11-22', null],
    ['tomorrow', [open], '2026-11-23', 'in_future'],
    ['nothing marked', [geen], '2026-11-22', 'nothing_to_report'],
    ['reported before', [done, geen], '2026-11-22', 'nothing_to_report'],
  ] as const)('%s', (_, feiten, op, refused) => {
    const answer = report(feiten, { op: day(op), today: day('2026-11-22') })
    expect(answer.ok ? null : answer.failure.kind).toBe(refused)
  })

  test('says by whom', () => {
    expect(gemeldZin('ik')).toBe('U meldde dit bij het bestuur')
    expect(gemeldZin('directeur')).toBe('De directeur meldde dit bij het bestuur')
  })
})
