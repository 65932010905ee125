import 'server-only'
import { recordPersoon } from '@/lib/domain/logboek/logboek.store'
import { bytesOf } from '@/lib/domain/object/object.store'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { RevokeFailure } from './agenda'
import type { RevokeAgendaInput, ShareAgendaInput } from './agenda.schema'
import { dropLink, replaceLink } from './agenda.store'

/** no link, or a former one → a new one; the former stops working. */
export function shareAgenda(
  actor: Actor,
  { tokenHash }: ShareAgendaInput,
): Promise<Result<undefined, { kind: 'not_found' }>> {
  return change(actor, async (tx) => {
    if (!may(actor, 'agenda:share')) return refuse({ kind: 'not_found' as const })
    await replaceLink(tx, actor, bytesOf(tokenHash))
    await recordPersoon(tx, actor, { event: 'agenda_shared' })
    return ok()
  })
}

/** a link → none: from then on it gives nothing more to anyone. */
export function revokeAgenda(actor: Actor, _: RevokeAgendaInput): Promise<Result<undefined, RevokeFailure>> {
  return change(actor, async (tx) => {
    if (!may(actor, 'agenda:revoke')) return refuse({ kind: 'not_found' as const })
    if (!(await dropLink(tx, actor))) return refuse({ kind: 'no_link' as const })
    await recordPersoon(tx, actor, { event: 'agenda_revoked' })
    return ok()
  })
}
