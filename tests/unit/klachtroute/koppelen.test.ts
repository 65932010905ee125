import { expect, test } from 'vitest'
import { link } from '@/lib/domain/klachtroute/koppelen.rules'
import { dag, vandaag } from './stap'

test('R-ROUTE-7: a klacht that came up is linked once, to another, on a day it was talked over', () => {
  const at = { koppelingen: [], today: vandaag }
  const nieuw = { dossierId: 'd', anderId: 'a', besprokenOp: dag('20') }
  expect(link(nieuw, at)).toEqual({ ok: true, value: 'a' })
  expect(link({ ...nieuw, anderId: null }, at)).toMatchObject({ failure: { kind: 'no_such_klacht' } })
  expect(link({ ...nieuw, anderId: 'd' }, at)).toMatchObject({ failure: { kind: 'same_klacht' } })
  expect(link({ ...nieuw, besprokenOp: dag('23') }, at)).toMatchObject({ failure: { kind: 'in_future' } })
  expect(link(nieuw, { ...at, koppelingen: [{ anderId: 'a' }] })).toMatchObject({ failure: { kind: 'already_linked' } })
})
