import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { invite } from '@/lib/platform/auth/invitation'
import { change } from '@/lib/platform/db/change'
import type { InviteGebruikerInput } from './gebruiker.schema'
import { loadMensen } from './gebruiker.store'

/**
 * A new link for who has not activated his account; the former link stops working. The account itself stays his own.
 * Of who is not known here the answer is the same where he has one already: he gets no mail.
 */
export function inviteGebruiker(
  actor: Actor,
  { accountId }: InviteGebruikerInput,
): Promise<Result<string, { kind: 'not_found' } | { kind: 'already_active' }>> {
  return change(actor, async (tx) => {
    if (!may(actor, 'gebruiker:invite')) return refuse({ kind: 'not_found' })
    const here = { bestuurId: actor.bestuurId, accountId, status: { not: 'beeindigd' } }
    if ((await tx.prisma.aanstelling.count({ where: here })) === 0) return refuse({ kind: 'not_found' })
    const [person] = await loadMensen(tx, actor, { accountId })
    const mailed = await invite(tx, accountId)
    if (!mailed && person?.bekend) return refuse({ kind: 'already_active' })
    await record(tx, actor, { event: 'gebruiker_invited', accountId })
    return ok(accountId)
  })
}
