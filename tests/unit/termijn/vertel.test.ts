import { expect, test } from 'vitest'
import { nogTeVragen } from '@/lib/domain/termijn/vertel.rules'

test('R-KL-11: who was told of a formele klacht is ticked at its steps, and not at the term once more', () => {
  const termijn = { soort: 'besluit', objectId: 'dossier' } as const
  expect(nogTeVragen({ ...termijn, voorId: 'klacht' })).toEqual([])
  expect(nogTeVragen({ ...termijn, voorId: 'dossier' })).toContain('klager')
})
