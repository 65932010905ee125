import { describe, expect, test } from 'vitest'
import { type Advies, adviesStaten, besluiten, cijfers } from '@/lib/domain/advies/advies'
import * as rules from '@/lib/domain/advies/advies.rules'
import type { Datum } from '@/lib/kernel/datum'

const day = (value: string) => value as Datum
const today = day('2026-11-23')
const sent: Advies = {
  ...{
    id: 'a',
    adviseur: 'x',
    ambt: 'directeur',
    schoolId: 's',
    vraag: 'ongevraagd',
    aanleiding: 'klacht',
    status: 'verzonden',
  },
  ...{ verzondenOp: day('2026-11-02'), antwoordVoor: day('2026-11-30'), besprokenOp: null, besluit: null },
  ...{ beantwoordOp: null, uitvoerenVoor: null, opvolgenOp: null, uitvoering: null, kwaliteit: null },
  ...{ acceptatie: null, afgerondOp: null, revisie: 1 },
}
const answered: Advies = {
  ...{ ...sent, status: 'beantwoord', besluit: 'overgenomen', beantwoordOp: today },
  ...{ uitvoerenVoor: day('2027-01-15'), opvolgenOp: day('2027-01-15') },
}

describe('R-ADV-1: an advies gets an answer', () => {
  test.each([
    ['overgenomen', '2027-01-15', 'beantwoord', '2027-01-15'],
    ['deels', '2026-11-23', 'beantwoord', '2026-11-23'],
    ['niet', null, 'beantwoord', null],
    ['niet', '2027-01-15', 'beantwoord', null],
  ] as const)('%s, done by %s: %s, asked after on %s', (besluit, voor, status, opvolgenOp) => {
    const done = rules.answer(sent, { besluit, uitvoerenVoor: voor && day(voor), today })
    expect(done).toMatchObject({ ok: true, value: { status, besluit, beantwoordOp: today, opvolgenOp } })
  })

  test('who takes it over says by when, and not in the past', () => {
    for (const besluit of ['overgenomen', 'deels'] as const) {
      expect(rules.answer(sent, { besluit, uitvoerenVoor: null, today })).toMatchObject({
        failure: { kind: 'day_missing' },
      })
      expect(rules.answer(sent, { besluit, uitvoerenVoor: day('2026-11-22'), today })).toMatchObject({
        failure: { kind: 'day_passed' },
      })
    }
  })

  test('is answered once, and only the arrows are gone', () => {
    for (const status of adviesStaten)
      for (const besluit of besluiten) {
        const gone = rules.answer({ ...sent, status }, { besluit, uitvoerenVoor: today, today })
        expect([status, gone.ok]).toEqual([status, status === 'verzonden'])
      }
    for (const status of adviesStaten) {
      const talk = rules.discuss({ ...sent, status }, { op: today, antwoordVoor: null, today })
      expect([status, talk.ok]).toEqual([status, status !== 'afgerond'])
      const asked = rules.follow({ ...sent, status }, { uitvoering: 'gedaan', opnieuwOp: null, today })
      expect([status, asked.ok]).toEqual([status, status === 'beantwoord'])
    }
  })

  test('the term is agreed: an answer is asked by a day that comes, and a talk can move it until there is one', () => {
    expect(rules.requireTerm(day('2026-11-24'), today).ok).toBe(true)
    expect(rules.requireTerm(today, today)).toMatchObject({ failure: { kind: 'term_passed' } })
    const moved = rules.discuss(sent, { op: today, antwoordVoor: day('2026-12-14'), today })
    expect(moved).toMatchObject({ ok: true, value: { besprokenOp: today, antwoordVoor: '2026-12-14' } })
    expect(rules.discuss(sent, { op: today, antwoordVoor: today, today })).toMatchObject({
      failure: { kind: 'term_passed' },
    })
    expect(rules.discuss(answered, { op: today, antwoordVoor: day('2026-12-14'), today })).toMatchObject({
      failure: { kind: 'not_now' },
    })
  })

  test('a talk was, and not before it was sent', () => {
    expect(rules.discuss(sent, { op: day('2026-11-24'), antwoordVoor: null, today })).toMatchObject({
      failure: { kind: 'in_future' },
    })
    expect(rules.discuss(sent, { op: day('2026-11-01'), antwoordVoor: null, today })).toMatchObject({
      failure: { kind: 'before_sent' },
    })
  })

  test('what was taken over is asked after until it is done or not; still busy asks for a day that comes', () => {
    const busy = (opnieuwOp: string | null) =>
      rules.follow(answered, { uitvoering: 'bezig', opnieuwOp: opnieuwOp && day(opnieuwOp), today } as never)
    expect(busy('2026-12-01')).toMatchObject({ ok: true, value: { opvolgenOp: '2026-12-01', status: 'beantwoord' } })
    expect(busy(null)).toMatchObject({ failure: { kind: 'day_missing' } })
    expect(busy('2026-11-23')).toMatchObject({ failure: { kind: 'day_passed' } })
    const done = rules.follow(answered, { uitvoering: 'gedaan', opnieuwOp: day('2026-12-01'), today })
    expect(done).toMatchObject({ ok: true, value: { opvolgenOp: null, uitvoering: 'gedaan' } })
    const refused = { ...answered, besluit: 'niet' as const, opvolgenOp: null }
    expect(rules.follow(refused, { uitvoering: 'gedaan', opnieuwOp: null, today }).ok).toBe(false)
  })

  test('it ends with its effect; without an answer only after the day that was agreed', () => {
    const marks = { kwaliteit: '4', acceptatie: '2', today } as const
    expect(rules.complete(answered, marks)).toMatchObject({
      ok: true,
      value: { status: 'afgerond', afgerondOp: today, opvolgenOp: null },
    })
    expect(rules.complete(sent, marks)).toMatchObject({ failure: { kind: 'answer_awaited' } })
    expect(rules.complete({ ...sent, antwoordVoor: today }, marks)).toMatchObject({
      failure: { kind: 'answer_awaited' },
    })
    expect(rules.complete({ ...sent, antwoordVoor: day('2026-11-22') }, marks).ok).toBe(true)
    expect(rules.complete({ ...answered, status: 'afgerond' }, marks)).toMatchObject({ failure: { kind: 'not_now' } })
  })

  test('effect is quality times acceptance', () => {
    for (const kwaliteit of cijfers)
      for (const acceptatie of cijfers)
        expect(rules.effectOf({ kwaliteit, acceptatie })).toBe(Number(kwaliteit) * Number(acceptatie))
    expect(rules.effectOf({ kwaliteit: '5', acceptatie: null })).toBeNull()
  })

  test('the office has the move until it answers, then the adviser who asks after it', () => {
    expect(rules.aanZet(sent)).toEqual({ wie: 'ambt', voor: '2026-11-30' })
    expect(rules.aanZet(answered)).toEqual({ wie: 'adviseur', voor: '2027-01-15' })
    expect(rules.aanZet({ ...answered, opvolgenOp: null })).toBeNull()
    const ended = { ...answered, status: 'afgerond' as const, opvolgenOp: null }
    expect(rules.aanZet(ended)).toBeNull()
    expect(rules.opVolgorde([ended, { ...answered, opvolgenOp: null }, answered, sent])).toEqual([
      sent,
      answered,
      { ...answered, opvolgenOp: null },
      ended,
    ])
  })
})

test('R-SPOOR-2: is a directeur of the school involved, the advies goes to the bestuur', () => {
  expect(rules.ambtVoor('directeur', ['d', 'e'], [])).toBe('directeur')
  expect(rules.ambtVoor('directeur', ['d', 'e'], ['x'])).toBe('directeur')
  expect(rules.ambtVoor('directeur', ['d', 'e'], ['e'])).toBe('bestuur')
  expect(rules.ambtVoor('bestuur', ['d'], [])).toBe('bestuur')
})
