import 'server-only'
import { loadTermijnregel } from '@/lib/domain/klachtencommissie/termijnregel.store'
import { record } from '@/lib/domain/logboek/logboek.store'
import type { SealedWriteFailure } from '@/lib/domain/object/object'
import { loadHeld, saveEnvelopes } from '@/lib/domain/object/object.store'
import { isClosed } from '@/lib/domain/object/zaak.store'
import { basisUit } from '@/lib/domain/termijn/basisdag.rules'
import type { TermijnFailure } from '@/lib/domain/termijn/termijn'
import * as rules from '@/lib/domain/termijn/termijn.rules'
import type * as schema from '@/lib/domain/termijn/termijn.schema'
import * as store from '@/lib/domain/termijn/termijn.store'
import type { Act } from '@/lib/domain/toegang/toegang'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { ToestemmingMissing } from '@/lib/domain/toestemming/toestemming'
import { requireToestemming } from '@/lib/domain/toestemming/toestemming.store'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import type { BeginTermijnInput } from './begin-termijn.schema'

type Done = Promise<Result<string, TermijnFailure | SealedWriteFailure | ToestemmingMissing>>

/** A term of the dossier itself, by the rules of today: the year for a formele klacht, a check afterwards (T-INDIEN, T-NAZORG). */
export function beginTermijn(
  actor: Actor,
  input: BeginTermijnInput,
): Promise<
  Result<string, TermijnFailure | ToestemmingMissing | { kind: 'zaak_closed' | 'no_rule' | 'already_running' }>
> {
  return change(actor, async (tx) => {
    const object = await loadHeld(tx, actor, input.objectId)
    if (object?.soort !== 'dossier' || !mayHeld(actor, 'termijn:begin', object)) return refuse({ kind: 'not_found' })
    if (await isClosed(tx, actor, input.objectId)) return refuse({ kind: 'zaak_closed' })
    const allowed = await requireToestemming(tx, actor, 'termijn:begin', input.objectId)
    if (!allowed.ok) return allowed
    const basis = rules.requireBasis(basisUit(input), tx.today)
    if (!basis.ok) return basis
    const regel = await loadTermijnregel(actor, tx, input.soort)
    if (!regel) return refuse({ kind: 'no_rule' })
    const lopend = await store.loadTermijnen(tx, actor, { voorId: input.objectId })
    if (lopend.some((one) => one.soort === input.soort && rules.isOpen(one))) return refuse({ kind: 'already_running' })
    const { objectId, soort, eigenaar } = input
    await store.startTermijn(tx, actor, {
      ...{ objectId, voorId: objectId, soort, basis: basis.value, eigenaar },
      ...regel,
    })
    await record(tx, actor, { event: 'termijn_begun', objectId, soort })
    return ok(objectId)
  })
}

/** Another base date, for what runs from the same event too (R-TERM-3). */
export function amendTermijn(actor: Actor, input: schema.AmendTermijnInput): Done {
  return change(actor, async (tx) => {
    const termijn = await held(tx, actor, input, 'termijn:amend')
    if (!termijn) return refuse({ kind: 'not_found' })
    const allowed = await requireToestemming(tx, actor, 'termijn:amend', input.objectId)
    if (!allowed.ok) return allowed
    const basis = basisUit(input)
    const moved = rules.rebase(termijn, { basis, eigenaar: input.eigenaar }, tx.today)
    if (!moved.ok) return moved
    if (termijn.revisie !== input.revisie) return refuse({ kind: 'changed_elsewhere' })
    const { voorId, soort } = termijn
    await store.rebaseTermijnen(tx, actor, { voorId, soort, basis, eigenaar: input.eigenaar })
    await record(tx, actor, { event: 'termijn_amended', objectId: input.objectId, soort })
    return ok(input.objectId)
  })
}

/** An extension as it was announced; whatever is odd about it was said before, and refuses nothing (R-TERM-3). */
export function extendTermijn(actor: Actor, input: schema.ExtendTermijnInput): Done {
  return change(actor, async (tx) => {
    const termijn = await held(tx, actor, input, 'termijn:extend')
    if (!termijn) return refuse({ kind: 'not_found' })
    const allowed = await requireToestemming(tx, actor, 'termijn:extend', input.objectId)
    if (!allowed.ok) return allowed
    const { aantal, eenheid, aangekondigdOp, door, aan, metReden } = input
    const verlenging = { lengte: { aantal, eenheid }, aangekondigdOp, door, aan, metReden }
    const longer = rules.extend(termijn, verlenging, tx.today)
    if (!longer.ok) return longer
    if (!(await store.saveTermijn(tx, actor, { ...longer.value, revisie: input.revisie })))
      return refuse({ kind: 'changed_elsewhere' })
    const target = { objectId: input.objectId, houder: actor.accountId, soort: 'dossier' as const }
    const saved = await saveEnvelopes(tx, actor, target, input.envelopes, { required: ['verslagen'] })
    if (!saved.ok) return saved
    await record(tx, actor, { event: 'termijn_extended', objectId: input.objectId, soort: termijn.soort })
    return ok(input.objectId)
  })
}

/** Done, in time or late. Codes and days only, so it can also be said when the dossier is closed by then. */
export function completeTermijn(actor: Actor, input: schema.CompleteTermijnInput): Done {
  return change(actor, async (tx) => {
    const termijn = await held(tx, actor, input, 'termijn:complete')
    if (!termijn) return refuse({ kind: 'not_found' })
    const done = rules.settle(termijn, { op: input.op, verteld: input.verteld, today: tx.today })
    if (!done.ok) return done
    if (!(await store.saveTermijn(tx, actor, { ...done.value, revisie: input.revisie })))
      return refuse({ kind: 'changed_elsewhere' })
    await record(tx, actor, { event: 'termijn_completed', objectId: input.objectId, soort: termijn.soort })
    return ok(input.objectId)
  })
}

async function held(tx: Tx, actor: Actor, { objectId, termijnId }: { objectId: string; termijnId: string }, act: Act) {
  const termijn = await store.loadTermijn(tx, actor, objectId, termijnId)
  return termijn && mayHeld(actor, act, termijn) ? termijn : null
}
