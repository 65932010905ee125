import 'server-only'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { read } from '@/lib/platform/db/change'
import type { Klachtencommissie } from './klachtencommissie'
import { commissieOn } from './klachtencommissie.rules'
import { loadKlachtencommissies } from './klachtencommissie.store'

export type CommissieOverzicht = { nu: Klachtencommissie | null; versies: Klachtencommissie[] }

export async function getKlachtencommissie(actor: Actor): Promise<CommissieOverzicht | null> {
  if (!may(actor, 'klachtencommissie:amend')) return null
  return read(actor, async (tx) => {
    const versies = await loadKlachtencommissies(tx, actor)
    return { nu: commissieOn(versies, tx.today), versies }
  })
}
