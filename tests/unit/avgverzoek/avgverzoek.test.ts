import { describe, expect, test } from 'vitest'
import type { Avgverzoek } from '@/lib/domain/avgverzoek/avgverzoek'
import { answer, extend, requireOntvangen, termijnVan, uiterlijkOp } from '@/lib/domain/avgverzoek/avgverzoek.rules'
import { standTekst } from '@/lib/domain/avgverzoek/avgverzoek.texts'
import type { Datum } from '@/lib/kernel/datum'

const dag = (text: string) => text as Datum
const verzoek: Avgverzoek = {
  ...{ id: 'a', houder: 'b', revisie: 1, soort: 'inzage', hoedanigheid: 'klager' },
  ...{ ontvangenOp: dag('2026-11-10'), uiterlijkOp: dag('2026-12-10'), verlengdTot: null },
  ...{ besluit: null, beantwoordOp: null, dossierId: null, meldingId: null },
}

describe('the term of a request', () => {
  test.each([
    ['2026-11-10', '2026-12-10'],
    ['2026-01-31', '2026-03-02'],
    ['2027-01-29', '2027-03-01'],
    ['2026-11-20', '2026-12-21'],
    ['2026-12-15', '2027-01-15'],
  ])('R-AVG-1: received on %s it is answered by %s', (ontvangen, uiterlijk) => {
    expect(uiterlijkOp(dag(ontvangen))).toBe(uiterlijk)
  })

  test('R-AVG-1: no request came in later than today', () => {
    expect(requireOntvangen(dag('2026-11-22'), dag('2026-11-22')).ok).toBe(true)
    expect(requireOntvangen(dag('2026-11-23'), dag('2026-11-22'))).toMatchObject({ failure: { kind: 'in_future' } })
  })

  test.each([
    ['2027-02-10', '2026-12-10', null],
    ['2027-02-11', '2026-12-10', 'too_far'],
    ['2026-12-10', '2026-12-01', 'not_later'],
    ['2027-01-10', '2026-12-11', 'extended_too_late'],
  ])('R-AVG-1: extended to %s on %s: %s', (tot, today, kind) => {
    const result = extend(verzoek, { tot: dag(tot), today: dag(today) })
    expect(result.ok ? null : result.failure.kind).toBe(kind)
    if (result.ok) expect(termijnVan(result.value)).toBe(tot)
  })

  test('R-AVG-1: extended once, and not after the answer', () => {
    const more = { tot: dag('2027-01-10'), today: dag('2026-11-22') }
    const kindOf = (one: Avgverzoek) => extend(one, more)
    expect(kindOf({ ...verzoek, verlengdTot: dag('2027-01-01') })).toMatchObject({
      failure: { kind: 'already_extended' },
    })
    const answered = { ...verzoek, besluit: 'deels' as const, beantwoordOp: dag('2026-11-20') }
    expect(kindOf(answered)).toMatchObject({ failure: { kind: 'already_answered' } })
  })

  test('R-AVG-1: answered once, between receipt and today', () => {
    const at = (beantwoordOp: string) =>
      answer(verzoek, { besluit: 'afgewezen', beantwoordOp: dag(beantwoordOp), today: dag('2026-11-22') })
    expect(at('2026-11-09')).toMatchObject({ failure: { kind: 'before_received' } })
    expect(at('2026-11-23')).toMatchObject({ failure: { kind: 'in_future' } })
    const done = at('2026-11-22')
    expect(done).toMatchObject({ value: { besluit: 'afgewezen', beantwoordOp: '2026-11-22' } })
    const again = { besluit: 'deels' as const, beantwoordOp: dag('2026-11-22'), today: dag('2026-11-22') }
    expect(done.ok && answer(done.value, again)).toMatchObject({ failure: { kind: 'already_answered' } })
  })

  test('says how it stands', () => {
    expect(standTekst(verzoek)).toBe('Antwoord uiterlijk op 10 december 2026')
    expect(standTekst({ ...verzoek, verlengdTot: dag('2027-01-10') })).toBe(
      'Antwoord uiterlijk op 10 januari 2027, verlengd',
    )
    expect(standTekst({ ...verzoek, beantwoordOp: dag('2026-11-20') })).toBe('Beantwoord op 20 november 2026')
  })
})
