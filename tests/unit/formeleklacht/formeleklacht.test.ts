import { describe, expect, test } from 'vitest'
import {
  type FormeleKlacht,
  type KlachtStatus,
  klachtStatussen,
  stappen,
} from '@/lib/domain/formeleklacht/formeleklacht'
import { formeleklachtPijlen } from '@/lib/domain/formeleklacht/formeleklacht.data'
import * as rules from '@/lib/domain/formeleklacht/formeleklacht.rules'
import { actNeedsToestemming } from '@/lib/domain/toestemming/toestemming'
import type { Datum } from '@/lib/kernel/datum'
import { dag, klacht, zet } from './klacht'

const today = dag('2026-11-22')
const kindOf = (result: { ok: true } | { ok: false; failure: { kind: string } }) =>
  result.ok ? null : result.failure.kind

describe('R-KL-2: by word of mouth', () => {
  const indiening = { bij: 'commissie', ingediendOp: dag('2026-11-02'), ontvangenOp: dag('2026-11-03') } as const
  test.each([
    ['mondeling', 'ja', null],
    ['mondeling', 'nee', 'mondeling_niet'],
    ['brief', 'nee', null],
  ] as const)('R-KL-2: %s where the bestuur says %s: %s', (vorm, mondeling, kind) => {
    expect(kindOf(rules.file({ ...indiening, vorm }, { mondeling, today }))).toBe(kind)
  })

  test('R-KL-2: what the report still lacks is named: by who received it, dated, signed, with a copy', () => {
    const indienen = (kenmerken: string[]) => ({ soort: 'indienen' as const, kenmerken })
    expect(rules.mondelingMist({ vorm: 'mondeling' }, indienen(['verslag_ontvanger', 'verslag_datum']))).toEqual([
      'verslag_getekend',
      'verslag_afschrift',
    ])
    expect(rules.mondelingMist({ vorm: 'brief' }, indienen([]))).toEqual([])
  })

  test.each([
    ['2026-11-23', null, 'in_future'],
    ['2026-11-20', '2026-11-23', 'in_future'],
    ['2026-11-20', '2026-11-19', 'received_before_filed'],
    ['2026-11-20', null, null],
  ] as const)('filed on %s, received on %s: %s', (ingediendOp, ontvangenOp, kind) => {
    const filed = { bij: 'commissie', vorm: 'brief', ingediendOp: dag(ingediendOp) } as const
    const result = rules.file({ ...filed, ontvangenOp: ontvangenOp && dag(ontvangenOp) }, { mondeling: 'nee', today })
    expect(kindOf(result)).toBe(kind)
  })
})

describe('R-KL-3: helped or represented', () => {
  test('R-KL-3: a machtiging belongs to who lets another speak for him, klager or aangeklaagde', () => {
    const machtigingOp = dag('2026-11-20')
    const by = (klager: FormeleKlacht['bijstandKlager'], aangeklaagde: FormeleKlacht['bijstandAangeklaagde']) =>
      kindOf(rules.assist({ klager, aangeklaagde, machtigingOp }, today))
    expect(by('vertegenwoordigd', 'onbekend')).toBeNull()
    expect(by('geen', 'vertegenwoordigd')).toBeNull()
    expect(by('bijgestaan', 'geen')).toBe('machtiging_zonder_gemachtigde')
  })
})

describe('R-KL-4: withdrawn is two things', () => {
  test('R-KL-4: aangeklaagde, bestuur and directeur hear it; of the decision klager, aangeklaagde and bestuur', () => {
    const told = (stap: 'intrekken' | 'doorgaan' | 'stoppen') =>
      rules.vertellingen(stap, 'commissie').map(({ aan }) => aan)
    expect(told('intrekken')).toEqual(['aangeklaagde', 'bestuur', 'directeur'])
    expect(told('doorgaan')).toEqual(['klager', 'aangeklaagde', 'bestuur'])
    expect(told('stoppen')).toEqual(['klager', 'aangeklaagde', 'bestuur'])
  })

  test('R-KL-4: withdrawn, it runs on until the committee has decided', () => {
    const ingetrokken = taken(klacht('in_behandeling'), zet('intrekken', { uitkomst: 'andere_reden' }))
    expect(ingetrokken).toMatchObject({ status: 'ingetrokken', afgerondOp: null })
    expect(taken(ingetrokken, zet('doorgaan'))).toMatchObject({ status: 'in_behandeling', afgerondOp: null })
    expect(taken(ingetrokken, zet('stoppen'))).toMatchObject({ status: 'ingetrokken', afgerondOp: '2026-11-20' })
  })

  test('R-KL-4: signs of pressure are a ground to go on', () => {
    const druk = { soort: 'intrekken', kenmerken: ['tekenen_van_druk'] } as const
    expect(rules.raadtDoorgaanAan({ ...druk, kenmerken: [...druk.kenmerken] })).toBe(true)
    expect(rules.raadtDoorgaanAan({ soort: 'intrekken', kenmerken: [] })).toBe(false)
  })
})

describe('R-KL-6: the hearing', () => {
  const leden = ['voorzitter', 'tweede_lid']
  test.each([
    ['apart', [], 'apart', ['quorum']],
    ['samen', leden, 'apart', ['anders_dan_ingesteld']],
    ['apart', leden, 'samen', ['anders_dan_ingesteld']],
    ['samen', [...leden, 'bezwaar_klager'], 'samen', ['bezwaar']],
    ['samen', [...leden, 'bezwaar_aangeklaagde'], 'zoals_reglement', ['bezwaar']],
    ['apart', [...leden, 'bezwaar_klager'], 'apart', []],
    ['apart', ['voorzitter'], 'apart', ['quorum']],
    ['apart', ['tweede_lid'], 'apart', ['quorum']],
    ['alleen_aangeklaagde', leden, 'samen', []],
  ] as const)('R-KL-6: heard %s with %j where the bestuur set %s', (uitkomst, kenmerken, horen, points) => {
    expect(rules.zittingPunten({ uitkomst, kenmerken: [...kenmerken] }, horen)).toEqual([...points])
  })

  test('R-KL-6: only the klager can give up being heard', () => {
    const alone = (kenmerken: string[]) =>
      kindOf(
        rules.advance(klacht('in_behandeling'), zet('zitting', { uitkomst: 'alleen_aangeklaagde', kenmerken }), today),
      )
    expect(alone([])).toBe('alleen_klager_ziet_af')
    expect(alone(['klager_ziet_af'])).toBeNull()
    expect(rules.hoortBij({ stap: 'zitting', uitkomst: 'alleen_klager', kenmerken: [] })).toBe(false)
    expect(rules.hoortBij({ stap: 'zitting', uitkomst: 'apart', kenmerken: ['aangeklaagde_ziet_af'] })).toBe(false)
  })

  test('R-KL-6: a report names who were there and what was said, and is signed by two', () => {
    expect(rules.verslagMist({ kenmerken: ['aanwezigen', 'getekend_voorzitter'] })).toEqual([
      'wat_gezegd',
      'getekend_secretaris',
    ])
  })
})

test('R-KL-7: the adviser passes a klacht on with toestemming of her own, and only then', () => {
  expect(rules.actOf('klager')).toBe('formeleklacht:record')
  expect(rules.actOf('gemachtigde')).toBe('formeleklacht:record')
  expect(actNeedsToestemming[rules.actOf('vertrouwenspersoon')]).toEqual([['dossier_aanleggen'], ['doorverwijzen']])
})

describe('R-KL-8: the states at the committee', () => {
  const all = klachtStatussen.flatMap((van) =>
    stappen.flatMap((stap) => (['commissie', 'bestuur'] as const).map((bij) => ({ van, stap, bij }))),
  )

  test.each(all)('R-KL-8: from $van at the $bij: $stap', ({ van, stap, bij }) => {
    const result = rules.advance(klacht(van, { bij }), full(stap), today)
    const pijl = formeleklachtPijlen.find((one) => one.van === van && one.act === stap && (!one.bij || one.bij === bij))
    expect(result.ok ? result.value.status : result.failure.kind).toBe(pijl?.naar ?? 'not_now')
    expect(rules.mogelijkeStappen(klacht(van, { bij })).includes(stap)).toBe(Boolean(pijl))
  })

  test('R-KL-8: once it ended nothing more can be done', () => {
    const ended = klacht('in_behandeling', { afgerondOp: today })
    expect(rules.mogelijkeStappen(ended)).toEqual([])
    expect(kindOf(rules.advance(ended, zet('advies', { uitkomst: 'gegrond' }), today))).toBe('not_now')
  })

  test('R-KL-8: every state is reached from ingediend, and every state that runs can end', () => {
    expect(reached('ingediend')).toEqual([...klachtStatussen].toSorted())
    for (const status of klachtStatussen) {
      const ends = formeleklachtPijlen.some(({ van, einde }) => reached(status).includes(van) && einde)
      expect(ends || ['afgehandeld', 'niet_ontvankelijk'].includes(status), status).toBe(true)
    }
  })

  test.each([
    ['terug', [], 'klager_akkoord'],
    ['terug', ['klager_akkoord'], null],
    ['bemiddeling', ['klager_akkoord'], 'beiden_akkoord'],
    ['bemiddeling', ['aangeklaagde_akkoord'], 'beiden_akkoord'],
    ['bemiddeling', ['klager_akkoord', 'aangeklaagde_akkoord'], null],
  ] as const)('R-KL-8: %s with %j agreed: %s', (stap, kenmerken, kind) => {
    expect(kindOf(rules.advance(klacht('ingediend'), zet(stap, { kenmerken: [...kenmerken] }), today))).toBe(kind)
  })

  test('R-KL-8: what fails at the bestuur or in bemiddeling comes back to the committee', () => {
    for (const status of ['terug_naar_bestuur', 'bemiddeling'] as const)
      expect(taken(klacht(status), zet('niet_opgelost')).status).toBe('in_behandeling')
  })

  test.each([
    ['2026-11-23', 'in_future'],
    ['2026-11-01', 'before_filed'],
    ['2026-11-02', null],
  ])('a step on %s: %s', (op, kind) => {
    expect(kindOf(rules.advance(klacht('ingediend'), zet('onderzoek', { op: dag(op) }), today))).toBe(kind)
  })

  test('R-ROUTE-11: the klager goes back inside from every state in which something can still be done', () => {
    const running = klachtStatussen.filter((status) => rules.mogelijkeStappen(klacht(status)).length > 0)
    for (const status of running.filter((one) => one !== 'ingetrokken' && one !== 'advies'))
      expect(rules.mogelijkeStappen(klacht(status)), status).toContain('intrekken')
    expect(rules.hoortBij({ stap: 'intrekken', uitkomst: 'terug_naar_binnen', kenmerken: [] })).toBe(true)
  })
})

describe('R-KL-11: who must be told', () => {
  test.each([
    ['onderzoek', ['commissie→bestuur', 'commissie→klager', 'commissie→aangeklaagde', 'bestuur→directeur']],
    ['verzuim', ['commissie→klager']],
    ['niet_ontvankelijk', ['commissie→klager', 'commissie→aangeklaagde', 'commissie→bestuur', 'commissie→directeur']],
    ['advies', ['commissie→bestuur', 'commissie→klager', 'commissie→aangeklaagde', 'commissie→directeur']],
    ['besluit', ['bestuur→klager', 'bestuur→commissie', 'bestuur→aangeklaagde', 'bestuur→directeur']],
  ] as const)('R-KL-11: of %s', (stap, expected) => {
    const told = rules.vertellingen(stap, 'commissie')
    expect(told.map(({ door, aan }) => `${door}→${aan}`)).toEqual([...expected])
  })

  test('R-KL-11: ticked once, on a day that was', () => {
    const on = (op: string, verteldOp: Datum | null = null) =>
      kindOf(rules.tell({ verteldOp }, { op: dag(op), ingediendOp: dag('2026-11-02'), today }))
    expect(on('2026-11-20')).toBeNull()
    expect(on('2026-11-20', today)).toBe('already_told')
    expect(on('2026-11-23')).toBe('in_future')
    expect(on('2026-11-01')).toBe('before_filed')
  })
})

describe('the terms that a step begins and meets', () => {
  test.each([
    ['indienen', 'commissie', ['ontvangst ontvangen', 'horen ontvangen'], ['indienen']],
    ['indienen', 'bestuur', [], ['indienen']],
    ['doorgestuurd', 'bestuur', ['ontvangst ontvangen', 'horen ontvangen'], ['indienen']],
    ['verzuim', 'commissie', ['verzuim op'], []],
    ['hersteld', 'commissie', [], ['verzuim']],
    ['onderzoek', 'commissie', [], ['ontvangst']],
    ['zitting', 'commissie', ['advies op'], ['horen']],
    ['advies', 'commissie', ['besluit op', 'nazorg op'], ['ontvangst', 'horen', 'advies']],
    ['besluit', 'commissie', [], ['besluit']],
  ] as const)('R-TERM-5: %s at the %s', (stap, bij, begint, klaar) => {
    const gevolg = rules.termijngevolg(stap, bij)
    expect(gevolg.begint.map(({ soort, vanaf }) => `${soort} ${vanaf}`)).toEqual([...begint])
    expect(gevolg).toMatchObject({ klaar: [...klaar], vervallen: false })
  })

  test.each(['niet_ontvankelijk', 'opgelost', 'stoppen'] as const)('R-TERM-4: with %s the rest falls away', (stap) => {
    expect(rules.termijngevolg(stap, 'commissie').vervallen).toBe(true)
  })
})

function taken(from: FormeleKlacht, one: rules.Zet): FormeleKlacht {
  const result = rules.advance(from, one, today)
  if (!result.ok) throw new Error(result.failure.kind)
  return result.value
}

/** The step with everything agreed, so that only the state decides. */
function full(stap: rules.Zet['stap']): rules.Zet {
  return zet(stap, { uitkomst: 'apart', kenmerken: ['klager_akkoord', 'aangeklaagde_akkoord'] })
}

function reached(from: KlachtStatus): KlachtStatus[] {
  const found = new Set<KlachtStatus>([from])
  for (const status of found) for (const { van, naar } of formeleklachtPijlen) if (van === status) found.add(naar)
  return [...found].toSorted()
}
