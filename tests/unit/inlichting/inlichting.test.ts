import { describe, expect, test } from 'vitest'
import { inlichters, onderwerpen } from '@/lib/domain/inlichting/inlichting'
import * as rules from '@/lib/domain/inlichting/inlichting.rules'
import type { Datum } from '@/lib/kernel/datum'

const day = (text: string) => text as Datum
const today = day('2026-11-22')
const stand = { vanaf: day('2026-11-09'), aangeklaagden: ['b'] }
const kindOf = (change: object, at: { vanaf: Datum | null; aangeklaagden: string[] } = stand) => {
  const result = rules.requireInlichten(at, { partijId: 'b', op: today, today, ...change })
  return result.ok ? 'ok' : result.failure.kind
}

describe('telling the aangeklaagde', () => {
  test('R-AANG-3: not before his name is known and the klager took the first step', () => {
    expect(kindOf({})).toBe('ok')
    expect(kindOf({ partijId: 'a' })).toBe('no_aangeklaagde')
    expect(kindOf({}, { ...stand, vanaf: null })).toBe('no_first_step')
    expect(kindOf({ op: day('2026-11-08') })).toBe('before_first_step')
    expect(kindOf({ op: day('2026-11-09') })).toBe('ok')
    expect(kindOf({ op: day('2026-11-23') })).toBe('in_future')
  })

  test('R-AANG-3: the first step is the first one begun, or the formele klacht', () => {
    const chosen = { begonnenOp: null }
    expect(rules.eersteStapOp([chosen], [])).toBeNull()
    expect(rules.eersteStapOp([chosen, { begonnenOp: day('2026-11-12') }], [])).toBe('2026-11-12')
    expect(rules.eersteStapOp([{ begonnenOp: day('2026-11-12') }], [{ ingediendOp: day('2026-11-09') }])).toBe(
      '2026-11-09',
    )
  })

  test('R-AANG-3: of each right it shows whether it was told', () => {
    const told = {
      id: '1',
      partijId: 'b',
      door: 'directie',
      onderwerpen: ['begeleider', 'gehoord'],
      op: today,
    } as const
    const open = rules.nogTeVertellen([{ ...told, onderwerpen: [...told.onderwerpen] }], 'b')
    expect(open).toEqual(['informatie', 'bijstand', 'verweer'])
    expect(rules.nogTeVertellen([], 'b')).toHaveLength(onderwerpen.length - 1)
  })

  test('R-AANG-2: the vertrouwenspersoon herself is not among who tells him', () => {
    expect(inlichters).not.toContain('vertrouwenspersoon')
  })

  test('R-AANG-3: who was aangeklaagde once is known by name', () => {
    const partijen = [
      { id: 'a', rol: 'klager' },
      { id: 'b', rol: 'aangeklaagde' },
      { id: 'b', rol: 'aangeklaagde' },
    ] as const
    expect(rules.aangeklaagdenVan(partijen)).toEqual(['b'])
  })
})
