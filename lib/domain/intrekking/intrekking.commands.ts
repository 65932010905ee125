import 'server-only'
import type { DossierFailure } from '@/lib/domain/dossier/dossier'
import { loadDossier } from '@/lib/domain/dossier/dossier.store'
import { record } from '@/lib/domain/logboek/logboek.store'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { WithdrawFailure } from '@/lib/domain/toestemming/toestemming.rules'
import { loadToestemmingen } from '@/lib/domain/toestemming/toestemming.store'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import { endToestemming } from './gevolgen.store'
import type { WithdrawToestemmingInput } from './intrekking.schema'

/** From that day it is impossible again what asked for it, and what was running on it ends (R-TST-3). In a closed dossier too. */
export function withdrawToestemming(
  actor: Actor,
  input: WithdrawToestemmingInput,
): Promise<Result<string, DossierFailure | WithdrawFailure>> {
  return change(actor, async (tx) => {
    const dossier = await loadDossier(tx, actor, input.dossierId)
    if (!dossier || !mayHeld(actor, 'toestemming:withdraw', dossier)) return refuse({ kind: 'not_found' })
    const given = await loadToestemmingen(tx, actor, dossier.id)
    const toestemming = given.find(({ id }) => id === input.toestemmingId)
    if (!toestemming) return refuse({ kind: 'not_found' })
    const ended = await endToestemming(tx, actor, dossier, toestemming, { op: input.op, grond: 'ingetrokken' })
    if (!ended.ok) return ended
    const gevolgen = ended.value.map(({ soort }) => soort)
    await record(tx, actor, {
      event: 'toestemming_withdrawn',
      objectId: dossier.id,
      soort: toestemming.soort,
      gevolgen,
    })
    return ok(dossier.id)
  })
}
