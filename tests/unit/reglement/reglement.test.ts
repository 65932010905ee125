import { describe, expect, test } from 'vitest'
import { uiterlijkOp } from '@/lib/domain/avgverzoek/avgverzoek.rules'
import { meldenUiterlijk } from '@/lib/domain/meldplicht/uiterlijk.rules'
import { presetTermijnen } from '@/lib/domain/reglement/presets.data'
import type { Commissiereglement, Reglement } from '@/lib/domain/reglement/reglement'
import {
  evaluatieOp,
  nietGeraadpleegd,
  presetOf,
  regelOf,
  reglementOn,
  schuiftOp,
} from '@/lib/domain/reglement/reglement.rules'
import { amendReglementInput, reglementUit, reglementWaarden } from '@/lib/domain/reglement/reglement.schema'
import { laatsteDag } from '@/lib/domain/termijn/laatste-dag.rules'
import type { Termijnregel } from '@/lib/domain/termijn/termijn'
import type { Datum } from '@/lib/kernel/datum'

const day = (text: string) => text as Datum
const versie = (geldtVanaf: string, preset: 'isob' | 'handreiking' | 'wet_alleen' = 'isob'): Reglement => ({
  ...{ id: geldtVanaf, preset, geldtVanaf: day(geldtVanaf), termijnen: presetTermijnen[preset], naarWerkdag: true },
})

describe('R-TERM-6: a dated ruleset', () => {
  test('of a day is the newest that began by then; before the first the Handreiking holds', () => {
    const versies = [versie('2027-01-01', 'wet_alleen'), versie('2026-08-01')]
    expect(reglementOn(versies, day('2026-12-31')).preset).toBe('isob')
    expect(reglementOn(versies, day('2027-01-01')).preset).toBe('wet_alleen')
    expect(reglementOn(versies, day('2026-07-31'))).toMatchObject({ id: null, preset: 'handreiking' })
  })

  test('of two that begin on one day it is the one laid down last, which the list has first', () => {
    const last = { ...versie('2026-08-01', 'wet_alleen'), id: 'last' }
    expect(reglementOn([last, versie('2026-08-01')], day('2026-12-31')).id).toBe('last')
  })

  test.each([
    ['indienen', [1, 'jaren'], 'regeling', 'art. 7.2', null],
    ['ontvangst', [5, 'werkdagen'], 'regeling', 'art. 7.8', null],
    ['verzuim', [2, 'weken'], 'regeling', 'art. 9.4', null],
    ['horen', [4, 'weken'], 'regeling', 'art. 11.1', null],
    ['advies', [4, 'weken'], 'regeling', 'art. 12.2', [4, 'weken']],
    ['besluit', [4, 'weken'], 'wet', 'onderwijswet (po: WPO art. 14) en regeling art. 15.1-2', [4, 'weken']],
    ['evaluatie', [4, 'jaren'], 'regeling', 'art. 17', null],
    ['adviesgesprek', [6, 'weken'], 'handreiking', 'par. 4.4', null],
    ['avg', [1, 'maanden'], 'wet', 'AVG art. 12 lid 3', [2, 'maanden']],
    ['melden', [0, 'werkdagen'], 'wet', 'onverwijld', null],
  ] as const)('isob: %s is %j by %s, %s', (soort, [aantal, eenheid], grond, bron, meer) => {
    const verlenging = meer && { aantal: meer[0], eenheid: meer[1] }
    expect(presetTermijnen.isob[soort]).toEqual({ lengte: { aantal, eenheid }, grond, bron, verlenging })
  })

  test('the law alone has three terms, and takes any time that is announced with reasons', () => {
    const { wet_alleen } = presetTermijnen
    const some = Object.entries(wet_alleen).flatMap(([soort, regel]) => (regel ? [soort] : []))
    expect(some.toSorted()).toEqual(['avg', 'besluit', 'melden'])
    expect(wet_alleen.besluit?.verlenging).toBe('met_reden')
  })

  test('what the law sets for everyone is in every ruleset as it is reckoned, and a form that says otherwise changes nothing', () => {
    for (const { avg, melden } of Object.values(presetTermijnen)) {
      const ends = (regel: typeof avg, start: string) =>
        regel && laatsteDag({ start: day(start), lengte: regel.lengte, naarWerkdag: true }).laatste
      expect(uiterlijkOp(day('2026-11-22'))).toBe(ends(avg, '2026-11-22'))
      expect(meldenUiterlijk(day('2026-11-22'))).toBe(ends(melden, '2026-11-22'))
    }
    const sent = { ...reglementWaarden(presetTermijnen.isob), avg_aantal: '3', avg_eenheid: 'jaren', melden_aantal: '' }
    const more = { naarWerkdag: 'ja', geraadpleegd: [], geldtVanaf: '22-11-2026' }
    expect(reglementUit(amendReglementInput.parse({ ...sent, ...more })).termijnen).toEqual(presetTermijnen.isob)
  })

  test('R-TERM-2: what the law sets moves to a working day, whatever the bestuur chose for the rest', () => {
    const { besluit, horen } = presetTermijnen.isob as Record<'besluit' | 'horen', Termijnregel>
    expect(schuiftOp({ naarWerkdag: false }, besluit)).toBe(true)
    expect(schuiftOp({ naarWerkdag: false }, horen)).toBe(false)
    expect(schuiftOp({ naarWerkdag: true }, horen)).toBe(true)
  })

  test('one word changed makes it an own one', () => {
    const isob = { termijnen: presetTermijnen.isob, naarWerkdag: true }
    expect(presetOf(isob)).toBe('isob')
    expect(presetOf({ ...isob, naarWerkdag: false })).toBe('eigen')
    expect(presetOf({ ...isob, termijnen: { ...isob.termijnen, evaluatie: null } })).toBe('eigen')
  })

  test('who was not asked is named', () => {
    expect(nietGeraadpleegd(['gmr'])).toEqual(['vertrouwenspersoon', 'commissie'])
    expect(nietGeraadpleegd(['gmr', 'vertrouwenspersoon', 'commissie'])).toEqual([])
  })

  test('it is looked at again four years after it began', () => {
    expect(evaluatieOp(versie('2024-08-01'))?.laatste).toBe('2028-08-01')
    expect(evaluatieOp(versie('2024-08-01', 'wet_alleen'))).toBeNull()
  })
})

describe('R-KL-9: the ruleset of the committee', () => {
  const eigen: Commissiereglement = {
    horen: { lengte: { aantal: 6, eenheid: 'weken' }, grond: 'regeling', bron: 'reglement LKC', verlenging: null },
  }

  test('wins where it says something, and leaves the rest to the bestuur', () => {
    const isob = versie('2026-08-01')
    expect(regelOf(isob, eigen, 'horen')?.lengte).toEqual({ aantal: 6, eenheid: 'weken' })
    expect(regelOf(isob, eigen, 'advies')).toEqual(presetTermijnen.isob.advies)
    expect(regelOf(isob, null, 'horen')).toEqual(presetTermijnen.isob.horen)
    expect(regelOf(versie('2026-08-01', 'wet_alleen'), eigen, 'horen')).toEqual(eigen.horen)
    expect(regelOf(versie('2026-08-01', 'wet_alleen'), null, 'horen')).toBeNull()
  })
})
