import { expect, test } from 'vitest'
import { check } from '@/lib/domain/klachtroute/klachtroute.rules'
import { dag, stapVan, vandaag } from './stap'

test('R-ROUTE-3: aftercare that was wanted is done once, of a step that is done, and not on a day to come', () => {
  const gedaan = stapVan({ stand: 'gedaan', nazorg: 'ja', nazorgOp: dag('20') })
  expect(check(gedaan, dag('21'), vandaag)).toMatchObject({ ok: true, value: { nazorgGedaanOp: dag('21') } })
  expect(check(gedaan, dag('23'), vandaag)).toMatchObject({ failure: { kind: 'in_future' } })
  const eerder = { ...gedaan, nazorgGedaanOp: dag('20') }
  expect(check(eerder, dag('21'), vandaag)).toMatchObject({ failure: { kind: 'no_nazorg_due' } })
  expect(check({ ...gedaan, nazorgOp: null }, dag('21'), vandaag)).toMatchObject({ failure: { kind: 'no_nazorg_due' } })
  expect(check(stapVan({ stand: 'bezig' }), dag('21'), vandaag)).toMatchObject({ failure: { kind: 'stap_stand' } })
})
