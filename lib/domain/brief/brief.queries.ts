import 'server-only'
import { loadInstellingen } from '@/lib/domain/bestuur/instellingen.queries'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { read } from '@/lib/platform/db/change'
import type { BriefSoort } from './brief'
import { soortenVoor } from './brief.rules'

/** Which letters this bestuur knows; null for who writes none. */
export async function getBriefSoorten(actor: Actor): Promise<BriefSoort[] | null> {
  if (!may(actor, 'brief:record')) return null
  return read(actor, async (tx) => soortenVoor((await loadInstellingen(actor, tx)).mondelingeKlacht))
}
