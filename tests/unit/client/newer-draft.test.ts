import { describe, expect, test } from 'vitest'
import { newerOf } from '@/lib/platform/client/newer-draft'

const draft = (revisie: number, tekst: string) => ({
  revisie,
  content: { waarden: { tekst }, basis: null, op: '2026-11-22T10:00:00Z' },
})

describe('a draft on the server and one on this device', () => {
  test('the only one is taken', () => {
    expect(newerOf(null, null)).toEqual({ found: null, other: null })
    expect(newerOf(draft(1, 'a'), null)).toEqual({ found: draft(1, 'a'), other: null })
    expect(newerOf(null, draft(4, 'a'))).toEqual({ found: draft(4, 'a'), other: null })
  })

  test('typed on after the last that was sent: this device has the newest', () => {
    expect(newerOf(draft(3, 'a'), draft(4, 'ab'))).toEqual({ found: draft(4, 'ab'), other: null })
  })

  test('both went on from the same text: neither is lost', () => {
    expect(newerOf(draft(4, 'a, elsewhere'), draft(4, 'a, here'))).toEqual({
      found: draft(4, 'a, here'),
      other: draft(4, 'a, elsewhere'),
    })
    expect(newerOf(draft(7, 'a, elsewhere'), draft(4, 'a, here')).other).toEqual(draft(7, 'a, elsewhere'))
  })

  test('the same text twice is one text', () => {
    expect(newerOf(draft(4, 'a'), draft(4, 'a'))).toEqual({ found: draft(4, 'a'), other: null })
  })
})
