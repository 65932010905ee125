import { describe, expect, test } from 'vitest'
import { openendeRollen } from '@/lib/domain/aanstelling/aanstelling'
import * as rules from '@/lib/domain/aanstelling/aanstelling.rules'
import { rollen } from '@/lib/kernel/actor'
import { actief, day, geschorst, today, voorbereid } from './aanstellingen'

const bestuurder = (over = {}) => actief({ id: 'b1', accountId: 'bea', rol: 'bestuurder', schoolIds: [], ...over })
const second = bestuurder({ id: 'b2', accountId: 'bob' })

describe('R-AANST-1: what the bestuur fixes in each role', () => {
  test.each([
    ['a vertrouwenspersoon with her three facts', voorbereid(), null],
    ['without being in dienst or not', voorbereid({ inDienst: null }), 'facts_missing'],
    ['without intern or extern', voorbereid({ soort: null }), 'facts_missing'],
    ['for nobody', voorbereid({ doelgroep: [] }), 'facts_missing'],
    ['an externe who is not in dienst', voorbereid({ inDienst: false, soort: 'extern' }), null],
    ['without a school', voorbereid({ schoolIds: [] }), 'schools_missing'],
    ['until before it began', voorbereid({ tot: day('2025-12-31') }), 'ends_before_start'],
    ['for one day', voorbereid({ tot: day('2026-01-01') }), null],
    ['a contactpersoon for an indefinite time', voorbereid({ rol: 'contactpersoon' }), null],
    [
      'a contactpersoon until a date',
      voorbereid({ rol: 'contactpersoon', tot: day('2027-01-01') }),
      'contactpersoon_indefinite',
    ],
    [
      'a bovenschools contactpersoon until a date',
      voorbereid({ rol: 'bovenschools_contactpersoon', schoolIds: [], tot: day('2027-01-01') }),
      'contactpersoon_indefinite',
    ],
    [
      'a contactpersoon who is no staff',
      voorbereid({ rol: 'contactpersoon', inDienst: false }),
      'contactpersoon_is_staff',
    ],
    ['a bestuurder for the whole bestuur', voorbereid({ rol: 'bestuurder', schoolIds: [], inDienst: null }), null],
    ['a directeur without a school', voorbereid({ rol: 'directeur', schoolIds: [] }), 'schools_missing'],
  ])('%s', (_what, aanstelling, kind) => {
    expect(rules.requireComplete(aanstelling)).toMatchObject(kind ? { failure: { kind } } : { ok: true })
  })
})

describe('R-AANST-1, R-AANST-4: confirming', () => {
  const by = { door: 'bea', afwikkelDagen: 30 }

  test('makes what was prepared active', () => {
    expect(rules.confirm(voorbereid(), by)).toMatchObject({
      ok: true,
      value: { status: 'actief', afwikkelenTot: null },
    })
  })

  test('a known end leaves the days of the setting', () => {
    const until = voorbereid({ tot: day('2027-01-31') })
    expect(rules.confirm(until, by)).toMatchObject({ value: { afwikkelenTot: '2027-03-02' } })
    expect(rules.confirm(until, { ...by, afwikkelDagen: 10 })).toMatchObject({ value: { afwikkelenTot: '2027-02-10' } })
  })

  test('nobody lets himself in, in any role that opens envelopes', () => {
    for (const rol of rollen) {
      const own = rules.confirm(voorbereid({ rol, accountId: 'bea' }), by)
      const opens = (openendeRollen as readonly string[]).includes(rol)
      expect(own, rol).toMatchObject(opens ? { failure: { kind: 'own_aanstelling' } } : { ok: true })
    }
  })

  test.each([actief(), geschorst()])('what is $status is not confirmed again', (aanstelling) => {
    expect(rules.confirm(aanstelling, by)).toMatchObject({ failure: { kind: 'not_prepared' } })
  })
})

describe('R-AANST-4: suspending and resuming', () => {
  test('closes on the day itself and opens again', () => {
    const suspended = rules.suspend(actief(), { today, anderen: [] })
    expect(suspended).toMatchObject({ value: { status: 'geschorst', geschorstOp: today } })
    expect(suspended.ok && rules.isWerkend(suspended.value, today)).toBe(false)
    expect(rules.resume(geschorst(), { door: 'bea' })).toMatchObject({ value: { status: 'actief' } })
  })

  test('only what is active is suspended, only what is suspended is resumed, and not by oneself', () => {
    expect(rules.suspend(voorbereid(), { today, anderen: [] })).toMatchObject({ failure: { kind: 'not_active' } })
    expect(rules.resume(actief(), { door: 'bea' })).toMatchObject({ failure: { kind: 'not_suspended' } })
    expect(rules.resume(geschorst(), { door: 'noor' })).toMatchObject({ failure: { kind: 'own_aanstelling' } })
  })

  test('the last bestuurder stays', () => {
    const alone = rules.suspend(bestuurder(), { today, anderen: [bestuurder(), actief()] })
    expect(alone).toMatchObject({ failure: { kind: 'last_bestuurder' } })
    expect(rules.suspend(bestuurder(), { today, anderen: [bestuurder(), second] })).toMatchObject({ ok: true })
    const leaving = { ...second, tot: today }
    expect(rules.suspend(bestuurder(), { today, anderen: [leaving] })).toMatchObject({
      failure: { kind: 'last_bestuurder' },
    })
  })
})

describe('R-AANST-4: ending', () => {
  const plan = { laatsteDag: day('2026-12-31'), today, afwikkelDagen: 30, anderen: [] }
  const now = { ...plan, laatsteDag: day('2026-11-21') }

  test('a planned end works until its last day, then winds down for the days of the setting', () => {
    const ended = rules.end(actief(), plan)
    expect(ended).toMatchObject({ value: { status: 'actief', tot: '2026-12-31', afwikkelenTot: '2027-01-30' } })
    const other = rules.end(actief(), { ...plan, afwikkelDagen: 5 })
    expect(other).toMatchObject({ value: { afwikkelenTot: '2027-01-05' } })
  })

  test('at once: yesterday was the last day', () => {
    expect(rules.end(actief(), now)).toMatchObject({
      value: { status: 'beeindigd', tot: '2026-11-21', beeindigdOp: today, afwikkelenTot: '2026-12-21' },
    })
  })

  test('who keeps no cases has nothing to wind down', () => {
    expect(rules.end(actief({ rol: 'fg' }), plan)).toMatchObject({ value: { afwikkelenTot: null } })
  })

  test('a suspension leaves no days, and ends today at the latest', () => {
    expect(rules.end(geschorst(), now)).toMatchObject({ value: { status: 'beeindigd', afwikkelenTot: null } })
    expect(rules.end(geschorst(), plan)).toMatchObject({ failure: { kind: 'later_end_of_suspended' } })
  })

  test('what never began ends without a trace of access', () => {
    expect(rules.end(voorbereid(), plan)).toMatchObject({ value: { status: 'beeindigd', afwikkelenTot: null } })
    const later = rules.end(actief({ vanaf: day('2027-01-01') }), plan)
    expect(later).toMatchObject({ value: { status: 'beeindigd', afwikkelenTot: null } })
  })

  test('not in the past, not twice, and not the last bestuurder', () => {
    const past = rules.end(actief(), { ...plan, laatsteDag: day('2026-11-20') })
    expect(past).toMatchObject({ failure: { kind: 'end_in_past' } })
    const over = rules.end(actief(), now)
    expect(over.ok && rules.end(over.value, plan)).toMatchObject({ failure: { kind: 'already_ended' } })
    expect(rules.end(bestuurder(), plan)).toMatchObject({ failure: { kind: 'last_bestuurder' } })
    expect(rules.end(bestuurder(), { ...plan, anderen: [second] })).toMatchObject({ ok: true })
  })
})

describe('R-AANST-1: a form that was sent twice', () => {
  const { id: _id, accountId: _who, status: _status, ...nieuw } = voorbereid({ schoolIds: ['een', 'twee'] })

  test('is the same preparation, in whatever order its lists come; each other fact makes another one', () => {
    expect(rules.isSamePreparation(voorbereid({ schoolIds: ['twee', 'een'] }), nieuw)).toBe(true)
    const others = [
      ...[{ schoolIds: ['een'] }, { rol: 'directeur' }, { inDienst: false }, { soort: 'extern' }, { voordracht: true }],
      ...[{ doelgroep: [] }, { nevenfuncties: ['zorg'] }, { vanaf: day('2026-02-01') }, { tot: day('2027-01-01') }],
    ] as const
    for (const over of others)
      expect(rules.isSamePreparation(voorbereid({ schoolIds: ['een', 'twee'], ...over }), nieuw)).toBe(false)
  })

  test('what was confirmed meanwhile is no preparation any more', () => {
    expect(rules.isSamePreparation(actief({ schoolIds: ['een', 'twee'] }), nieuw)).toBe(false)
  })
})
