import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { toDate } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import { presetOf } from './instellingen.rules'
import type { AmendInstellingenInput } from './instellingen.schema'

/** A change is a new row with the day it begins: a case keeps the rules of its time. */
export function amendInstellingen(
  actor: Actor,
  { vanaf, ...waarden }: AmendInstellingenInput,
): Promise<Result<string, { kind: 'not_found' } | { kind: 'begins_in_past' }>> {
  return change(actor, async (tx) => {
    if (!may(actor, 'bestuur:amend')) return refuse({ kind: 'not_found' })
    if (vanaf < tx.today) return refuse({ kind: 'begins_in_past' })
    const id = newId<'instelling'>()
    const preset = presetOf(waarden)
    await tx.prisma.bestuurInstelling.createMany({
      data: {
        bestuurId: actor.bestuurId,
        id,
        vanaf: toDate(vanaf),
        preset,
        waarden,
        vastgelegdDoor: actor.accountId,
        createdAt: new Date(),
      },
    })
    await record(tx, actor, { event: 'instellingen_amended', objectId: id, preset })
    return ok(id)
  })
}
