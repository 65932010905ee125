import { expect, test } from 'vitest'
import { checkKlacht, checkStap, klachtKenmerkenVan, legeKlacht } from '@/components/formeleklacht/klacht-waarden'
import type { Datum } from '@/lib/kernel/datum'
import { zet } from './klacht'

test.each([
  ['', '', ['uitkomst']],
  ['opgelost', '', []],
  ['terug_naar_binnen', '', []],
  ['andere_reden', ' ', ['tekst']],
  ['andere_reden', 'De klager is verhuisd.', []],
])('R-KL-4: asks why it is withdrawn, another reason in words: %j, %j: %j', async (uitkomst, tekst, fields) => {
  const codes = zet('intrekken', { uitkomst: uitkomst || null })
  expect((await checkStap(codes, { tekst })).map(({ field }) => field)).toEqual(fields)
})

const today = '2026-11-22' as Datum
const brief = {
  ...legeKlacht,
  bij: 'commissie',
  door: 'vertrouwenspersoon',
  klachtvorm: 'brief',
  ingediendOp: '21-11-2026',
}

test('R-KL-2: how a klacht was filed is another thing than how the toestemming to hand it in was given', async () => {
  const values = { ...brief, gever: 'klager', vorm: 'mondeling', gegevenOp: '20-11-2026', omvang: 'De brief' }
  expect(klachtKenmerkenVan(values, today).vorm).toBe('brief')
  expect(await checkKlacht(values, today)).toEqual([])
  const open = await checkKlacht({ ...values, klachtvorm: '', vorm: '' }, today)
  expect(open.map(({ field }) => field)).toEqual(['klachtvorm', 'vorm'])
})
