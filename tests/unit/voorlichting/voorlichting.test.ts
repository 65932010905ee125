import { describe, expect, test } from 'vitest'
import type { Voorlichting } from '@/lib/domain/voorlichting/voorlichting'
import * as rules from '@/lib/domain/voorlichting/voorlichting.rules'
import { recordVoorlichtingInput } from '@/lib/domain/voorlichting/voorlichting.schema'
import { duurTekst, waarschuwingTekst } from '@/lib/domain/voorlichting/voorlichting.texts'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'

const today = '2026-11-22' as Datum
const one = (more: Partial<Voorlichting> = {}): Voorlichting => ({
  ...{ id: newId(), schooljaar: 2026, periode: 1, week: 40, uiterlijkOp: '2026-10-02' as Datum, schoolId: null },
  ...{ doelgroep: 'leerlingen', vorm: 'les', activiteit: 'Langs de klassen', middelen: '', minuten: 60 },
  ...{ stand: 'gepland', gedaanOp: null, besteed: null, revisie: 1, ...more },
})
const heel = [
  one(),
  one({ periode: 2, doelgroep: 'ouders', vorm: 'bericht' }),
  one({ periode: 3, doelgroep: 'medewerkers', vorm: 'training' }),
  one({ periode: 4 }),
]

describe('R-VRL-1: what a plan lacks', () => {
  test('R-VRL-1: a plan with something in each period, for everyone, in more than one form lacks nothing', () => {
    expect(rules.waarschuwingen(heel)).toEqual([])
  })
  test('R-VRL-1: an empty period and an empty target group are told; nothing planned lacks all of them', () => {
    expect(rules.waarschuwingen(heel.slice(0, 2))).toEqual([
      { soort: 'lege_periode', periode: 3 },
      { soort: 'lege_periode', periode: 4 },
      { soort: 'lege_doelgroep', doelgroep: 'medewerkers' },
    ])
    expect(rules.waarschuwingen([])).toHaveLength(7)
  })
  test('R-VRL-1: a form that never varies is told; one activity alone cannot vary', () => {
    const same = heel.map((each) => ({ ...each, vorm: 'folder' as const }))
    expect(rules.waarschuwingen(same)).toEqual([{ soort: 'zelfde_vorm', vorm: 'folder' }])
    expect(rules.waarschuwingen([one()]).some(({ soort }) => soort === 'zelfde_vorm')).toBe(false)
  })
  test('R-VRL-1: what fell through fills no period and no group', () => {
    const gone = heel.map((each, nr) => (nr === 2 ? { ...each, stand: 'niet_gedaan' as const } : each))
    expect(rules.waarschuwingen(gone).map(({ soort }) => soort)).toEqual(['lege_periode', 'lege_doelgroep'])
  })
  test('R-VRL-1: each is said in a sentence', () => {
    const texts = rules.waarschuwingen([]).map(waarschuwingTekst)
    expect(texts.every((text) => text.endsWith('.'))).toBe(true)
    expect(waarschuwingTekst({ soort: 'zelfde_vorm', vorm: 'folder' })).toContain('folder')
  })
})

describe('weeks', () => {
  test.each([
    [2026, 48, '2026-11-27'],
    [2026, 31, '2026-07-31'],
    [2026, 1, '2027-01-08'],
    [2026, 53, '2027-01-01'],
    [2025, 1, '2026-01-02'],
    [2027, 53, null],
  ])('in school year %i the Friday of week %i is %s', (schooljaar, week, day) => {
    expect(rules.vrijdagVan(schooljaar, week)).toBe(day)
  })
  test.each([0, 54, 1.5])('%s is no week', (week) => {
    const given = { id: newId(), schooljaar: 2026, periode: '2', doelgroep: 'ouders', vorm: 'les', activiteit: 'Les' }
    expect(recordVoorlichtingInput.safeParse({ ...given, middelen: '', week: String(week) }).success).toBe(false)
    expect(recordVoorlichtingInput.parse({ ...given, middelen: '', week: '' })).toMatchObject({
      ...{ week: null, schoolId: null, minuten: null, periode: 2 },
    })
  })
})

describe('how it went', () => {
  test('gepland → gedaan asks the day and the time; a day to come is refused', () => {
    const done = { uitkomst: 'gedaan' as const, op: today, besteed: 90, today }
    expect(rules.complete(one(), done)).toMatchObject({ value: { stand: 'gedaan', gedaanOp: today, besteed: 90 } })
    expect(rules.complete(one(), { ...done, besteed: null })).toMatchObject({ failure: { kind: 'done_missing' } })
    expect(rules.complete(one(), { ...done, op: '2026-11-23' as Datum })).toMatchObject({
      failure: { kind: 'in_future' },
    })
  })
  test('gepland → niet gedaan needs no day; and neither happens twice', () => {
    const not = { uitkomst: 'niet_gedaan' as const, op: null, besteed: null, today }
    const gone = rules.complete(one(), not)
    expect(gone).toMatchObject({ value: { stand: 'niet_gedaan', gedaanOp: null } })
    expect(gone.ok && rules.complete(gone.value, not)).toMatchObject({ failure: { kind: 'already_done' } })
  })
  test('time: planned of what stands, spent on what is done', () => {
    const plan = [one(), one({ stand: 'niet_gedaan' }), one({ stand: 'gedaan', gedaanOp: today, besteed: 75 })]
    expect(rules.tijdVan(plan)).toEqual({ gepland: 120, besteed: 75 })
    expect([0, 45, 60, 91].map(duurTekst)).toEqual(['geen tijd', '45 minuten', '1 uur', '1 uur en 31 minuten'])
  })
})

describe('R-VRL-1: the same plan next year', () => {
  test('R-VRL-1: all of it is open again, in the same weeks', () => {
    const done = one({ stand: 'gedaan', gedaanOp: today, besteed: 60, week: 48 })
    const copied = rules.copyPlan([done], [], newId)
    expect(copied).toMatchObject({
      value: [
        { schooljaar: 2027, week: 48, uiterlijkOp: '2027-12-03', stand: 'gepland', gedaanOp: null, besteed: null },
      ],
    })
    expect(copied.ok && copied.value[0]?.id).not.toBe(done.id)
  })
  test('R-VRL-1: a week that the next year lacks is left open', () => {
    expect(rules.copyPlan([one({ week: 53 })], [], newId)).toMatchObject({ value: [{ week: null, uiterlijkOp: null }] })
  })
  test('R-VRL-1: not from nothing, and not over another plan', () => {
    expect(rules.copyPlan([], [], newId)).toMatchObject({ failure: { kind: 'plan_empty' } })
    expect(rules.copyPlan([one()], [one()], newId)).toMatchObject({ failure: { kind: 'next_has_plan' } })
  })
})
