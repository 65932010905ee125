import { describe, expect, test } from 'vitest'
import { type Meldketen, meldketenStaten, type Stap } from '@/lib/domain/meldketen/meldketen'
import {
  bestemming,
  isLopend,
  meldketenPijlen,
  nadruk,
  requireGebeld,
  requireVerzegeld,
  volgende,
} from '@/lib/domain/meldketen/meldketen.rules'
import { step } from '@/lib/domain/meldketen/stap.rules'
import { meldenUiterlijk } from '@/lib/domain/meldplicht/uiterlijk.rules'
import type { Datum } from '@/lib/kernel/datum'

const day = (value: string) => value as Datum
const keten: Meldketen = {
  id: 'k',
  schoolId: 's',
  status: 'gemeld',
  voor: 'ambt',
  gemeldOp: day('2026-11-23'),
  uiterlijk: day('2026-11-23'),
  revisie: 1,
}
const set = (from: Meldketen, naar: Stap, more: Partial<Parameters<typeof step>[1]> = {}) =>
  step(from, {
    ...{ naar, op: day('2026-11-23'), today: day('2026-11-24'), vorigeOp: day('2026-11-23') },
    contact: naar === 'verteld' ? 'vertrouwenspersoon' : null,
    ...more,
  })

describe('R-MELD-2: the chain', () => {
  test('runs from the report to the vertrouwensinspecteur told, and every step is asked for', () => {
    let at = keten
    for (const naar of ['overlegd', 'vermoeden', 'verteld', 'aangegeven', 'afgerond'] as const) {
      const done = set(at, naar)
      if (!done.ok) throw new Error(`${naar}: ${done.failure.kind}`)
      at = done.value.keten
    }
    expect([at.status, at.uiterlijk, isLopend(at)]).toEqual(['afgerond', null, false])
  })

  test('ends without a reasonable suspicion, after the talk with the vertrouwensinspecteur only', () => {
    expect(set(keten, 'geen_vermoeden')).toMatchObject({ failure: { kind: 'not_next' } })
    const ended = set({ ...keten, status: 'overlegd' }, 'geen_vermoeden')
    expect(ended).toMatchObject({ ok: true, value: { keten: { status: 'geen_vermoeden', uiterlijk: null } } })
  })

  test('no step is skipped, repeated or taken back: every pair that has no arrow is refused', () => {
    for (const van of meldketenStaten)
      for (const naar of meldketenStaten) {
        if (naar === 'gemeld') continue
        const arrow = meldketenPijlen.some((pijl) => pijl.van === van && pijl.naar === naar)
        expect([van, naar, set({ ...keten, status: van }, naar).ok]).toEqual([van, naar, arrow])
      }
    expect(meldketenStaten.filter((status) => volgende(status).length === 0)).toEqual(['geen_vermoeden', 'afgerond'])
  })

  test.each([
    ['tomorrow', { op: day('2026-11-25') }, 'in_future'],
    ['before the step before it', { op: day('2026-11-22') }, 'before_last'],
  ] as const)('is not dated %s', (_, more, kind) => {
    expect(set(keten, 'overlegd', more)).toMatchObject({ failure: { kind } })
  })

  test('keeps by which day each step was asked for, also when it came late', () => {
    const late = set(keten, 'overlegd', { op: day('2026-11-24') })
    expect(late).toMatchObject({ value: { stap: { op: '2026-11-24', uiterlijk: '2026-11-23' } } })
    expect(late).toMatchObject({ value: { keten: { uiterlijk: '2026-11-24' } } })
  })
})

describe('R-MELD-2: T-MELD', () => {
  test.each([
    ['a working day', '2026-11-23', '2026-11-23'],
    ['a Saturday', '2026-11-21', '2026-11-23'],
    ['Christmas, then a weekend', '2026-12-25', '2026-12-28'],
  ])('is the same working day: %s', (_, from, last) => {
    expect(meldenUiterlijk(day(from))).toBe(last)
  })

  test.each([
    ['before its day', '2026-11-22', 'op_tijd'],
    ['on its day', '2026-11-23', 'vandaag'],
    ['a day late', '2026-11-24', 'te_laat'],
    ['two days late', '2026-11-25', 'te_laat'],
    ['three days late', '2026-11-26', 'veel_te_laat'],
  ])('grows louder: %s', (_, today, expected) => {
    expect(nadruk(day('2026-11-23'), day(today))).toBe(expected)
  })
  test('is silent where no step is left', () => {
    expect(nadruk(null, day('2026-11-26'))).toBe('op_tijd')
  })
})

describe('R-MELD-5: someone stays in touch with the pupil and the parents', () => {
  test('who that is, is said when they are told', () => {
    const at: Meldketen = { ...keten, status: 'vermoeden' }
    expect(set(at, 'verteld', { contact: null })).toMatchObject({ failure: { kind: 'contact_missing' } })
    expect(set(at, 'verteld', { contact: 'directeur' })).toMatchObject({ value: { stap: { contact: 'directeur' } } })
  })
})

describe('R-SPOOR-2: to whom a report goes', () => {
  const [an, bo, cem] = ['an', 'bo', 'cem'].map((id) => ({ accountId: id, naam: id, publicKey: `key ${id}` })) as [
    Bestuurder,
    Bestuurder,
    Bestuurder,
  ]
  const zonder = { ...cem, publicKey: null }
  const ambt = { ambtId: 'ambt', versie: 2, publicKey: 'office', dicht: false }
  const ids = (to: ReturnType<typeof bestemming>) => to.personen.map(({ accountId }) => accountId)

  test('nobody involved: to the office', () => {
    expect(bestemming(ambt, [an, bo], [])).toMatchObject({ voor: 'ambt', telefoon: false, ambt: { ambtId: 'ambt' } })
  })
  test('someone involved: to the others by name, and never to the office that he holds too', () => {
    const to = bestemming(ambt, [an, bo, cem], ['bo'])
    expect([to.voor, to.telefoon, ids(to)]).toEqual(['personen', false, ['an', 'cem']])
    expect('ambt' in to).toBe(false)
  })
  test('everyone involved: the vertrouwensinspecteur comes first', () => {
    expect(bestemming(ambt, [an, bo], ['bo', 'an'])).toEqual({ voor: 'inspecteur', telefoon: true, personen: [] })
  })
  test('an office that nobody can open, or that has no key: by telephone', () => {
    expect(bestemming({ ...ambt, dicht: true }, [an], [])).toMatchObject({ voor: 'ambt', telefoon: true })
    expect(bestemming(null, [an], [])).toMatchObject({ voor: 'ambt', telefoon: true })
    expect(bestemming(null, [], [])).toMatchObject({ voor: 'ambt', telefoon: true })
  })
  test('the others have no key: by telephone, to them', () => {
    const to = bestemming(ambt, [an, zonder], ['an'])
    expect([to.voor, to.telefoon, ids(to)]).toEqual(['personen', true, ['cem']])
  })
  test('who is involved and is no bestuurder today may be one tomorrow: never to the office', () => {
    expect(bestemming(ambt, [an], ['dora'])).toMatchObject({ voor: 'personen', personen: [an] })
    expect(bestemming(ambt, [], ['dora'])).toMatchObject({ voor: 'inspecteur' })
  })

  const office = { soort: 'ambt', id: 'ambt', versie: 2 } as const
  const persoon = (id: string) => ({ soort: 'persoon', id }) as const
  test.each([
    ['the office', [], [office], null],
    ['a former key of the office', [], [{ ...office, versie: 1 }], 'wrong_recipients'],
    ['the office and someone beside it', [], [office, persoon('an')], 'wrong_recipients'],
    ['the others', ['bo'], [persoon('an'), persoon('cem')], null],
    ['the office, while someone is involved', ['bo'], [office], 'wrong_recipients'],
    ['who is involved too', ['bo'], [persoon('an'), persoon('bo'), persoon('cem')], 'wrong_recipients'],
    ['not all of the others', ['bo'], [persoon('an')], 'wrong_recipients'],
    ['one of them twice', ['bo'], [persoon('an'), persoon('an')], 'wrong_recipients'],
    ['nobody', [], [], 'wrong_recipients'],
    ['someone, while nobody is left', ['an', 'bo', 'cem'], [persoon('an')], 'not_reachable'],
  ] as const)('is sealed to %s', (_, betrokken, sleutels, refused) => {
    const answer = requireVerzegeld(bestemming(ambt, [an, bo, cem], betrokken), sleutels)
    expect(answer.ok ? null : answer.failure.kind).toBe(refused)
  })

  test.each([
    ['one of the others', ['bo'], 'an', null],
    ['who is involved', ['bo'], 'bo', 'wrong_recipients'],
    ['nobody, while there is someone', ['bo'], null, 'wrong_recipients'],
    ['the vertrouwensinspecteur, with nobody left', ['an', 'bo', 'cem'], null, null],
  ] as const)('by telephone it is told to %s', (_, betrokken, verteldAan, refused) => {
    const to = bestemming(null, [an, bo, cem], betrokken)
    const answer = requireGebeld(to, { verteldAan, op: day('2026-11-23'), today: day('2026-11-23') })
    expect(answer.ok ? null : answer.failure.kind).toBe(refused)
  })
})

type Bestuurder = { accountId: string; naam: string; publicKey: string | null }
