import { describe, expect, test } from 'vitest'
import { geenGronden } from '@/lib/domain/begeleiding/onterecht.rules'
import {
  aankondigingen,
  type Klagermaatregel,
  type Maatregel,
  maatregelen,
  type Rehabilitatie,
} from '@/lib/domain/rehabilitatie/rehabilitatie'
import * as rules from '@/lib/domain/rehabilitatie/rehabilitatie.rules'
import type { Datum } from '@/lib/kernel/datum'

const day = (text: string) => text as Datum
const today = day('2026-11-22')
const loopt: Rehabilitatie = {
  ...{
    id: 'r',
    schoolId: 's',
    ambt: 'directeur',
    revisie: 1,
    grond: 'commissie_ongegrond',
    grondOp: day('2026-11-02'),
  },
  ...{ oordeelCommissie: 'ongegrond', besluitBestuur: 'volgt', directieVerwijtbaar: false, opVerzoek: true },
  ...{ begonnenOp: day('2026-11-05'), afgerondOp: null, uitkomst: null },
}
const klaar = { ...loopt, afgerondOp: today, uitkomst: 'hersteld' } as const
const nieuw: Maatregel = {
  ...{ id: 'm', soort: 'brief_ouders', uiterlijk: null, voorgelegdOp: null, antwoord: null, uitgevoerdOp: null },
}
const ja = { ...nieuw, voorgelegdOp: day('2026-11-10'), antwoord: 'ja' } as const
const kindOf = (result: { ok: true } | { ok: false; failure: { kind: string } }) =>
  result.ok ? 'ok' : result.failure.kind

describe('beginning', () => {
  const begin = (change: object) =>
    kindOf(
      rules.begin({ grond: 'vrijgesproken', oordeelCommissie: 'geen', grondOp: day('2026-11-02'), today, ...change }),
    )

  test('R-REHA-1: on one of three grounds', () => {
    expect(begin({})).toBe('ok')
    expect(begin({ grond: 'klager_geeft_toe' })).toBe('ok')
    expect(begin({ grond: 'commissie_ongegrond', oordeelCommissie: 'ongegrond' })).toBe('ok')
    expect(begin({ grond: 'commissie_ongegrond', oordeelCommissie: 'gegrond' })).toBe('oordeel_missing')
    expect(begin({ grondOp: day('2026-11-23') })).toBe('in_future')
  })

  test.each(geenGronden)('R-REHA-1: %s is no ground, and is refused by name', (grond) => {
    const refused = rules.begin({ grond, oordeelCommissie: 'geen', grondOp: today, today })
    expect(refused).toEqual({ ok: false, failure: { kind: 'no_ground', grond } })
  })

  test.each([
    ['directeur', 'directie_altijd', false, false, 'ok'],
    ['bestuur', 'directie_altijd', false, true, 'directie_leads'],
    ['directeur', 'directie_altijd', true, true, 'bestuur_leads'],
    ['bestuur', 'directie_altijd', true, false, 'ok'],
    ['directeur', 'bestuur_op_verzoek', false, true, 'bestuur_leads'],
    ['bestuur', 'bestuur_op_verzoek', false, true, 'ok'],
    ['bestuur', 'bestuur_op_verzoek', false, false, 'not_asked'],
    ['bestuur', 'bestuur_op_verzoek', true, false, 'not_asked'],
  ] as const)(
    'R-REHA-3: %s, %s, directie culpable %s, asked %s: %s',
    (ambt, instelling, verwijtbaar, opVerzoek, kind) => {
      expect(kindOf(rules.requireLeiding(ambt, { instelling, directieVerwijtbaar: verwijtbaar, opVerzoek }))).toBe(kind)
    },
  )
})

describe('measures', () => {
  test('R-REHA-3: nothing is done or told before the person saw it and said yes', () => {
    const perform = (maatregel: Maatregel, op = today) => kindOf(rules.perform(loopt, maatregel, { op, today }))
    expect(perform(nieuw)).toBe('not_agreed')
    expect(perform({ ...ja, antwoord: 'nee' })).toBe('not_agreed')
    expect(perform(ja)).toBe('ok')
    expect(perform(ja, day('2026-11-09'))).toBe('before_begin')
    expect(perform({ ...ja, uitgevoerdOp: today })).toBe('already_done')
    expect(kindOf(rules.perform(klaar, ja, { op: today, today }))).toBe('is_complete')
  })

  test('R-REHA-3: what he said is kept once', () => {
    const answer = (maatregel: Maatregel) =>
      rules.answer(loopt, maatregel, { voorgelegdOp: today, antwoord: 'nee', today })
    expect(answer(nieuw)).toMatchObject({ ok: true, value: { antwoord: 'nee', voorgelegdOp: today } })
    expect(kindOf(answer(ja))).toBe('already_answered')
    expect(maatregelen.slice(0, aankondigingen.length)).toEqual(aankondigingen)
  })
})

describe('towards the klager', () => {
  const decide = (change: object, rehabilitatie: Rehabilitatie = loopt) => {
    const grond = { soort: 'excuses_brief', vals: 'ja', opzet: 'ja', hulp: 'geen' } as const
    return kindOf(rules.decideKlager(rehabilitatie, { ...grond, op: today, today, ...change }))
  }

  test('R-REHA-2: only where the accusation was false and meant so, never from the outcome alone', () => {
    expect(decide({})).toBe('ok')
    expect(decide({ vals: 'onbekend' })).toBe('not_false')
    expect(decide({ vals: 'nee' })).toBe('not_false')
    expect(decide({ opzet: 'onbekend' })).toBe('not_false')
    expect(decide({ hulp: 'daarnaast' })).toBe('ok')
  })

  test('R-REHA-2: help in place of a measure asks no fault', () => {
    expect(decide({ soort: 'hulp', hulp: 'in_plaats', vals: 'onbekend', opzet: 'nee' })).toBe('ok')
    expect(decide({ soort: 'hulp', hulp: 'geen' })).toBe('help_instead')
    expect(decide({ hulp: 'in_plaats' })).toBe('help_instead')
  })

  test('R-REHA-2: the bestuur does not decide it, also where it leads', () => {
    expect(decide({}, { ...loopt, ambt: 'bestuur' })).toBe('only_directeur')
  })

  test('R-REHA-2: the person is told, once, not before it was decided, and before the end', () => {
    const besloten: Klagermaatregel = {
      ...{ id: 'k', soort: 'excuses_brief', vals: 'ja', opzet: 'ja', ernst: 'zwaar', schade: 'ja', hulp: 'geen' },
      ...{ op: day('2026-11-20'), verteldOp: null },
    }
    expect(kindOf(rules.tell(besloten, { op: day('2026-11-19'), today }))).toBe('before_begin')
    expect(rules.tell(besloten, { op: today, today })).toMatchObject({ ok: true, value: { verteldOp: today } })
    expect(kindOf(rules.tell({ ...besloten, verteldOp: today }, { op: today, today }))).toBe('already_told')
    const complete = (
      klagermaatregelen: Klagermaatregel[],
      m: Maatregel[] = [],
      uitkomst: 'hersteld' | 'niet_gewild' = 'hersteld',
    ) => kindOf(rules.complete(loopt, { uitkomst, maatregelen: m, klagermaatregelen, today }))
    expect(complete([besloten])).toBe('not_told')
    expect(complete([{ ...besloten, verteldOp: today }])).toBe('ok')
    expect(complete([], [ja])).toBe('measures_open')
    expect(complete([], [ja], 'niet_gewild')).toBe('ok')
    expect(complete([], [{ ...ja, antwoord: 'nee' }])).toBe('ok')
  })
})
