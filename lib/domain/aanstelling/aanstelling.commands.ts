import 'server-only'
import { loadInstellingen } from '@/lib/domain/bestuur/instellingen.queries'
import { record } from '@/lib/domain/logboek/logboek.store'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { addDays } from '@/lib/kernel/datum-arithmetic'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import type { Aanstelling } from './aanstelling'
import * as rules from './aanstelling.rules'
import type { AanstellingInput, EndAanstellingInput } from './aanstelling.schema'
import { loadAanstelling, loadAanstellingen, saveAanstelling } from './aanstelling.store'
import { type Combinatie, combinatiesOf, refusedCombinatie } from './combinatie.rules'

type NotFound = { kind: 'not_found' }
type Refused = { kind: 'combination_refused'; reden: Combinatie['reden'] }

export function confirmAanstelling(
  actor: Actor,
  { aanstellingId }: AanstellingInput,
): Promise<Result<string, NotFound | rules.ConfirmFailure | Refused | { kind: 'account_withdrawn' }>> {
  return change(actor, async (tx) => {
    const aanstelling = await loadAanstelling(tx, actor, aanstellingId)
    if (!aanstelling || !may(actor, 'aanstelling:confirm')) return refuse({ kind: 'not_found' })
    const { afwikkelDagen } = await loadInstellingen(actor, tx)
    const confirmed = rules.confirm(aanstelling, { door: actor.accountId, afwikkelDagen })
    if (!confirmed.ok) return confirmed
    const suits = await requireSuits(tx, actor, aanstelling)
    if (!suits.ok) return suits
    const withdrawn = { id: aanstelling.accountId, status: 'ingetrokken' }
    if ((await tx.prisma.account.count({ where: withdrawn })) > 0) return refuse({ kind: 'account_withdrawn' })
    if (!(await saveAanstelling(tx, actor, aanstelling, confirmed.value))) return refuse({ kind: 'not_prepared' })
    await record(tx, actor, { event: 'aanstelling_confirmed', objectId: aanstellingId, ...codesOf(aanstelling) })
    return ok(aanstellingId)
  })
}

export function suspendAanstelling(
  actor: Actor,
  { aanstellingId }: AanstellingInput,
): Promise<Result<string, NotFound | rules.SuspendFailure>> {
  return change(actor, async (tx) => {
    const aanstelling = await loadAanstelling(tx, actor, aanstellingId)
    if (!aanstelling || !may(actor, 'aanstelling:suspend')) return refuse({ kind: 'not_found' })
    const anderen = await loadAanstellingen(tx, actor)
    const suspended = rules.suspend(aanstelling, { today: tx.today, anderen })
    if (!suspended.ok) return suspended
    if (!(await saveAanstelling(tx, actor, aanstelling, suspended.value))) return refuse({ kind: 'not_active' })
    await record(tx, actor, { event: 'aanstelling_suspended', objectId: aanstellingId, ...codesOf(aanstelling) })
    return ok(aanstellingId)
  })
}

export function resumeAanstelling(
  actor: Actor,
  { aanstellingId }: AanstellingInput,
): Promise<Result<string, NotFound | rules.ResumeFailure | Refused>> {
  return change(actor, async (tx) => {
    const aanstelling = await loadAanstelling(tx, actor, aanstellingId)
    if (!aanstelling || !may(actor, 'aanstelling:resume')) return refuse({ kind: 'not_found' })
    const resumed = rules.resume(aanstelling, { door: actor.accountId })
    if (!resumed.ok) return resumed
    const suits = await requireSuits(tx, actor, aanstelling)
    if (!suits.ok) return suits
    if (!(await saveAanstelling(tx, actor, aanstelling, resumed.value))) return refuse({ kind: 'not_suspended' })
    await record(tx, actor, { event: 'aanstelling_resumed', objectId: aanstellingId, ...codesOf(aanstelling) })
    return ok(aanstellingId)
  })
}

export function endAanstelling(
  actor: Actor,
  { aanstellingId, wanneer, laatsteDag }: EndAanstellingInput,
): Promise<Result<string, NotFound | rules.EndFailure>> {
  return change(actor, async (tx) => {
    const aanstelling = await loadAanstelling(tx, actor, aanstellingId)
    if (!aanstelling || !may(actor, 'aanstelling:end')) return refuse({ kind: 'not_found' })
    const { afwikkelDagen } = await loadInstellingen(actor, tx)
    const anderen = await loadAanstellingen(tx, actor)
    const last = wanneer === 'later' && laatsteDag ? laatsteDag : addDays(tx.today, -1)
    const ended = rules.end(aanstelling, { laatsteDag: last, today: tx.today, afwikkelDagen, anderen })
    if (!ended.ok) return ended
    if (!(await saveAanstelling(tx, actor, aanstelling, ended.value))) return refuse({ kind: 'already_ended' })
    await record(tx, actor, { event: 'aanstelling_ended', objectId: aanstellingId, ...codesOf(aanstelling) })
    return ok(aanstellingId)
  })
}

/** What stood beside it when it was prepared may have changed since (R-AANST-3). */
async function requireSuits(tx: Tx, actor: Actor, aanstelling: Aanstelling): Promise<Result<undefined, Refused>> {
  const own = await loadAanstellingen(tx, actor, { accountId: aanstelling.accountId })
  const inForce = own.filter(({ status }) => status !== 'voorbereid')
  const reden = refusedCombinatie(combinatiesOf(aanstelling, inForce))
  return reden ? refuse({ kind: 'combination_refused', reden }) : ok()
}

function codesOf({ accountId, rol }: Aanstelling) {
  return { accountId, rol }
}
