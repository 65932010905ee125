import { describe, expect, test } from 'vitest'
import { informatiePunten } from '@/lib/domain/gesprek/gesprek'
import { informatieOpen, informatieStand, requireHeld } from '@/lib/domain/gesprek/gesprek.rules'
import type { Datum } from '@/lib/kernel/datum'

const eerste = { op: '2026-10-14' as Datum, met: ['klager' as const], informatie: ['rol' as const] }
const tweede = {
  op: '2026-10-20' as Datum,
  met: ['klager' as const],
  informatie: ['rol' as const, 'vertrouwelijkheid' as const],
}

describe('gesprekken', () => {
  test('R-GESP-1: each point has the day it was told first', () => {
    expect([...informatieStand([tweede, eerste])]).toEqual([
      ['rol', '2026-10-14'],
      ['vertrouwelijkheid', '2026-10-20'],
    ])
  })

  test('R-GESP-1: what is still to tell shows after the second conversation with the klager', () => {
    expect(informatieOpen([eerste])).toEqual([])
    expect(informatieOpen([eerste, tweede])).toEqual(
      informatiePunten.filter((punt) => punt !== 'rol' && punt !== 'vertrouwelijkheid'),
    )
    expect(informatieOpen([eerste, { ...tweede, met: ['schoolleiding'] }])).toEqual([])
  })

  test('a conversation is recorded after it was held', () => {
    const today = '2026-11-22' as Datum
    expect(requireHeld('2026-11-23' as Datum, today)).toEqual({ ok: false, failure: { kind: 'in_future' } })
    expect(requireHeld(today, today).ok).toBe(true)
  })
})
