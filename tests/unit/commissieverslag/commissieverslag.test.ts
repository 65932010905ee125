import { describe, expect, test } from 'vitest'
import { MEESTE_BYTES } from '@/lib/domain/commissieverslag/commissieverslag'
import { checkVerslag, isPdf, jaarTekst } from '@/lib/domain/commissieverslag/commissieverslag.rules'
import { fileCommissieverslagInput } from '@/lib/domain/commissieverslag/commissieverslag.schema'
import { toBase64Url, utf8 } from '@/lib/kernel/bytes'
import type { Datum } from '@/lib/kernel/datum'

const today = '2026-11-22' as Datum
const pdf = utf8('%PDF-1.7 …')
const kind = (over: object, bytes: Uint8Array = pdf) => {
  const checked = checkVerslag({ jaar: 2025, ontvangenOp: today, ...over }, bytes, today)
  return checked.ok || checked.failure.kind
}

describe('R-JV-4: the yearly report of the committee', () => {
  test('is a PDF of a year that began, received on a day that came', () => {
    expect(kind({})).toBe(true)
    expect(kind({}, utf8('<html>%PDF-'))).toBe('no_pdf')
    expect(kind({ ontvangenOp: '2026-11-23' })).toBe('day_to_come')
    expect(kind({ jaar: 2027 })).toBe('year_to_come')
    const groot = new Uint8Array(MEESTE_BYTES + 1)
    groot.set(pdf)
    expect(kind({}, groot)).toBe('too_big')
    expect(isPdf(new Uint8Array())).toBe(false)
  })

  test('is filed only after someone looked whether nobody can be recognised', () => {
    const form = { id: crypto.randomUUID(), jaar: '2025', soortJaar: 'schooljaar', ontvangenOp: '1-10-2026' }
    const met = { ...form, nagekeken: 'ja', pdf: toBase64Url(pdf) }
    expect(fileCommissieverslagInput.parse(met)).toMatchObject({ jaar: 2025, ontvangenOp: '2026-10-01' })
    for (const zonder of [
      { ...met, nagekeken: undefined },
      { ...met, pdf: '' },
      { ...met, jaar: '25' },
    ])
      expect(fileCommissieverslagInput.safeParse(zonder).success).toBe(false)
  })

  test('reads as its year', () => {
    expect(jaarTekst({ jaar: 2025, soortJaar: 'schooljaar' })).toBe('2025-2026')
    expect(jaarTekst({ jaar: 2025, soortJaar: 'kalenderjaar' })).toBe('2025')
  })
})
