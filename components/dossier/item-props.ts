import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { Gebeurtenis } from '@/lib/domain/dossier/verloop.rules'
import type { Act } from '@/lib/domain/toegang/toegang'
import type { Datum } from '@/lib/kernel/datum'
import type { Part } from '@/lib/platform/client/vault-types'

/** What every item of the tijdlijn is given. */
export type ItemProps<G extends Gebeurtenis = Gebeurtenis> = {
  gebeurtenis: G
  detail: DossierDetail
  parts: readonly Part[]
  today: Datum
  acts: readonly Act[]
}
