import { describe, expect, test } from 'vitest'
import { csvOf } from '@/lib/domain/jaarverslag/csv.rules'

const BOM = '\uFEFF'

describe('a sheet with figures', () => {
  test('R-JV-3: rows with semicolons, ends that Excel reads, and accents', () => {
    expect(
      csvOf([
        ['School', 'Aantal'],
        ['Basisschool Het Luchtkasteel', 11],
      ]),
    ).toBe(`${BOM}"School";"Aantal"\r\n"Basisschool Het Luchtkasteel";11\r\n`)
  })

  test.each([
    '=1+1',
    '+31 6',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =HYPERLINK("http://x")',
    '\u0000=1',
    '\u200b=1',
    '＝1+1',
    '＠x',
    '\tschool',
  ])('R-JV-3: %j is a text and no formula', (text) => {
    expect(csvOf([[text]]).startsWith(`${BOM}"'`)).toBe(true)
  })

  test('a number stays a number, also below nought, and a quote does not end its cell', () => {
    expect(csvOf([[-3, 'De "Ster"; noord\nzuid']])).toBe(`${BOM}-3;"De ""Ster""; noord\nzuid"\r\n`)
  })

  test('an ordinary name keeps its letters', () => {
    expect(csvOf([['Sint-Jan', "'t Nest", 'A=B']])).toBe(`${BOM}"Sint-Jan";"'t Nest";"A=B"\r\n`)
  })
})
