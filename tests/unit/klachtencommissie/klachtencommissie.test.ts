import { expect, test } from 'vitest'
import { landelijkeCommissie } from '@/lib/domain/klachtencommissie/klachtencommissie'
import { commissieOn } from '@/lib/domain/klachtencommissie/klachtencommissie.rules'
import type { Datum } from '@/lib/kernel/datum'

const van = (id: string, geldtVanaf: string) => ({ ...landelijkeCommissie, id, geldtVanaf: geldtVanaf as Datum })

test('R-KL-9: the committee of a day is the newest that began by then', () => {
  const versies = [van('nieuw', '2027-01-01'), van('oud', '2026-01-01')]
  expect(commissieOn(versies, '2026-12-31' as Datum)?.id).toBe('oud')
  expect(commissieOn(versies, '2027-01-01' as Datum)?.id).toBe('nieuw')
  expect(commissieOn(versies, '2025-12-31' as Datum)).toBeNull()
})
