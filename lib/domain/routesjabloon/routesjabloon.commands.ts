import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import { loadScholenFor } from '@/lib/domain/school/school.queries'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import type { RoutesjabloonFailure } from './routesjabloon'
import * as rules from './routesjabloon.rules'
import type { AmendRoutesjabloonInput, WithdrawRoutesjabloonInput } from './routesjabloon.schema'
import { insertRoutesjabloon, loadEigenRegels } from './routesjabloon.store'

type Failure<K extends RoutesjabloonFailure['kind']> = Extract<RoutesjabloonFailure, { kind: K }>

/** A new version of the route, for every school or for one. A running case keeps the steps it chose (R-ROUTE-2). */
export function amendRoutesjabloon(
  actor: Actor,
  { soort, schoolId, versie, stappen }: AmendRoutesjabloonInput,
): Promise<Result<string, RoutesjabloonFailure>> {
  return change(actor, async (tx) => {
    if (!may(actor, 'routesjabloon:amend')) return refuse({ kind: 'not_found' })
    if (!(await isSchool(tx, actor, schoolId))) return refuse({ kind: 'unknown_school' })
    const amended = rules.amend(soort, stappen)
    if (!amended.ok) return amended
    const id = await insertRoutesjabloon(tx, actor, { soort, schoolId, versie: versie + 1, stappen: amended.value })
    if (!id) return refuse({ kind: 'changed_elsewhere' })
    await record(tx, actor, { event: 'routesjabloon_amended', objectId: id, soort, schoolId })
    return ok(id)
  })
}

/** Back to what stands above it: a school to its bestuur, a bestuur to ours. */
export function withdrawRoutesjabloon(
  actor: Actor,
  { soort, schoolId, versie }: WithdrawRoutesjabloonInput,
): Promise<Result<string, Failure<'not_found' | 'changed_elsewhere'>>> {
  return change(actor, async (tx) => {
    const eigen = rules.laatste(soort, schoolId, await loadEigenRegels(actor, tx, soort))
    if (!may(actor, 'routesjabloon:withdraw') || !eigen) return refuse({ kind: 'not_found' })
    if (eigen.versie !== versie || eigen.stappen.length === 0) return refuse({ kind: 'changed_elsewhere' })
    const id = await insertRoutesjabloon(tx, actor, { ...eigen, versie: versie + 1, stappen: [] })
    if (!id) return refuse({ kind: 'changed_elsewhere' })
    await record(tx, actor, { event: 'routesjabloon_withdrawn', objectId: id, soort, schoolId })
    return ok(id)
  })
}

async function isSchool(tx: Tx, actor: Actor, schoolId: string | null): Promise<boolean> {
  return schoolId === null || (await loadScholenFor(actor, tx, 'bestuur:amend')).some(({ id }) => id === schoolId)
}
