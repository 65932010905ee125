import { expect, test } from 'vitest'
import { afloopIn, triageIn } from '@/components/melding/parts'
import { nextRevisie } from '@/components/vault/next-revisie'
import type { Part } from '@/lib/platform/client/vault-types'

const [melding, doorverwijzing, toestemming] = ['m', 'd', 't']
const triage = { reden: 'Hoort hier.', afbakening: '', doorverwezenNaar: '' }
const parts: Part[] = [
  { sectie: 'verslagen', itemId: doorverwijzing, revisie: 2, inhoud: { verteld: 'alles', vervolg: '' } },
  { sectie: 'bewijs', itemId: toestemming, revisie: 1, inhoud: { omvang: 'delen mag' } },
  { sectie: 'verslagen', itemId: melding, revisie: 1, inhoud: triage },
]

test('R-DVW-1: what a doorverwijzing keeps in a melding is not taken for its triage or its end', () => {
  expect(triageIn(parts, melding)).toBe(triage)
  expect(afloopIn(parts, melding)).toBeNull()
  expect(nextRevisie(parts, 'verslagen', melding)).toBe(2)
  expect(nextRevisie(parts, 'bewijs', melding)).toBe(1)
})
