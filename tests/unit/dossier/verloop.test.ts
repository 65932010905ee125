import { describe, expect, test } from 'vitest'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import { verloopOf } from '@/lib/domain/dossier/verloop.rules'
import type { Toestemming } from '@/lib/domain/toestemming/toestemming'
import type { Datum } from '@/lib/kernel/datum'
import { klacht } from '@/tests/unit/formeleklacht/klacht'
import { dossierDetail } from './dossier-detail'

const day = (text: string) => text as Datum
const toestemming: Toestemming = {
  id: 't',
  soort: 'dossier_aanleggen',
  gever: 'klager',
  vorm: 'mondeling',
  voorId: null,
  gegevenOp: day('2026-10-14'),
  geldigTot: null,
  ingetrokkenOp: null,
  eindeGrond: null,
  bewijsId: null,
}
const gesprek = (id: string, op: string) => ({
  id,
  objectId: 'd',
  op: day(op),
  soort: 'op_school' as const,
  met: ['klager' as const],
  minuten: 30,
  informatie: [],
  revisie: 1,
})
const actie = (id: string, days: { uiterlijk?: string; gedaanOp?: string }) => ({
  id,
  objectId: 'd',
  soort: 'actie' as const,
  wie: 'ik' as const,
  uiterlijk: days.uiterlijk ? day(days.uiterlijk) : null,
  gedaanOp: days.gedaanOp ? day(days.gedaanOp) : null,
  vervallenOp: null,
})
const none = { notities: [], keren: [] }
const said = (change: Partial<DossierDetail>, sealed = none as Parameters<typeof verloopOf>[1]) =>
  verloopOf(dossierDetail(change), sealed).map(({ soort, op }) => `${op} ${soort}`)

describe('the timeline of a dossier', () => {
  test('R-DOS-2: is newest first, and begins with the melding', () => {
    const herkomst = { soort: 'melding', herkomst: 'intake', ontvangenOp: day('2026-10-12') }
    const gesprekken = [gesprek('a', '2026-10-20'), gesprek('b', '2026-11-02')]
    expect(said({ herkomst, toestemmingen: [toestemming], gesprekken })).toEqual([
      '2026-11-02 gesprek',
      '2026-10-20 gesprek',
      '2026-10-14 toestemming',
      '2026-10-12 binnengekomen',
    ])
  })

  test('R-DOS-1: toestemming and opening on one day are one line', () => {
    const [first] = verloopOf(dossierDetail({ toestemmingen: [toestemming] }), none)
    expect(first).toMatchObject({ soort: 'toestemming', geopend: true })
    const earlier = { ...toestemming, gegevenOp: day('2026-10-13') }
    expect(said({ toestemmingen: [earlier] })).toEqual(['2026-10-14 geopend', '2026-10-13 toestemming'])
  })

  test('a letter stands in it from the day it was made definitief, a concept does not', () => {
    const brief = { soort: 'klachtbrief', begonnenOp: day('2026-10-15'), formeleKlachtId: null } as const
    const brieven = [
      { ...brief, id: 'a', status: 'concept' as const, definitiefOp: null },
      { ...brief, id: 'b', status: 'definitief' as const, definitiefOp: day('2026-11-02') },
    ]
    expect(said({ brieven })).toEqual(['2026-11-02 brief', '2026-10-14 geopend'])
  })

  test('R-KL-8: each step of a formele klacht is a line, on one day the later one on top', () => {
    const stap = { naar: 'in_behandeling' as const, uitkomst: null, kenmerken: [] }
    const gebeurtenissen = [
      { ...stap, id: 'c', soort: 'verslag' as const, op: day('2026-11-04') },
      { ...stap, id: 'b', soort: 'zitting' as const, op: day('2026-11-04') },
      { ...stap, id: 'a', soort: 'indienen' as const, op: day('2026-11-02') },
    ]
    const formeleKlachten = [{ ...klacht('in_behandeling'), gebeurtenissen, berichten: [] }]
    const lines = verloopOf(dossierDetail({ formeleKlachten, gesprekken: [gesprek('g', '2026-11-04')] }), none)
    expect(lines.map(({ id, soort }) => `${id} ${soort}`)).toEqual([
      ...['c klachtstap', 'b klachtstap', 'g gesprek', 'a klachtstap', 'geopend geopend'],
    ])
  })

  test('R-TST-3: a withdrawal is a line of its own, above what came before it that day', () => {
    const withdrawn = { ...toestemming, ingetrokkenOp: day('2026-11-02') }
    expect(said({ toestemmingen: [withdrawn], gesprekken: [gesprek('a', '2026-11-02')] })).toEqual([
      '2026-11-02 intrekking',
      '2026-11-02 gesprek',
      '2026-10-14 toestemming',
    ])
  })

  test('what is still to come stands on top, an action without a day first', () => {
    const acties = [actie('a', { uiterlijk: '2026-12-01' }), actie('b', {}), actie('c', { gedaanOp: '2026-10-15' })]
    expect(said({ toestemmingen: [toestemming], acties })).toEqual([
      'null actie',
      '2026-12-01 actie',
      '2026-10-15 actie',
      '2026-10-14 toestemming',
    ])
  })

  test('R-ROUTE-8: each closing, reopening and check has its line, also earlier ones', () => {
    const keren = [
      { soort: 'afgesloten' as const, op: day('2026-11-01'), revisie: 1 },
      { soort: 'heropend' as const, op: day('2026-11-05'), revisie: 1 },
      { soort: 'afgesloten' as const, op: day('2026-11-20'), revisie: 2 },
    ]
    expect(said({ toestemmingen: [toestemming] }, { notities: [], keren }).slice(0, 3)).toEqual([
      '2026-11-20 afgesloten',
      '2026-11-05 heropend',
      '2026-11-01 afgesloten',
    ])
  })
})
