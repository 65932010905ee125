import { expect, test } from 'vitest'
import { kralenVan, nuBezig } from '@/lib/domain/klachtroute/kralen.rules'
import type { Sjabloon } from '@/lib/domain/routesjabloon/routesjabloon'
import { dag, stapVan } from './stap'

const sjabloon: Sjabloon = {
  soort: 'ongewenst_gedrag',
  van: 'geborgen',
  versie: 1,
  stappen: [
    { soort: 'directie', kring: 'binnen' },
    { soort: 'bestuur', kring: 'binnen' },
    { soort: 'klachtencommissie', kring: 'buiten' },
    { soort: 'hulpverlening', kring: 'ernaast' },
  ],
}

test('R-ROUTE-2: the beads are those of the sjabloon in its order, each with the last time it came up', () => {
  const stappen = [
    stapVan({ id: 'd1', stand: 'gedaan', geeindigdOp: dag('05') }),
    stapVan({ id: 'd2', stand: 'bezig', begonnenOp: dag('10') }),
  ]
  const kralen = kralenVan([sjabloon], stappen)
  expect(kralen.map(({ soort, stap }) => [soort, stap?.id ?? null])).toEqual([
    ['directie', 'd2'],
    ['bestuur', null],
    ['klachtencommissie', null],
    ['hulpverlening', null],
  ])
  expect(kralen[0]?.eerder.map(({ id }) => id)).toEqual(['d1'])
})

test('R-ROUTE-2: with several probleemgebieden no step stands twice; what was chosen beside them comes after', () => {
  const ander: Sjabloon = { ...sjabloon, soort: 'schoolorganisatie', stappen: [{ soort: 'bestuur', kring: 'binnen' }] }
  const kralen = kralenVan([sjabloon, ander], [stapVan({ soort: 'bemiddeling' }), stapVan({ soort: 'vakbond' })])
  expect(kralen.map(({ soort }) => soort)).toEqual([
    ...sjabloon.stappen.map(({ soort }) => soort),
    'bemiddeling',
    'vakbond',
  ])
  expect(kralen.slice(-2).map(({ kring }) => kring)).toEqual(['binnen', 'ernaast'])
})

test('R-ROUTE-1: more than one step can run', () => {
  const stappen = [
    stapVan({ id: 'k', soort: 'klachtencommissie', stand: 'bezig' }),
    stapVan({ id: 'a', soort: 'aangifte', stand: 'bezig' }),
    stapVan({ id: 'd', stand: 'gedaan' }),
  ]
  expect(nuBezig(stappen).map(({ id }) => id)).toEqual(['k', 'a'])
})
