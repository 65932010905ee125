import 'server-only'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor, Person } from '@/lib/kernel/actor'
import { actorOf, besturenOf } from '@/lib/platform/auth/actor'
import { read } from '@/lib/platform/db/change'
import { type Due, dueOf } from './due.rules'
import { loadTaken } from './taken.store'

export type BestuurDue = Due & { bestuurId: string; naam: string }

/**
 * For one's own switcher: per bestuur how much is due today and how much is late (R-AANST-5). Each count is made at its
 * own bestuur, so that nothing of one shows in another; only the counts leave the server, so it is no reading.
 */
export async function listDuePerBestuur(person: Person): Promise<BestuurDue[]> {
  const besturen = await besturenOf(person)
  return Promise.all(
    besturen.map(async ({ id, naam }) => {
      const actor = await actorOf(person, id)
      return { bestuurId: id, naam, ...(actor ? await countDue(actor) : none) }
    }),
  )
}

const none: Due = { vandaag: 0, teLaat: 0 }

async function countDue(actor: Actor): Promise<Due> {
  if (!may(actor, 'vandaag:read')) return none
  return read(actor, async (tx) => dueOf(await loadTaken(tx, actor, { alles: tx.today }), tx.today))
}
