import 'server-only'
import { loadInstellingen } from '@/lib/domain/bestuur/instellingen.queries'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { read } from '@/lib/platform/db/change'
import { type Gebeurtenis, type ToegangRegel, toegangEvents, ziekteEvents } from './toezicht'
import { hadToegangOp } from './toezicht.rules'
import { loadGebeurtenissen, loadToegang } from './toezicht.store'

export type Toezicht = {
  toegang: ToegangRegel[]
  gebeurtenissen: Gebeurtenis[]
  ziekte: Gebeurtenis[]
  bewaren: { bewaarMaanden: number; bewaarMaximum: number; afwikkelDagen: number }
}

/** The desk of the FG: who could open something on a day, what gave or took access, and how long things stay. Of no case anything. */
export async function getToezicht(actor: Actor, op?: Datum): Promise<Toezicht | null> {
  if (!may(actor, 'toezicht:read')) return null
  return read(actor, async (tx) => {
    const toegang = await loadToegang(tx, actor)
    const { bewaarMaanden, bewaarMaximum, afwikkelDagen } = await loadInstellingen(actor, tx)
    return {
      toegang: op ? toegang.filter(({ periodes }) => hadToegangOp(periodes, op)) : toegang,
      gebeurtenissen: await loadGebeurtenissen(tx, actor, toegangEvents),
      ziekte: await loadGebeurtenissen(tx, actor, ziekteEvents),
      bewaren: { bewaarMaanden, bewaarMaximum, afwikkelDagen },
    }
  })
}
