import { describe, expect, test } from 'vitest'
import { isBekend, naamHier } from '@/lib/domain/gebruiker/gebruiker.rules'

const getypt = (naamGetypt: string | null, bevestigd = false) => ({
  naamGetypt,
  bevestigdOp: bevestigd ? new Date(0) : null,
})

describe('who is known at a bestuur', () => {
  test.each([
    ['nobody was prepared', [], false, ''],
    ['typed in, not confirmed', [getypt('Sam V.')], false, 'Sam V.'],
    ['typed in twice: the first name', [getypt('Sam V.'), getypt('S. Vos')], false, 'Sam V.'],
    ['confirmed once', [getypt('Sam V.'), getypt('S. Vos', true)], true, 'Sam Vos'],
    ['never typed in: there from the beginning', [getypt(null)], true, 'Sam Vos'],
  ] as const)('%s', (_case, rows, bekend, naam) => {
    expect([isBekend(rows), naamHier('Sam Vos', rows)]).toEqual([bekend, naam])
  })
})
