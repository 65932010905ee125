import { describe, expect, test } from 'vitest'
import { type BriefSoort, briefSoorten, type DossierBrief } from '@/lib/domain/brief/brief'
import { finish, magDefinitief, ontbreektIn, requireConcept, soortenVoor } from '@/lib/domain/brief/brief.rules'
import { briefvelden } from '@/lib/domain/brief/briefvelden.data'
import { klachteisen } from '@/lib/domain/brief/klachteisen.data'
import { ontbrekendeEisen } from '@/lib/domain/brief/klachteisen.rules'
import type { Datum } from '@/lib/kernel/datum'
import { vol } from './vol'

const wat = (soort: BriefSoort, waarden: Record<string, string>) =>
  ontbreektIn(soort, waarden).map(({ wat, bron, aard }) => `${aard}: ${wat} (${bron})`)

describe('R-KL-1: what a klachtbrief must hold', () => {
  test('R-KL-1: of an empty letter everything is named one by one, with its source', () => {
    expect(wat('klachtbrief', {})).toEqual([
      'vereist: de naam van de klager (Klachtenregeling, art. 9.3)',
      'vereist: het adres van de klager (Klachtenregeling, art. 9.3)',
      'vereist: de datum van de brief (Klachtenregeling, art. 9.3)',
      'vereist: een omschrijving van de klacht (Klachtenregeling, art. 9.3)',
      'aanbevolen: de naam van de aangeklaagde (Handreiking, 5.8.1)',
      'aanbevolen: wat er feitelijk gebeurd is (Handreiking, 5.8.1)',
    ])
  })

  test.each(['naam', 'adres', 'dagtekening', 'omschrijving'])('R-KL-1: without %s it stays a concept', (veld) => {
    const waarden = { ...vol.klachtbrief, [veld]: '   ' }
    expect(ontbreektIn('klachtbrief', waarden).map((one) => one.veld)).toEqual([veld])
    expect(magDefinitief('klachtbrief', waarden)).toBe(false)
  })

  test.each(['aangeklaagde', 'feiten'])('R-KL-1: without %s it is a letter all the same', (veld) => {
    const waarden = { ...vol.klachtbrief, [veld]: '' }
    expect(ontbreektIn('klachtbrief', waarden).map((one) => [one.veld, one.aard])).toEqual([[veld, 'aanbevolen']])
    expect(magDefinitief('klachtbrief', waarden)).toBe(true)
  })

  test('R-KL-1: a date that is none is missing', () => {
    const waarden = { ...vol.klachtbrief, dagtekening: '31-2-2026' }
    expect(ontbreektIn('klachtbrief', waarden).map((one) => one.veld)).toEqual(['dagtekening'])
  })

  test('R-KL-1: a klacht that came in lacks its signature too', () => {
    const alles = klachteisen.map(({ eis }) => eis)
    expect(ontbrekendeEisen(alles)).toEqual([])
    const [mist] = ontbrekendeEisen(alles.filter((eis) => eis !== 'handtekening'))
    expect(mist).toEqual({
      ...{ eis: 'handtekening', aard: 'vereist' },
      ...{ bron: 'Klachtenregeling, art. 9.1', wat: 'de handtekening van de klager' },
    })
  })
})

describe('every letter', () => {
  test.each(briefSoorten)('%s: filled in whole it lacks nothing', (soort) => {
    expect(wat(soort, vol[soort])).toEqual([])
    expect(Object.keys(vol[soort]).toSorted()).toEqual(briefvelden[soort].map(({ veld }) => veld).toSorted())
  })

  test.each(briefSoorten)('%s: each thing it asks is named when only that is gone', (soort) => {
    for (const { veld } of ontbreektIn(soort, {}))
      expect(ontbreektIn(soort, { ...vol[soort], [veld]: '' }).map((one) => one.veld)).toEqual([veld])
  })

  test.each(briefSoorten)('%s: no field stands in it twice', (soort) => {
    const velden = briefvelden[soort].map(({ veld }) => veld)
    expect(new Set(velden).size).toBe(velden.length)
  })
})

describe('R-KL-2: the report of a klacht by word of mouth', () => {
  test('R-KL-2: is there only where the bestuur takes one', () => {
    expect(soortenVoor('ja')).toContain('verslag_mondeling')
    expect(soortenVoor('nee')).toEqual(briefSoorten.filter((soort) => soort !== 'verslag_mondeling'))
  })

  test('R-KL-2: names who received it, when, and what the klager said', () => {
    expect(ontbreektIn('verslag_mondeling', {}).map((one) => one.wat)).toEqual([
      'wie de klacht ontving',
      'de dag waarop de klacht is verteld',
      'de datum van het verslag',
      'de naam van de klager',
      'het adres van de klager',
      'de naam van de aangeklaagde',
      'een omschrijving van de klacht',
    ])
  })
})

test('R-KL-2: a report that was not made at once says so, and is a report all the same', () => {
  const later = { ...vol.verslag_mondeling, dagtekening: '21-11-2026' }
  expect(ontbreektIn('verslag_mondeling', later).map(({ wat: what, aard }) => `${aard}: ${what}`)).toEqual([
    'aanbevolen: een verslag van dezelfde dag: het hoort meteen te worden gemaakt',
  ])
  expect(magDefinitief('verslag_mondeling', later)).toBe(true)
})

describe('concept → definitief', () => {
  const concept: DossierBrief = {
    ...{ id: 'b', soort: 'klachtbrief', status: 'concept', begonnenOp: '2026-11-20' as Datum },
    ...{ definitiefOp: null, formeleKlachtId: null },
  }
  const today = '2026-11-22' as Datum

  test('once, on the day itself', () => {
    const made = finish(concept, today)
    expect(made).toEqual({ ok: true, value: { ...concept, status: 'definitief', definitiefOp: today } })
    if (!made.ok) return
    expect(finish(made.value, today)).toEqual({ ok: false, failure: { kind: 'already_final' } })
    expect(requireConcept(made.value)).toEqual({ ok: false, failure: { kind: 'already_final' } })
    expect(requireConcept(concept).ok).toBe(true)
  })
})
