import { expect, test } from 'vitest'
import { recordSluitingInput } from '@/lib/domain/reglement/reglement.schema'

const dicht = (van: string, tot: string) => recordSluitingInput.safeParse({ wie: 'commissie', naam: 'Zomer', van, tot })

test('R-TERM-1: closed days are a year at most, so that a working day is left', () => {
  expect(dicht('2026-07-01', '2027-07-01').success).toBe(true)
  expect(dicht('2026-07-01', '2026-07-01').success).toBe(true)
  for (const tot of ['2027-07-02', '2126-07-10'])
    expect(dicht('2026-07-01', tot).error?.issues).toMatchObject([{ path: ['tot'] }])
})
