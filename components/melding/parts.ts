import type { MeldingKern, TriageInhoud } from '@/lib/domain/melding/melding.inhoud'
import type { Sectie } from '@/lib/kernel/envelope'
import type { Part } from '@/lib/platform/client/vault-types'

/** What came and what was written; there is one of it in a melding. */
export function kernIn(parts: readonly Part[]): MeldingKern | null {
  return inhoudIn<MeldingKern>(parts, 'kern')
}

/** Of the melding itself: the same sections hold what belongs to a doorverwijzing, under ids of its own. */
export function triageIn(parts: readonly Part[], meldingId: string): TriageInhoud | null {
  return inhoudIn<TriageInhoud>(parts, 'verslagen', meldingId)
}

export function afloopIn(parts: readonly Part[], meldingId: string): string | null {
  return inhoudIn<{ afloop: string }>(parts, 'bewijs', meldingId)?.afloop || null
}

function inhoudIn<T>(parts: readonly Part[], sectie: Sectie, itemId?: string): T | null {
  const found = parts.find((part) => part.sectie === sectie && (itemId === undefined || part.itemId === itemId))
  return (found?.inhoud as T | undefined) ?? null
}
