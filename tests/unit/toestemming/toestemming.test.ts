import { describe, expect, test } from 'vitest'
import { permissions } from '@/lib/domain/toegang/toegang'
import {
  type ActWithToestemming,
  actNeedsToestemming,
  perOntvanger,
  type Toestemming,
  vrijgesteld,
} from '@/lib/domain/toestemming/toestemming'
import * as rules from '@/lib/domain/toestemming/toestemming.rules'
import { missingText } from '@/lib/domain/toestemming/toestemming.texts'
import type { Datum } from '@/lib/kernel/datum'

const given: Toestemming = {
  id: 't',
  soort: 'dossier_aanleggen',
  gever: 'klager',
  vorm: 'mondeling',
  voorId: null,
  gegevenOp: '2026-10-14' as Datum,
  geldigTot: null,
  ingetrokkenOp: null,
  eindeGrond: null,
  bewijsId: null,
}
const on = (day: string) => day as Datum
const today = on('2026-11-22')
const isValidOn = (toestemming: Toestemming, day: string) => rules.standOn(toestemming, on(day)) === 'geldig'
const acts = Object.keys(actNeedsToestemming) as ActWithToestemming[]
const lines = (act: ActWithToestemming): readonly (readonly Toestemming['soort'][])[] => actNeedsToestemming[act]
const firstOf = (act: ActWithToestemming) => lines(act).map(([soort]) => ({ ...given, soort: soort ?? given.soort }))

describe('R-TST-1: how one stands', () => {
  test('R-TST-1: it holds from the day it was given to its last day', () => {
    const until = { ...given, geldigTot: on('2026-12-31') }
    expect(isValidOn(until, '2026-10-13')).toBe(false)
    expect(isValidOn(until, '2026-10-14')).toBe(true)
    expect(isValidOn(until, '2026-12-31')).toBe(true)
    expect(isValidOn(until, '2027-01-01')).toBe(false)
    expect(rules.standOn(until, on('2027-01-01'))).toBe('verlopen')
  })

  test('R-TST-1: it runs out when its last day comes within the term, not when it is over or has none', () => {
    const grens = on('2027-01-17')
    const runsOut = (geldigTot: string | null) =>
      rules.runsOut({ ...given, geldigTot: geldigTot === null ? null : on(geldigTot) }, today, grens)
    expect(runsOut('2027-01-17')).toBe(true)
    expect(runsOut('2026-11-22')).toBe(true)
    expect(runsOut('2027-01-18')).toBe(false)
    expect(runsOut('2026-11-21')).toBe(false)
    expect(runsOut(null)).toBe(false)
  })

  test.each(['overdracht_bij_vertrek', 'overdracht_bij_ziekte'] as const)(
    'R-TST-1: %s is written; a digital confirmation counts',
    (soort) => {
      const asked = (vorm: Toestemming['vorm']) => rules.requireWritten({ soort, vorm })
      expect(asked('mondeling')).toEqual({ ok: false, failure: { kind: 'must_be_written' } })
      expect(asked('schriftelijk').ok).toBe(true)
      expect(asked('digitaal').ok).toBe(true)
      expect(rules.requireWritten({ soort: 'bemiddeling', vorm: 'mondeling' }).ok).toBe(true)
    },
  )

  test.each(perOntvanger)('R-TST-1: %s names its recipient', (soort) => {
    expect(rules.requireOntvanger({ soort })).toEqual({ ok: false, failure: { kind: 'ontvanger_missing' } })
    expect(rules.requireOntvanger({ soort, voorId: 'wie' }).ok).toBe(true)
    expect(rules.requireOntvanger({ soort: 'bemiddeling' }).ok).toBe(true)
  })

  test('R-MIN-2: from 18 the klager gives it himself', () => {
    const by = (gever: 'klager' | 'ouder', minderjarig: 'ja' | 'nee' | 'onbekend') =>
      rules.requireGever({ gever }, { minderjarig })
    expect(by('ouder', 'ja').ok).toBe(true)
    expect(by('ouder', 'onbekend').ok).toBe(true)
    expect(by('klager', 'nee').ok).toBe(true)
    expect(by('ouder', 'nee')).toEqual({ ok: false, failure: { kind: 'gever_is_klager' } })
  })
})

describe('R-TST-2: the gate', () => {
  test.each(acts)('R-TST-2: %s is refused without its toestemming, which the refusal names', (act) => {
    const soort = lines(act)[0]?.[0]
    expect(rules.requireFor(act, [], today)).toEqual({
      ok: false,
      failure: { kind: 'toestemming_missing', soort, ingetrokkenOp: null, waarom: 'nooit' },
    })
    expect(rules.requireFor(act, firstOf(act), today).ok).toBe(true)
  })

  test('R-TST-2: with two lines both are needed, and each that is missing is told', () => {
    const soorten = (list: Toestemming[]) => rules.ontbreekt('bijzonder:record', list, today).map(({ soort }) => soort)
    expect(soorten([])).toEqual(['dossier_aanleggen', 'bijzondere_gegevens'])
    expect(soorten([given])).toEqual(['bijzondere_gegevens'])
    expect(soorten([given, { ...given, soort: 'bijzondere_gegevens' }])).toEqual([])
  })

  test('R-TST-2: another toestemming does not do', () => {
    expect(rules.requireFor('dossier:open', [{ ...given, soort: 'bemiddeling' }], today).ok).toBe(false)
  })

  test('R-TST-2: one for a recipient serves no other, and one for nobody in particular serves none', () => {
    const to = (voorId: string | null) => ({ ...given, soort: 'doorverwijzen' as const, voorId })
    const asked = (list: Toestemming[], voorId?: string | null) =>
      rules.requireFor('intake:refer', list, today, { voorId })
    expect(asked([to('a')], 'a').ok).toBe(true)
    expect(asked([to('a')], 'b')).toMatchObject({ failure: { waarom: 'ander' } })
    const ended = { ...to('a'), ingetrokkenOp: today, eindeGrond: 'ingetrokken' as const }
    expect(asked([ended], 'b'), 'what ended is there for nobody').toMatchObject({ failure: { waarom: 'nooit' } })
    expect(asked([to(null)], 'a').ok).toBe(false)
    expect(asked([to('a')], null).ok).toBe(false)
    expect(asked([to('a')]).ok, 'before a recipient is chosen').toBe(true)
    expect(rules.requireFor('gesprek:record', [given], today, { voorId: 'a' }).ok).toBe(true)
  })

  test('R-TST-2: a fact sets an act free of one kind only, as the table says', () => {
    const feiten = [
      'bij_intake',
      'bij_melding',
      'bij_reflectie',
      'klager_niet_volwassen',
      'niets_verteld',
      'volgens_regeling',
    ] as const
    for (const act of acts)
      for (const feit of feiten) {
        const asked = rules.ontbreekt(act, [], today).map(({ soort }) => soort)
        const left = rules.ontbreekt(act, [], today, { feit }).map(({ soort }) => soort)
        expect(left, `${act} ${feit}`).toEqual(asked.filter((soort) => soort !== vrijgesteld[act]?.[feit]))
      }
    expect(rules.requireFor('doorverwijzing:share', [], today, { feit: 'bij_melding' }).ok).toBe(false)
  })

  test('R-TST-2: an act that is not in the table passes, and every act in it is one', () => {
    expect(rules.requireFor('dossier:close', [], today).ok).toBe(true)
    for (const act of acts) expect(permissions).toHaveProperty(act)
  })

  test('R-TST-4: no act of the meldplicht stands in the table, nor one by which silence is set aside', () => {
    expect(acts.filter((act) => /^(meldplicht|doorbreking)/.test(act))).toEqual([])
  })

  test('R-MIN-4: what the parents of a minor know is asked of no toestemming but that of the dossier it is noted in', () => {
    const minor = { feit: 'klager_niet_volwassen' } as const
    expect(rules.requireFor('ouders:record', [], today, minor)).toMatchObject({
      failure: { soort: 'dossier_aanleggen' },
    })
    expect(rules.requireFor('ouders:record', [given], today, minor).ok).toBe(true)
    expect(rules.requireFor('ouders:record', [given], today).ok).toBe(false)
  })
})

describe('R-TST-3: withdrawing', () => {
  test('R-TST-3: from the day of withdrawal it holds no more', () => {
    const withdrawn = { ...given, ingetrokkenOp: on('2026-11-01'), eindeGrond: 'ingetrokken' as const }
    expect(isValidOn(withdrawn, '2026-10-31')).toBe(true)
    expect(isValidOn(withdrawn, '2026-11-01')).toBe(false)
    expect(rules.eindeVan(withdrawn)).toEqual({ op: '2026-11-01', grond: 'ingetrokken' })
  })

  test.each([
    ['ingetrokken', 'ingetrokken op 1 november 2026'],
    ['klagerwissel', 'omdat er een andere klager is'],
  ] as const)('R-TST-3: a refusal after it was %s says so', (eindeGrond, words) => {
    const ended = { ...given, ingetrokkenOp: on('2026-11-01'), eindeGrond }
    const refused = rules.requireFor('gesprek:record', [ended], today)
    expect(refused.ok ? '' : missingText(refused.failure)).toContain(words)
  })

  test('R-TST-2: a refusal says that it ran out, that it is for another, or that it was never asked', () => {
    const text = (list: Toestemming[]) => {
      const refused = rules.requireFor('intake:refer', list, today, { voorId: 'b' })
      return refused.ok ? '' : missingText(refused.failure)
    }
    const to = { ...given, soort: 'doorverwijzen' as const, voorId: 'b' }
    expect(text([{ ...to, geldigTot: on('2026-11-21') }])).toContain('is verlopen')
    expect(text([{ ...to, voorId: 'a' }])).toContain('alleen voor een ander')
    expect(text([])).toContain('Leg die toestemming eerst vast')
  })

  test('R-TST-3: reading and closing need no toestemming', () => {
    expect(acts).not.toContain('dossier:read')
    expect(acts).not.toContain('dossier:close')
  })

  test('R-TST-3: withdrawn once, not before it was given, not on a day to come', () => {
    const at = (op: string) => rules.withdraw(given, { op: on(op), today })
    expect(at('2026-10-13')).toEqual({ ok: false, failure: { kind: 'before_given' } })
    expect(at('2026-11-23')).toEqual({ ok: false, failure: { kind: 'in_future' } })
    const first = at('2026-11-22')
    expect(first).toMatchObject({ ok: true, value: { ingetrokkenOp: '2026-11-22', eindeGrond: 'ingetrokken' } })
    expect(first.ok && rules.withdraw(first.value, { op: today, today })).toEqual({
      ok: false,
      failure: { kind: 'already_withdrawn' },
    })
  })
})
