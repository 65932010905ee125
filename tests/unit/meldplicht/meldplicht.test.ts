import { describe, expect, test } from 'vitest'
import { type Antwoord, antwoorden, type MeldplichtAntwoorden } from '@/lib/domain/meldplicht/meldplicht'
import { divert, gebondenheid, isToReport, judge, remind, report } from '@/lib/domain/meldplicht/meldplicht.rules'
import { meldplichtAntwoorden, reportMeldplichtInput } from '@/lib/domain/meldplicht/meldplicht.schema'
import { gemeldZin, vragenFor } from '@/lib/domain/meldplicht/meldplicht.texts'
import { meldenUiterlijk } from '@/lib/domain/meldplicht/uiterlijk.rules'
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

describe('R-MELD-1: who is bound', () => {
  test('R-MELD-8: is everyone who works for the school, but not the externe who is not in dienst', () => {
    expect(gebondenheid({ rol: 'vertrouwenspersoon', inDienst: false })).toBe('mag')
    expect(gebondenheid({ rol: 'vertrouwenspersoon', inDienst: true })).toBe('gebonden')
    expect(gebondenheid({ rol: 'contactpersoon', inDienst: null })).toBe('gebonden')
  })
})

describe('R-MELD-4: reported, or already reported by another', () => {
  const day = (value: string) => value as Datum
  const open = { uitkomst: 'melden', gemeldOp: null, inPlaatsOp: null } as const
  const done = { uitkomst: 'melden', gemeldOp: day('2026-11-20'), inPlaatsOp: null } as const
  const geen = { uitkomst: 'geen', gemeldOp: null, inPlaatsOp: null } as const

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

  test('no other way past it is known than that another reported', () => {
    const given = (door: string) => ({ objectId: '11111111-1111-4111-8111-111111111111', door, gemeldOp: '22-11-2026' })
    expect(reportMeldplichtInput.safeParse(given('directeur')).success).toBe(true)
    for (const door of ['ik', 'niemand', '']) expect(reportMeldplichtInput.safeParse(given(door)).success).toBe(false)
    expect(divert([open], 'gebonden')).toEqual({ ok: false, failure: { kind: 'bound' } })
  })

  test('says by whom', () => {
    expect(gemeldZin('ik')).toBe('U meldde dit bij het bestuur')
    expect(gemeldZin('directeur')).toBe('De directeur meldde dit bij het bestuur')
  })
})

describe('R-MELD-3: a melder who is bound himself', () => {
  const today = '2026-11-22' as Datum
  const open = { uitkomst: 'melden', gemeldOp: null, inPlaatsOp: null, melderHerinnerdOp: null } as const

  test('is reminded once, and that takes nothing off the desk', () => {
    expect(remind([open], { op: today, today })).toMatchObject({ ok: true })
    const reminded = { ...open, melderHerinnerdOp: today }
    expect(isToReport(reminded)).toBe(true)
    expect(remind([reminded], { op: today, today })).toMatchObject({ failure: { kind: 'reminded_already' } })
    expect(remind([reminded, open], { op: today, today }), 'a later fact').toMatchObject({ ok: true })
  })

  test('is not reminded of what is not to report, nor tomorrow', () => {
    const geen = { ...open, uitkomst: 'geen' } as const
    expect(remind([geen], { op: today, today })).toMatchObject({ failure: { kind: 'nothing_to_report' } })
    const later = { op: '2026-11-23' as Datum, today }
    expect(remind([open], later)).toMatchObject({ failure: { kind: 'in_future' } })
  })

  test.each([
    ['the working day itself', '2026-11-20', '2026-11-20'],
    ['what is heard on Sunday: Monday', '2026-11-22', '2026-11-23'],
  ])('by the end of %s it is reported, by whoever', (_, from, until) => {
    expect(meldenUiterlijk(from as Datum)).toBe(until)
  })
})

describe('R-MELD-1: who is not bound', () => {
  test('may do something else, once there is something', () => {
    const open = { uitkomst: 'melden', gemeldOp: null, inPlaatsOp: null } as const
    expect(divert([open], 'mag')).toMatchObject({ ok: true })
    const diverted = { ...open, inPlaatsOp: '2026-11-22' as Datum }
    expect(isToReport(diverted)).toBe(false)
    expect(divert([diverted], 'mag')).toMatchObject({ failure: { kind: 'nothing_to_report' } })
  })
})

describe('R-MELD-8: a deceiving order of answers', () => {
  test('no order of one set of answers judges otherwise than another', () => {
    for (const given of all) {
      const turned = Object.fromEntries(Object.entries(given).toReversed()) as MeldplichtAntwoorden
      expect(judge(turned)).toBe(judge(given))
    }
  })
  test('a later no takes no earlier yes away', () => {
    const yes = { uitkomst: 'melden', gemeldOp: null, inPlaatsOp: null } as const
    const no = { uitkomst: 'geen', gemeldOp: null, inPlaatsOp: null } as const
    for (const feiten of [
      [no, yes],
      [yes, no],
      [no, yes, no],
    ])
      expect(report(feiten, { op: '2026-11-22' as Datum, today: '2026-11-22' as Datum })).toMatchObject({ ok: true })
  })
})
