import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { AmendKlachtencommissieInput } from './klachtencommissie.schema'
import { insertKlachtencommissie } from './klachtencommissie.store'

/** Which committee it is from a day on, with its own ruleset; a running procedure keeps the terms it has (R-KL-9, R-TERM-6). */
export function amendKlachtencommissie(
  actor: Actor,
  input: AmendKlachtencommissieInput,
): Promise<Result<string, { kind: 'not_found' } | { kind: 'begins_in_past' }>> {
  return change(actor, async (tx) => {
    if (!may(actor, 'klachtencommissie:amend')) return refuse({ kind: 'not_found' })
    if (input.geldtVanaf < tx.today) return refuse({ kind: 'begins_in_past' })
    const id = await insertKlachtencommissie(tx, actor, input)
    await record(tx, actor, { event: 'klachtencommissie_amended', objectId: id, soort: input.soort })
    return ok(id)
  })
}
