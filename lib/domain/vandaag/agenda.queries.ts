import 'server-only'
import { loadLink } from '@/lib/domain/agenda/agenda.store'
import { record } from '@/lib/domain/logboek/logboek.store'
import { loadGebondenheid } from '@/lib/domain/meldplicht/gebondenheid.queries'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { addDays } from '@/lib/kernel/datum-arithmetic'
import { ok } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import { loadTaken } from './taken.store'
import type { AgendaBlad } from './vandaag'
import { opDag } from './vandaag.rules'

const MEEST = 200

/** Everything with a day in the coming year, and whether a calendar reads along; null for who has no desk. */
export async function getAgenda(actor: Actor): Promise<AgendaBlad | null> {
  if (!may(actor, 'agenda:share')) return null
  const result = await change(actor, async (tx) => {
    const tot = { alles: addDays(tx.today, 7), daarna: { dag: addDays(tx.today, 366), hoogstens: MEEST } }
    const taken = opDag(await loadTaken(tx, actor, tot))
    await record(tx, actor, { event: 'kaarten_read', aantal: taken.length })
    const gebondenheid = await loadGebondenheid(actor, tx)
    return ok({ taken, meer: taken.length >= MEEST, link: await loadLink(tx, actor), gebondenheid })
  })
  return result.ok ? result.value : null
}
