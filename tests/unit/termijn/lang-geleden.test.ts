import { expect, test } from 'vitest'
import { basisKenmerken } from '@/lib/domain/termijn/termijn.schema'

const periode = (van: string) =>
  basisKenmerken.safeParse({ basisSoort: 'periode', van, tot: '2026-11-01', eigenaar: 'klager' })

test('R-TERM-5: a year that was mistyped is refused in words, before anything is reckoned from it', () => {
  expect(periode('1950-01-01').success).toBe(true)
  expect(periode('0001-01-01').error?.issues).toMatchObject([{ path: ['van'], message: 'Vul een datum na 1950 in.' }])
})
