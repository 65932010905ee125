import type { NotitieInhoud, SlotInhoud, VerloopInhoud } from '@/lib/domain/dossier/dossier.inhoud'
import type { VerzegeldeDagen } from '@/lib/domain/dossier/verloop.rules'
import type { Datum } from '@/lib/kernel/datum'
import type { Part } from '@/lib/platform/client/vault-types'
import { revisionsOf } from '../vault/parts'

export function sealedDays(parts: readonly Part[], dossierId: string): VerzegeldeDagen {
  const sloten = revisionsOf<Partial<SlotInhoud>>(parts, 'bewijs', dossierId)
  const wendingen = revisionsOf<Partial<VerloopInhoud>>(parts, 'verslagen', dossierId)
  return {
    notities: parts
      .filter(({ sectie }) => sectie === 'notities')
      .map(({ itemId, inhoud }) => ({ id: itemId, op: (inhoud as NotitieInhoud).op as Datum })),
    keren: [
      ...sloten.flatMap(({ op, revisie }) => (op ? [{ soort: 'afgesloten' as const, op: op as Datum, revisie }] : [])),
      ...wendingen.flatMap(({ soort, op, revisie }) => (soort && op ? [{ soort, op: op as Datum, revisie }] : [])),
    ],
  }
}
