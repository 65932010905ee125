import { type Act, permissions } from '@/lib/domain/toegang/toegang'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import {
  type ActWithToestemming,
  actNeedsToestemming,
  type Toestemming,
  type ToestemmingMissing,
} from '@/lib/domain/toestemming/toestemming'
import { requireFor } from '@/lib/domain/toestemming/toestemming.rules'
import type { Actor } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { ok, type Result } from '@/lib/kernel/result'
import type { Dossier, DossierFailure } from './dossier'
import { check, reopen, requireLopend } from './dossier.rules'
import { requireActief, resume } from './opschorten.rules'

type State = Dossier & { toestemmingen: readonly Toestemming[] }
type Refusal = DossierFailure | ToestemmingMissing | { kind: 'not_closed' | 'no_check_due' | 'not_suspended' }

/** What this adviser can do in this dossier today: may (who) and can (state). */
export function availableActs(actor: Actor, dossier: State): Act[] {
  const all = Object.keys(permissions) as Act[]
  return all.filter((act) => mayHeld(actor, act, dossier) && canDo(act, dossier, actor.today).ok)
}

export function canDo(act: Act, dossier: State, today: Datum): Result<undefined, Refusal> {
  if (act === 'dossier:reopen') return thenToestemming(reopen(dossier), act, dossier, today)
  if (act === 'dossier:check') return without(check(dossier, today))
  if (act === 'dossier:resume') return without(resume(dossier))
  if (act === 'dossier:suspend') return requireActief(dossier)
  if (always.includes(act)) return ok()
  if (act === 'actie:record') return thenToestemming(requireActief(dossier), 'dossier:amend', dossier, today)
  return thenToestemming(requireLopend(dossier), act, dossier, today)
}

// Reading, and what concerns the toestemming itself, do not depend on the state; confidentiality outlasts the dossier (R-GEH-1).
const always: readonly Act[] = [
  'dossier:read',
  'dossier:export',
  'bestand:read',
  'toestemming:grant',
  'toestemming:withdraw',
  'doorbreking:record',
  'doorbreking:amend',
  'doorverwijzing:follow',
]

function thenToestemming(
  state: Result<unknown, Refusal>,
  act: Act,
  { toestemmingen }: State,
  today: Datum,
): Result<undefined, Refusal> {
  if (!state.ok || !(act in actNeedsToestemming)) return without(state)
  return requireFor(act as ActWithToestemming, toestemmingen, today)
}

function without<F extends Refusal>(result: Result<unknown, F>): Result<undefined, F> {
  return result.ok ? ok() : result
}
