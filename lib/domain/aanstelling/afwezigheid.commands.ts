import 'server-only'
import { record, recordPersoon } from '@/lib/domain/logboek/logboek.store'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { fromDate, toDate } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import { isWerkend } from './aanstelling.rules'
import type { RecordAfwezigheidInput, RecordEigenSchoolInput, WithdrawAfwezigheidInput } from './aanstelling.schema'
import { loadAanstellingen } from './aanstelling.store'
import { type AfwezigheidFailure, requireAbsence } from './afwezigheid.rules'

type NotFound = { kind: 'not_found' }

/** From-until, with who stands in: not offered for new referrals in those days (R-AANST-8). */
export function recordAfwezigheid(
  actor: Actor,
  { vanaf, tot, vervangerId = null }: RecordAfwezigheidInput,
): Promise<Result<string, NotFound | AfwezigheidFailure | { kind: 'unknown_vervanger' }>> {
  return change(actor, async (tx) => {
    if (!may(actor, 'afwezigheid:record')) return refuse({ kind: 'not_found' })
    const rows = await tx.prisma.afwezigheid.findMany({ where: own(actor) })
    const anderen = rows.map((row) => ({ ...row, vanaf: fromDate(row.vanaf), tot: row.tot && fromDate(row.tot) }))
    const sound = requireAbsence({ vanaf, tot, vervangerId }, { wie: actor.accountId, today: tx.today, anderen })
    if (!sound.ok) return sound
    if (vervangerId && !(await canStandIn(tx, actor, vervangerId))) return refuse({ kind: 'unknown_vervanger' })
    const id = newId<'afwezigheid'>()
    const days = { vanaf: toDate(vanaf), tot: tot && toDate(tot) }
    await tx.prisma.afwezigheid.createMany({ data: { ...own(actor), id, ...days, vervangerId } })
    await record(tx, actor, { event: 'afwezigheid_recorded', accountId: actor.accountId })
    return ok(id)
  })
}

/** Back sooner, or a slip of the pen. */
export function withdrawAfwezigheid(
  actor: Actor,
  { afwezigheidId }: WithdrawAfwezigheidInput,
): Promise<Result<string, NotFound>> {
  return change(actor, async (tx) => {
    if (!may(actor, 'afwezigheid:record')) return refuse({ kind: 'not_found' })
    const { count } = await tx.prisma.afwezigheid.deleteMany({ where: { ...own(actor), id: afwezigheidId } })
    if (count === 0) return refuse({ kind: 'not_found' })
    await record(tx, actor, { event: 'afwezigheid_withdrawn', accountId: actor.accountId })
    return ok(afwezigheidId)
  })
}

/** The schools of her own children: kept with the person, in her own logboek, seen by herself alone (R-AANST-8). */
export function recordEigenSchool(
  actor: Actor,
  { scholen }: RecordEigenSchoolInput,
): Promise<Result<undefined, NotFound | { kind: 'unknown_school' }>> {
  return change(actor, async (tx) => {
    if (!may(actor, 'eigen_school:record')) return refuse({ kind: 'not_found' })
    const ids = [...new Set(scholen)]
    const known = await tx.prisma.school.count({ where: { bestuurId: actor.bestuurId, id: { in: ids } } })
    if (known !== ids.length) return refuse({ kind: 'unknown_school' })
    await tx.prisma.eigenSchool.deleteMany({ where: own(actor) })
    await tx.prisma.eigenSchool.createMany({ data: ids.map((schoolId) => ({ ...own(actor), schoolId })) })
    await recordPersoon(tx, actor, { event: 'eigen_school_recorded' })
    return ok()
  })
}

async function canStandIn(tx: Tx, actor: Actor, accountId: string): Promise<boolean> {
  const theirs = await loadAanstellingen(tx, actor, { accountId })
  const rollen = actor.aanstellingen.map(({ rol }) => rol)
  return theirs.some((one) => isWerkend(one, tx.today) && rollen.includes(one.rol))
}

function own({ bestuurId, accountId }: Actor) {
  return { bestuurId, accountId }
}
