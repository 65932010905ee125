import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import { loadScholenFor } from '@/lib/domain/school/school.queries'
import type { Act } from '@/lib/domain/toegang/toegang'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import { insertIngang, loadIngangen, saveIngang, saveVervallen } from './ingang.store'
import type { AmendIngangInput, RecordIngangInput, WithdrawIngangInput } from './socialekaart.schema'

type Failure = { kind: 'not_found' } | { kind: 'unknown_school' }

/** An entry for one school of the actor, or for the whole bestuur (R-DVW-2). */
export function recordIngang(actor: Actor, input: RecordIngangInput): Promise<Result<string, Failure>> {
  return change(actor, async (tx) => {
    if (!may(actor, 'ingang:record')) return refuse({ kind: 'not_found' })
    if (!(await isHers(tx, actor, 'ingang:record', input.schoolId))) return refuse({ kind: 'unknown_school' })
    // Sent twice: it is there already.
    if (!(await insertIngang(tx, actor, input))) return ok(input.id)
    await record(tx, actor, { event: 'ingang_recorded', objectId: input.id, soort: input.soort })
    return ok(input.id)
  })
}

export function amendIngang(
  actor: Actor,
  { ingangId, revisie, ...input }: AmendIngangInput,
): Promise<Result<string, Failure | { kind: 'changed_elsewhere' }>> {
  return change(actor, async (tx) => {
    const [ingang] = await loadIngangen(tx, actor, ingangId)
    if (!ingang || !may(actor, 'ingang:amend')) return refuse({ kind: 'not_found' })
    for (const schoolId of [ingang.schoolId, input.schoolId])
      if (!(await isHers(tx, actor, 'ingang:amend', schoolId))) return refuse({ kind: 'unknown_school' })
    if (!(await saveIngang(tx, actor, { id: ingangId, revisie }, input))) return refuse({ kind: 'changed_elsewhere' })
    await record(tx, actor, { event: 'ingang_amended', objectId: ingangId, soort: input.soort })
    return ok(ingangId)
  })
}

/** Out of the list from today; what names it still finds it. */
export function withdrawIngang(actor: Actor, { ingangId }: WithdrawIngangInput): Promise<Result<string, Failure>> {
  return change(actor, async (tx) => {
    const [ingang] = await loadIngangen(tx, actor, ingangId)
    if (!ingang || !may(actor, 'ingang:withdraw')) return refuse({ kind: 'not_found' })
    if (!(await isHers(tx, actor, 'ingang:withdraw', ingang.schoolId))) return refuse({ kind: 'unknown_school' })
    await saveVervallen(tx, actor, ingangId)
    await record(tx, actor, { event: 'ingang_withdrawn', objectId: ingangId })
    return ok(ingangId)
  })
}

async function isHers(tx: Tx, actor: Actor, act: Act, schoolId: string | null): Promise<boolean> {
  return schoolId === null || (await loadScholenFor(actor, tx, act)).some(({ id }) => id === schoolId)
}
