import { describe, expect, test } from 'vitest'
import { nodigVoor } from '@/lib/domain/dossier/toestemmingen.rules'
import { overzichtVan, puntenVan } from '@/lib/domain/toestemming/overzicht.rules'
import type { Toestemming, ToestemmingSoort } from '@/lib/domain/toestemming/toestemming'
import type { Datum } from '@/lib/kernel/datum'

const on = (day: string) => day as Datum
const [today, grens] = [on('2026-11-22'), on('2027-01-17')]
const given = (soort: ToestemmingSoort, change: Partial<Toestemming> = {}): Toestemming => ({
  ...{ id: soort, soort, gever: 'klager', vorm: 'schriftelijk', voorId: null, gegevenOp: on('2026-09-01') },
  ...{ geldigTot: null, ingetrokkenOp: null, eindeGrond: null, bewijsId: null, ...change },
})
const withdrawn = { ingetrokkenOp: on('2026-11-01'), eindeGrond: 'ingetrokken' } as const
const points = (list: Toestemming[], nodig: ToestemmingSoort[] = []) =>
  puntenVan(list, nodig, { today, grens }).map(({ soort, wat, op }) => [soort, wat, op])

describe('R-TST-2: every kind of one dossier', () => {
  test('R-TST-2: tells how it stands, and by the table of acts what is missing without it', () => {
    const regels = overzichtVan([given('dossier_aanleggen'), given('bemiddeling', withdrawn)], today)
    const of = (soort: ToestemmingSoort) => regels.find((regel) => regel.soort === soort)
    expect(regels).toHaveLength(8)
    expect(of('dossier_aanleggen')).toMatchObject({ stand: 'geldig' })
    expect(of('dossier_aanleggen')?.acts).toEqual(expect.arrayContaining(['gesprek:record', 'bijzonder:record']))
    expect(of('bijzondere_gegevens')).toMatchObject({ stand: 'nooit', acts: ['bijzonder:record'] })
    expect(of('bemiddeling')).toMatchObject({ stand: 'ingetrokken' })
  })

  test('a valid one says more than one that ended later', () => {
    const renewed = [given('bemiddeling'), given('bemiddeling', { id: 'b', ...withdrawn })]
    expect(overzichtVan(renewed, today).find(({ soort }) => soort === 'bemiddeling')?.stand).toBe('geldig')
  })
})

describe('R-TST-1: what asks for attention', () => {
  test('R-TST-1: what runs out within eight weeks, and what ran out', () => {
    expect(points([given('bemiddeling', { geldigTot: on('2027-01-17') })])).toEqual([
      ['bemiddeling', 'loopt_af', '2027-01-17'],
    ])
    expect(points([given('bemiddeling', { geldigTot: on('2027-01-18') })])).toEqual([])
    expect(points([given('bemiddeling', { geldigTot: on('2026-11-21') })])).toEqual([
      ['bemiddeling', 'verlopen', '2026-11-21'],
    ])
  })

  test('R-TST-1: nothing where it was renewed in time; of two that run out the last counts', () => {
    const old = given('bemiddeling', { id: 'oud', geldigTot: on('2026-11-30') })
    expect(points([old, given('bemiddeling')])).toEqual([])
    expect(points([old, given('bemiddeling', { geldigTot: on('2026-12-31') })])).toEqual([
      ['bemiddeling', 'loopt_af', '2026-12-31'],
    ])
  })

  test('R-TST-1: one for another recipient renews nothing', () => {
    const to = (voorId: string, geldigTot: Datum | null) => given('doorverwijzen', { id: voorId, voorId, geldigTot })
    expect(points([to('a', on('2026-11-30')), to('b', null)])).toEqual([['doorverwijzen', 'loopt_af', '2026-11-30']])
  })

  test('R-TST-2: what is needed and was never asked, or ended by another klager', () => {
    expect(points([], ['overdracht_bij_ziekte'])).toEqual([['overdracht_bij_ziekte', 'ontbreekt', null]])
    const ended = given('overdracht_bij_ziekte', { ...withdrawn, eindeGrond: 'klagerwissel' })
    expect(points([ended], ['overdracht_bij_ziekte'])).toEqual([['overdracht_bij_ziekte', 'ontbreekt', null]])
  })

  test('R-TST-3: what was withdrawn is asked no more, but for the dossier itself', () => {
    expect(points([given('overdracht_bij_ziekte', withdrawn)], ['overdracht_bij_ziekte'])).toEqual([])
    expect(points([given('dossier_aanleggen', withdrawn)], ['dossier_aanleggen'])).toEqual([
      ['dossier_aanleggen', 'ontbreekt', null],
    ])
  })
})

test('what is needed now follows from the state, and from a planned departure', () => {
  const open = { status: 'lopend', controleOp: null, controleGedaanOp: null, bijzonder: 0, vertrekOp: null } as const
  expect(nodigVoor(open)).toEqual(['dossier_aanleggen', 'overdracht_bij_ziekte'])
  expect(nodigVoor({ ...open, vertrekOp: grens })).toContain('overdracht_bij_vertrek')
  expect(nodigVoor({ ...open, bijzonder: 1 })).toContain('bijzondere_gegevens')
  expect(nodigVoor({ ...open, status: 'afgesloten' })).toEqual([])
  expect(nodigVoor({ ...open, status: 'afgesloten', controleOp: grens })).toEqual(['dossier_aanleggen'])
})
