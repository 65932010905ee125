import { describe, expect, test } from 'vitest'
import { vraagOf } from '@/components/strafbaar/vraag'
import type { DagVanFeit } from '@/lib/domain/strafbaar/strafbaar'
import { strafbareFeiten } from '@/lib/domain/strafbaar/strafbaar.data'
import { isOnderBeideWetten, labelsOn, moetMisdrijfAangeven } from '@/lib/domain/strafbaar/strafbaar.rules'
import { aangifteTekst, maatregelTekst, openbaarTekst } from '@/lib/domain/strafbaar/strafbaar.texts'
import type { Datum } from '@/lib/kernel/datum'

const day = (text: string) => text as Datum
const op = (text: string): DagVanFeit => ({ soort: 'dag', dag: day(text) })
const tussen = (vanaf: string, tot: string): DagVanFeit => ({ soort: 'periode', vanaf: day(vanaf), tot: day(tot) })
const onbekend: DagVanFeit = { soort: 'onbekend' }
const codes = (feit: DagVanFeit) => labelsOn(feit).map(({ code }) => code)

describe('R-STRAF-1: the day of the facts decides the labels', () => {
  test('R-STRAF-1: until 30 June 2024 the old names, from 1 July 2024 the new', () => {
    expect(codes(op('2024-06-30'))).toEqual(expect.arrayContaining(['aanranding_oud', 'ontucht_gezag', 'grooming']))
    expect(codes(op('2024-06-30'))).not.toContain('opzetaanranding')
    expect(codes(op('2024-07-01'))).toEqual(
      expect.arrayContaining(['schuldaanranding', 'opzetverkrachting', 'benadering']),
    )
    expect(codes(op('2024-07-01'))).not.toContain('aanranding_oud')
  })

  test('R-MELD-7: the same holds for what must be reported: of a period or an unknown day, both', () => {
    for (const feit of [tussen('2024-06-01', '2024-08-01'), onbekend]) {
      expect(codes(feit)).toEqual(expect.arrayContaining(['ontucht', 'kind_12_16']))
      expect(isOnderBeideWetten(feit)).toBe(true)
    }
    expect(codes(tussen('2023-01-01', '2024-06-30'))).not.toContain('kind_12_16')
    expect(codes(tussen('2024-07-01', '2025-01-01'))).not.toContain('ontucht')
    for (const feit of [tussen('2023-01-01', '2024-06-30'), op('2024-07-01')])
      expect(isOnderBeideWetten(feit)).toBe(false)
  })

  test('R-STRAF-1: what did not change holds on every day, and what came in 2020 not before', () => {
    for (const dag of ['2015-01-01', '2024-06-30', '2026-11-22']) expect(codes(op(dag))).toContain('belaging')
    expect(codes(op('2019-12-31'))).not.toContain('beeld_oud')
    expect(codes(op('2020-01-01'))).toContain('beeld_oud')
    expect(codes(op('2024-07-01'))).toContain('beeld')
  })

  test('no two labels of one code, and none that never holds', () => {
    expect(new Set(strafbareFeiten.map(({ code }) => code)).size).toBe(strafbareFeiten.length)
    for (const { vanaf, tot } of strafbareFeiten) expect(!vanaf || !tot || vanaf <= tot).toBe(true)
  })

  test('R-STRAF-1: klager or parent files, the vertrouwenspersoon informs and goes along', () => {
    expect(aangifteTekst.join(' ')).toMatch(/klager kan aangifte doen.*ouder.*u mag mee/)
  })

  test.each([
    [{}, onbekend, null],
    [{ dag: '22-11-2023' }, op('2023-11-22'), null],
    [{ dag: '1 sep 2024', tot: '1-6-2024' }, tussen('2024-06-01', '2024-09-01'), null],
    [{ tot: '2-7-2024' }, op('2024-07-02'), null],
    [{ dag: 'vorig jaar' }, onbekend, expect.any(String)],
  ])('the address %j asks about %j', (adres, feit, fout) => {
    expect(vraagOf(adres, day('2026-11-22'))).toMatchObject({ feit, fout })
  })
})

describe('R-STRAF-2: openbaar onderwijs', () => {
  test('R-STRAF-2: a bestuur of openbaar onderwijs reports every misdrijf, a bijzonder one is told no such thing', () => {
    expect(moetMisdrijfAangeven({ grondslag: 'openbaar' })).toBe(true)
    expect(moetMisdrijfAangeven({ grondslag: 'bijzonder' })).toBe(false)
    expect(openbaarTekst).toContain('elk misdrijf')
  })

  test('R-STRAF-2: measures need not wait', () => {
    expect(maatregelTekst).toContain('niet te wachten')
  })
})
