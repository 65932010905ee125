import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import { mayGive } from './ambt.access'
import { type GrantFailure, keyedOthers, requireGift } from './ambt.rules'
import type { GrantAmbtInput } from './ambt.schema'
import { loadAmbt, loadHouders, lockAmbten, saveKey, saveWraps } from './ambt.store'

/** Gives the holders of an office its key, new or the present one. The server stores what it cannot open. */
export function grantAmbt(
  actor: Actor,
  input: GrantAmbtInput,
): Promise<Result<string, { kind: 'not_found' } | GrantFailure>> {
  return change(actor, async (tx) => {
    const { soort, schoolId, versie, publicKey, wraps, vorig, code } = input
    if (!mayGive(actor, input)) return refuse({ kind: 'not_found' })
    await lockAmbten(tx, actor)
    const ambt = await loadAmbt(tx, actor, { soort, schoolId })
    if (ambt && ambt.id !== input.ambtId) return refuse({ kind: 'changed_elsewhere' })
    // A directeur hands on what he has, and makes nothing anew: that is for the bestuur, with the paper for its safe.
    if (!may(actor, 'ambt:grant') && !ambt?.sleutelhouders.includes(actor.accountId))
      return refuse({ kind: 'not_found' })
    const houders = await loadHouders(tx, actor, { soort, schoolId })
    const gift = requireGift(
      ambt,
      houders,
      { versie, publicKey, wraps, vorig, hasCode: code !== null },
      actor.accountId,
    )
    if (!gift.ok) return gift
    // Who was appointed yesterday would close with one press all that was ever sealed to the office (R-MELD-2, R-ADV-1).
    const asked = gift.value === 'nieuw' && keyedOthers(ambt, houders, actor.accountId).length > 0
    if (asked) return refuse({ kind: 'ask_holder' })
    if (gift.value === 'nieuw') await saveKey(tx, actor, ambt, input)
    else await saveWraps(tx, actor, input.ambtId, input)
    const codes = { soort, schoolId, aantal: wraps.length, status: gift.value }
    await record(tx, actor, { event: 'ambt_granted', objectId: input.ambtId, ...codes })
    return ok(input.ambtId)
  })
}
