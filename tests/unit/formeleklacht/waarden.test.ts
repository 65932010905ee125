import { expect, test } from 'vitest'
import { checkStap } from '@/components/formeleklacht/klacht-waarden'
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
