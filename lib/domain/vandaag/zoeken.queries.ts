import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { ok } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { Zaak } from './vandaag'
import { loadZaken } from './zoeken.store'

/** Every own case with its card, for the search in the browser: the server hears no query. Null for who keeps none. */
export async function listZaken(actor: Actor): Promise<Zaak[] | null> {
  if (!may(actor, 'dossier:read') && !may(actor, 'intake:read')) return null
  const result = await change(actor, async (tx) => {
    const zaken = await loadZaken(tx, actor)
    await record(tx, actor, { event: 'kaarten_read', aantal: zaken.length })
    return ok(zaken)
  })
  return result.ok ? result.value : null
}
