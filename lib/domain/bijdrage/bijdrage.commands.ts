import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { BijdrageFailure } from './bijdrage'
import { aanleidingVan, isSame, requireIndienbaar } from './bijdrage.rules'
import type { FileBijdrageInput } from './bijdrage.schema'
import { loadLaatstGepubliceerd, saveBijdrage, takeTurn } from './bijdrage.store'
import { loadStand } from './tellen.store'

/** Freezes what the actor counted of a year: the jaarverslag is made of it, also when her cases are gone (R-JV-5). */
export function fileBijdrage(
  actor: Actor,
  { schooljaar }: FileBijdrageInput,
): Promise<Result<string, BijdrageFailure | { kind: 'changed_elsewhere' }>> {
  return change(actor, async (tx) => {
    if (!may(actor, 'bijdrage:file')) return refuse({ kind: 'not_found' })
    await takeTurn(tx, actor, schooljaar)
    const laatstGepubliceerd = await loadLaatstGepubliceerd(tx, actor)
    const allowed = requireIndienbaar(schooljaar, { today: tx.today, laatstGepubliceerd })
    if (!allowed.ok) return allowed
    const { bijdrage, was, nu } = await loadStand(tx, actor, schooljaar)
    if (bijdrage && isSame(was.tellingen, nu.tellingen) && isSame(was.werk, nu.werk))
      return refuse({ kind: 'nothing_new' })
    const aanleiding = aanleidingVan({
      gepubliceerd: Boolean(bijdrage?.gepubliceerdOp),
      // Who winds down opens nothing any more.
      blijft: may(actor, 'melding:record'),
    })
    const id = await saveBijdrage(tx, actor, { was: bijdrage, schooljaar, aanleiding }, nu)
    if (!id) return refuse({ kind: 'changed_elsewhere' })
    await record(tx, actor, { event: 'bijdrage_filed', objectId: id, grond: aanleiding })
    return ok(id)
  })
}
