import 'server-only'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { isId } from '@/lib/kernel/id'
import { read } from '@/lib/platform/db/change'
import type { MeldplichtZaak } from './meldplicht'
import { isToReport } from './meldplicht.rules'
import { loadMeldplicht } from './meldplicht.store'
import { loadSameCase } from './zaak.store'

/** The own case in which is noted that the bestuur was told; null for who does not hold it. */
export async function getMeldplichtZaak(actor: Actor, objectId: string): Promise<MeldplichtZaak | null> {
  if (!isId(objectId) || !may(actor, 'meldplicht:report')) return null
  return read(actor, async (tx) => {
    const zaak = await loadSameCase(tx, actor, objectId)
    if (!zaak) return null
    const { alle, ...rest } = zaak
    return { ...rest, teMelden: (await loadMeldplicht(tx, actor, ...alle)).some(isToReport) }
  })
}
