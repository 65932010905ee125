import { describe, expect, test } from 'vitest'
import type { Basisdag, TermijnStand } from '@/lib/domain/termijn/termijn'
import {
  dagenTeLaat,
  geslotenVoor,
  metDagen,
  rebase,
  settle,
  standVan,
  uiterlijkVan,
  vanZelfdeBasis,
} from '@/lib/domain/termijn/termijn.rules'
import {
  bekendTekst,
  lengteTekst,
  somTekst,
  standTekst,
  uiterlijkTekst,
  verschovenTekst,
} from '@/lib/domain/termijn/termijn.texts'
import { day, termijn } from './een-termijn'

const dag = (op: string): Basisdag => ({ soort: 'dag', op: day(op) })
const today = day('2026-11-22')

describe('R-TERM-1: the sum in words', () => {
  test('names the length, from when, and where it stands', () => {
    expect(somTekst(termijn())).toBe(
      '4 weken na ontvangst bij de klachtencommissie op 02-11-2026, art. 11.1 (klachtenregeling)',
    )
    const eigen = termijn({ regel: { ...termijn().regel, grond: 'eigen_keuze', bron: null } })
    expect(somTekst(eigen)).toBe('4 weken na ontvangst bij de klachtencommissie op 02-11-2026, eigen keuze')
  })

  test.each([
    [1, 'werkdagen', '1 werkdag'],
    [5, 'werkdagen', '5 werkdagen'],
    [0, 'werkdagen', 'dezelfde werkdag'],
    [1, 'jaren', '1 jaar'],
    [4, 'jaren', '4 jaar'],
    [1, 'maanden', '1 maand'],
  ] as const)('%i %s is said as %s', (aantal, eenheid, tekst) => {
    expect(lengteTekst({ aantal, eenheid })).toBe(tekst)
  })

  test('says that and why the day moved, and until when the free days are known', () => {
    const moved = metDagen(termijn({ basis: dag('2026-11-22') })).dagen?.laatst
    expect(moved && verschovenTekst(moved)).toContain('zondag 20 december 2026')
    const far = metDagen(termijn({ basis: dag('2028-12-20') })).dagen?.laatst
    expect(far && bekendTekst(far)).toContain('31 december 2028')
    const near = metDagen(termijn()).dagen?.laatst
    expect(near && [verschovenTekst(near), bekendTekst(near)]).toEqual([null, null])
  })

  test('closed days are those of who must act, and of nobody else', () => {
    const gesloten = [
      { wie: 'bestuur' as const, van: day('2026-12-19'), tot: day('2027-01-03') },
      { wie: 'commissie' as const, van: day('2026-11-09'), tot: day('2026-11-10') },
    ]
    const vijf = { ...termijn().regel, lengte: { aantal: 5, eenheid: 'werkdagen' as const } }
    const last = (aanZet: 'commissie' | 'bestuur' | 'klager') =>
      uiterlijkVan(termijn({ aanZet, regel: vijf, basis: dag('2026-11-04'), gesloten: geslotenVoor(aanZet, gesloten) }))
    expect(last('commissie')).toBe('2026-11-13')
    expect(last('bestuur')).toBe('2026-11-11')
    expect(last('klager')).toBe('2026-11-11')
    expect(geslotenVoor('vertrouwenspersoon', gesloten)).toEqual([])
  })
})

describe('R-TERM-3: another base date', () => {
  test('is reckoned anew, and what stood before stays in the history', () => {
    const other = rebase(termijn(), { basis: dag('2026-11-09'), eigenaar: 'klager' }, today)
    if (!other.ok) throw new Error(other.failure.kind)
    expect(uiterlijkVan(other.value)).toBe('2026-12-07')
    expect(other.value.eigenaar).toBe('klager')
    expect(other.value.geschiedenis).toEqual([{ basis: dag('2026-11-02'), tot: today, uiterlijk: '2026-11-30' }])
    const again = rebase(other.value, { basis: dag('2026-11-02') }, today)
    expect(again.ok && [uiterlijkVan(again.value), again.value.geschiedenis.length]).toEqual(['2026-11-30', 2])
  })

  test('carries along what runs from the same event, and nothing else', () => {
    expect(vanZelfdeBasis('horen')).toEqual(['ontvangst', 'horen'])
    expect(vanZelfdeBasis('ontvangst')).toEqual(['ontvangst', 'horen'])
    expect(vanZelfdeBasis('advies')).toEqual(['advies'])
  })

  test('is refused for a day that must still come, and for what is over', () => {
    expect(rebase(termijn(), { basis: dag('2026-11-23') }, today)).toMatchObject({
      failure: { kind: 'base_in_future' },
    })
    expect(rebase(termijn({ vervallenOp: today }), { basis: dag('2026-11-09') }, today)).toMatchObject({
      failure: { kind: 'already_settled' },
    })
  })
})

describe('R-TERM-4: a passed term', () => {
  test.each<[string, Partial<ReturnType<typeof termijn>>, string, TermijnStand, number]>([
    ['runs', {}, '2026-11-29', 'loopt', 0],
    ['its last day', {}, '2026-11-30', 'vandaag', 0],
    ['a day later it is late', {}, '2026-12-01', 'verstreken', 1],
    ['and stays so', {}, '2027-03-01', 'verstreken', 91],
    ['done on the last day', { afgedaanOp: day('2026-11-30') }, '2027-03-01', 'op_tijd', 0],
    ['done too late', { afgedaanOp: day('2026-12-03') }, '2027-03-01', 'te_laat', 3],
    ['lapsed', { vervallenOp: day('2026-11-20') }, '2027-03-01', 'vervallen', 91],
    ['no base date', { basis: { soort: 'onbekend' } }, '2027-03-01', 'onbekend', 0],
  ])('%s', (_what, more, on, stand, late) => {
    expect(standVan(termijn(more), day(on))).toBe(stand)
    expect(dagenTeLaat(termijn(more), day(on))).toBe(late)
  })

  test('is said in words', () => {
    const zin = (on: string, more = {}) => standTekst(metDagen(termijn(more)), day(on))
    expect(zin('2026-12-02')).toBe('2 dagen te laat')
    expect(zin('2026-12-01')).toBe('1 dag te laat')
    expect(zin('2026-11-30')).toBe('vandaag de laatste dag')
    expect(zin('2026-11-29')).toBe('nog 1 dag')
    expect(zin('2026-12-05', { afgedaanOp: day('2026-12-02') })).toBe('gedaan op 02-12-2026, 2 dagen te laat')
  })

  test('is done with a day, and with who was told', () => {
    const done = settle(termijn(), { op: day('2026-11-20'), verteld: ['klager'], today })
    expect(done.ok && [done.value.afgedaanOp, done.value.verteld]).toEqual([
      '2026-11-20',
      [{ wie: 'klager', op: '2026-11-20' }],
    ])
    expect(settle(termijn(), { op: day('2026-11-23'), today })).toMatchObject({ failure: { kind: 'in_future' } })
    expect(settle(termijn(), { op: day('2026-11-01'), today })).toMatchObject({ failure: { kind: 'before_start' } })
    expect(settle(termijn({ afgedaanOp: today }), { op: today, today })).toMatchObject({
      failure: { kind: 'already_settled' },
    })
  })
})

describe('R-TERM-5: what is known of a base date', () => {
  test('a period shows both ends, and the first is the one to keep to', () => {
    const periode = termijn({ basis: { soort: 'periode', van: day('2026-09-01'), tot: day('2026-09-30') } })
    expect(uiterlijkVan(periode)).toBe('2026-09-29')
    expect(uiterlijkTekst(metDagen(periode))).toContain('tussen 29 september 2026 en 28 oktober 2026')
    expect(standVan(periode, day('2026-10-01'))).toBe('loopt')
    expect(somTekst(periode)).toContain('tussen 01-09-2026 en 30-09-2026')
  })

  test('an unknown one gives no day, and says so', () => {
    const onbekend = termijn({ basis: { soort: 'onbekend' } })
    expect(uiterlijkVan(onbekend)).toBeNull()
    expect(uiterlijkTekst(metDagen(onbekend))).toContain('niet bekend')
  })
})
