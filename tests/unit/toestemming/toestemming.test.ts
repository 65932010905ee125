import { describe, expect, test } from 'vitest'
import { permissions } from '@/lib/domain/toegang/toegang'
import { type ActWithToestemming, actNeedsToestemming, type Toestemming } from '@/lib/domain/toestemming/toestemming'
import { isValidOn, requireFor, requireWritten, withdraw } from '@/lib/domain/toestemming/toestemming.rules'
import { missingText } from '@/lib/domain/toestemming/toestemming.texts'
import type { Datum } from '@/lib/kernel/datum'

const given: Toestemming = {
  id: 't',
  soort: 'dossier_aanleggen',
  gever: 'klager',
  vorm: 'mondeling',
  gegevenOp: '2026-10-14' as Datum,
  geldigTot: null,
  ingetrokkenOp: null,
  bewijsId: null,
}
const on = (day: string) => day as Datum

describe('toestemming', () => {
  test('R-TST-1: it holds from the day it was given to its last day', () => {
    const until = { ...given, geldigTot: on('2026-12-31') }
    expect(isValidOn(until, on('2026-10-13'))).toBe(false)
    expect(isValidOn(until, on('2026-10-14'))).toBe(true)
    expect(isValidOn(until, on('2026-12-31'))).toBe(true)
    expect(isValidOn(until, on('2027-01-01'))).toBe(false)
  })

  test.each(['overdracht_bij_vertrek', 'overdracht_bij_ziekte'] as const)(
    'R-TST-1: %s is written; a digital confirmation counts',
    (soort) => {
      expect(requireWritten({ soort, vorm: 'mondeling' })).toEqual({ ok: false, failure: { kind: 'must_be_written' } })
      expect(requireWritten({ soort, vorm: 'schriftelijk' }).ok).toBe(true)
      expect(requireWritten({ soort, vorm: 'digitaal' }).ok).toBe(true)
      expect(requireWritten({ soort: 'bemiddeling', vorm: 'mondeling' }).ok).toBe(true)
    },
  )

  test('R-TST-3: from the day of withdrawal it holds no more', () => {
    const withdrawn = { ...given, ingetrokkenOp: on('2026-11-01') }
    expect(isValidOn(withdrawn, on('2026-10-31'))).toBe(true)
    expect(isValidOn(withdrawn, on('2026-11-01'))).toBe(false)
  })

  test.each(Object.entries(actNeedsToestemming))(
    'R-TST-2: %s is refused without %s, and the refusal names it',
    (act, soort) => {
      const refused = requireFor(act as ActWithToestemming, [], on('2026-11-22'))
      expect(refused).toEqual({ ok: false, failure: { kind: 'toestemming_missing', soort, ingetrokkenOp: null } })
      const allowed = requireFor(act as ActWithToestemming, [{ ...given, soort }], on('2026-11-22'))
      expect(allowed.ok).toBe(true)
    },
  )

  test('R-TST-2: another toestemming does not do', () => {
    expect(requireFor('dossier:open', [{ ...given, soort: 'bemiddeling' }], on('2026-11-22')).ok).toBe(false)
  })

  test('R-TST-2: every act in the table is an act of the permission table', () => {
    for (const act of Object.keys(actNeedsToestemming)) expect(permissions).toHaveProperty(act)
  })

  test('R-TST-3: a refusal after a withdrawal says when it was withdrawn', () => {
    const refused = requireFor('gesprek:record', [{ ...given, ingetrokkenOp: on('2026-11-01') }], on('2026-11-22'))
    expect(refused.ok ? '' : missingText(refused.failure)).toContain('ingetrokken op 1 november 2026')
  })

  test('R-TST-3: reading and closing need no toestemming', () => {
    expect(actNeedsToestemming).not.toHaveProperty('dossier:read')
    expect(actNeedsToestemming).not.toHaveProperty('dossier:close')
  })

  test('R-TST-4: no act of the meldplicht stands in the table', () => {
    expect(Object.keys(actNeedsToestemming).filter((act) => act.startsWith('meldplicht'))).toEqual([])
  })

  test('R-TST-3: withdrawn once, not before it was given', () => {
    expect(withdraw(given, { op: on('2026-10-13') })).toEqual({ ok: false, failure: { kind: 'before_given' } })
    const first = withdraw(given, { op: on('2026-11-22') })
    expect(first).toMatchObject({ ok: true, value: { ingetrokkenOp: '2026-11-22' } })
    expect(first.ok && withdraw(first.value, { op: on('2026-11-23') })).toEqual({
      ok: false,
      failure: { kind: 'already_withdrawn' },
    })
  })
})
