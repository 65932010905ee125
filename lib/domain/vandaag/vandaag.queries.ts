import 'server-only'
import type { Tot } from '@/lib/domain/agenda/agenda.store'
import { record } from '@/lib/domain/logboek/logboek.store'
import { loadGebondenheid } from '@/lib/domain/meldplicht/gebondenheid.queries'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { addDays } from '@/lib/kernel/datum-arithmetic'
import { ok } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import { loadEinde } from './einde.store'
import { loadTaken } from './taken.store'
import type { Vandaag } from './vandaag'
import { arrange } from './vandaag.rules'

/** What must be done now, by whom, and until when; null for who has no desk. The cards that come with it count as one reading. */
export async function getVandaag(actor: Actor): Promise<Vandaag | null> {
  if (!may(actor, 'vandaag:read')) return null
  const result = await change(actor, async (tx) => {
    const taken = await loadTaken(tx, actor, vandaagTot(tx.today))
    await record(tx, actor, { event: 'kaarten_read', aantal: taken.length })
    const agenda = arrange(taken, { today: tx.today, inOneWeek: addDays(tx.today, 7) })
    const stopt = (await loadEinde(tx, actor))?.tot ?? null
    return ok({ ...agenda, stopt, gebondenheid: await loadGebondenheid(actor, tx) })
  })
  return result.ok ? result.value : null
}

/** The coming week whole; of the four weeks, what comes first. What is beyond stands in the agenda. */
function vandaagTot(today: Datum): Tot {
  return { alles: addDays(today, 7), daarna: { dag: addDays(today, 28), hoogstens: LATER } }
}

const LATER = 20
