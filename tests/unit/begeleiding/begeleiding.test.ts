import { describe, expect, test } from 'vitest'
import { type Begeleiding, begeleidingstaken, uitkomsten } from '@/lib/domain/begeleiding/begeleiding'
import * as rules from '@/lib/domain/begeleiding/begeleiding.rules'
import { geenGronden, grondVan, isOnterechtGrond, onterechtGronden } from '@/lib/domain/begeleiding/onterecht.rules'
import type { Datum } from '@/lib/kernel/datum'

const day = (text: string) => text as Datum
const today = day('2026-11-22')
const lopend: Begeleiding = {
  ...{ id: 'b', houder: 'h', schoolId: 's', revisie: 1, categorie: 'medewerker', traject: 'intern' },
  ...{ gevraagdOp: day('2026-11-02'), volgendeOp: null, uitkomst: null, uitkomstOp: null, afgeslotenOp: null },
}
const dicht = { ...lopend, uitkomst: 'gegrond', uitkomstOp: today, afgeslotenOp: today } as const
const kindOf = (result: { ok: true } | { ok: false; failure: { kind: string } }) =>
  result.ok ? 'ok' : result.failure.kind

describe('who supports an aangeklaagde', () => {
  test('R-AANG-1: each task of the begeleider is ticked once, on a day that came after he was asked', () => {
    const tick = (change: object, begeleiding: Begeleiding = lopend) =>
      kindOf(rules.tick(begeleiding, { taak: 'rechten', op: today, gedaan: [], today, ...change }))
    expect(tick({})).toBe('ok')
    expect(tick({ gedaan: [{ taak: 'rechten', op: today }] })).toBe('already_ticked')
    expect(tick({ op: day('2026-11-23') })).toBe('in_future')
    expect(tick({ op: day('2026-11-01') })).toBe('before_begin')
    expect(tick({}, dicht)).toBe('is_closed')
  })

  test.each(begeleidingstaken)('R-AANG-1: %s can be ticked, with rehabilitation only after a ground for it', (taak) => {
    const tick = (uitkomst: Begeleiding['uitkomst']) =>
      kindOf(rules.tick({ ...lopend, uitkomst }, { taak, op: today, gedaan: [], today }))
    expect(tick('ongegrond')).toBe('ok')
    expect(tick('geseponeerd')).toBe(rules.takenNaOnterecht.includes(taak) ? 'not_unjust' : 'ok')
  })

  test('R-AANG-1: it ends once, and not before it is known how', () => {
    expect(kindOf(rules.close(lopend, today))).toBe('no_uitkomst')
    const concluded = rules.conclude(lopend, { uitkomst: 'ongegrond', op: today, today })
    expect(concluded).toMatchObject({ ok: true, value: { uitkomst: 'ongegrond', uitkomstOp: today } })
    expect(rules.close({ ...lopend, uitkomst: 'gestopt', volgendeOp: today }, today)).toMatchObject({
      ...{ ok: true, value: { afgeslotenOp: today, volgendeOp: null } },
    })
    expect(kindOf(rules.close(dicht, today))).toBe('is_closed')
    expect(kindOf(rules.conclude(dicht, { uitkomst: 'gegrond', op: today, today }))).toBe('is_closed')
  })

  test('R-AANG-1: the next talk is not planned on a day that is over, but one that stood there may stay', () => {
    const amend = (volgendeOp: Datum | null, was: Datum | null = null) =>
      kindOf(rules.amend({ ...lopend, volgendeOp: was }, { traject: 'commissie', volgendeOp, today }))
    expect(amend(null)).toBe('ok')
    expect(amend(today)).toBe('ok')
    expect(amend(day('2026-11-21'))).toBe('day_past')
    expect(amend(day('2026-11-21'), day('2026-11-21'))).toBe('ok')
  })

  test('R-AANG-2: as klager he goes to another adviser than the first klager had', () => {
    const adviseurs = [{ accountId: 'a' }, { accountId: 'b' }]
    expect(rules.adviseursVoor(adviseurs, 'a')).toEqual([{ accountId: 'b' }])
    expect(rules.adviseursVoor(adviseurs, 'onbekend')).toHaveLength(2)
    expect(rules.adviseursVoor([{ accountId: 'a' }], 'a')).toEqual([])
  })

  test('talks are added up in minutes', () => {
    expect(rules.minutenVan([{ minuten: 45 }, { minuten: 30 }])).toBe(75)
  })
})

describe('unjustly accused', () => {
  test('R-REHA-1: when the klager says so, the committee says ongegrond, or the court acquits: never otherwise', () => {
    const found = uitkomsten.flatMap((uitkomst) => grondVan(uitkomst) ?? [])
    expect(found).toEqual(['klager_geeft_toe', 'commissie_ongegrond', 'vrijgesproken'])
    expect(grondVan('geseponeerd')).toBeNull()
    expect(grondVan('ingetrokken')).toBeNull()
    expect(grondVan(null)).toBeNull()
  })

  test('R-REHA-1: what is no ground is refused by name', () => {
    expect(onterechtGronden.every(isOnterechtGrond)).toBe(true)
    expect(geenGronden.some(isOnterechtGrond)).toBe(false)
  })
})
