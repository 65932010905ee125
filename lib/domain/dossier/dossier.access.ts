import { type Act, permissions } from '@/lib/domain/toegang/toegang'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { Toestemming, ToestemmingMissing, Voor } from '@/lib/domain/toestemming/toestemming'
import { requireFor } from '@/lib/domain/toestemming/toestemming.rules'
import type { Actor } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import type { Dossier, DossierFailure, Partij } from './dossier'
import { check, klagerVan, reopen, requireLopend } from './dossier.rules'
import { requireActief, resume } from './opschorten.rules'

type State = Dossier & { toestemmingen: readonly Toestemming[]; partijen: readonly Partij[] }
type Refusal = DossierFailure | ToestemmingMissing | { kind: 'not_closed' | 'no_check_due' | 'not_suspended' }

/** What this adviser can do in this dossier today: may (who) and can (state). */
export function availableActs(actor: Actor, dossier: State): Act[] {
  const all = Object.keys(permissions) as Act[]
  return all.filter((act) => mayHeld(actor, act, dossier) && canDo(act, dossier, actor.today).ok)
}

export function canDo(act: Act, dossier: State, today: Datum): Result<undefined, Refusal> {
  if (act === 'dossier:reopen') return thenToestemming(reopen(dossier), act, dossier, today)
  if (act === 'dossier:check') return thenToestemming(check(dossier, today), act, dossier, today)
  if (act === 'dossier:resume') return thenToestemming(resume(dossier), act, dossier, today)
  if (act === 'dossier:suspend') return thenToestemming(requireActief(dossier), act, dossier, today)
  if (act === 'overdracht:propose') return without(requireLopend(dossier))
  if (act === 'overdracht:withdraw') return dossier.voorgesteldOp ? ok() : refuse({ kind: 'not_found' })
  if (dossier.voorgesteldOp && seals.includes(act)) return refuse({ kind: 'overdracht_open' })
  if (always.includes(act)) return ok()
  if (act === 'termijn:amend' || act === 'termijn:extend') return thenToestemming(ok(), act, dossier, today)
  if (act === 'routestap:check' && !dossier.voorgesteldOp) return thenToestemming(ok(), act, dossier, today)
  if (act === 'actie:record') return thenToestemming(requireActief(dossier), act, dossier, today)
  return thenToestemming(requireLopend(dossier), act, dossier, today)
}

// Reading, and what concerns the toestemming itself, do not depend on the state; confidentiality outlasts the dossier (R-GEH-1).
const always: readonly Act[] = [
  'dossier:read',
  'dossier:export',
  'dossier:destroy',
  'bestand:read',
  'toestemming:grant',
  'toestemming:withdraw',
  'meldplicht:answer',
  'doorbreking:record',
  'doorbreking:amend',
  'informatieverzoek:record',
  'informatieverzoek:answer',
  'doorverwijzing:follow',
  'termijn:complete',
  'intervisie:prepare',
  'advies:send',
  'formeleklacht:advance',
  'formeleklacht:tell',
]

const seals: readonly Act[] = ['toestemming:grant', 'doorbreking:record', 'doorverwijzing:follow']

function thenToestemming(
  state: Result<unknown, Refusal>,
  act: Act,
  { toestemmingen, partijen }: State,
  today: Datum,
): Result<undefined, Refusal> {
  return state.ok ? requireFor(act, toestemmingen, today, voorOf[act]?.(partijen)) : without(state)
}

const voorOf: Partial<Record<Act, (partijen: readonly Partij[]) => Voor>> = { 'ouders:record': voorOuders }

/** What the gate is told when it is about the parents: whose they are, and whether the klager is 18 (R-MIN-2). */
export function voorOuders(partijen: readonly Partij[]): Voor {
  const klager = klagerVan(partijen)
  const volwassen = klager?.categorie === 'leerling' && klager.minderjarig === 'nee'
  return { voorId: klager?.id ?? null, feit: volwassen ? null : 'klager_niet_volwassen' }
}

function without<F extends Refusal>(result: Result<unknown, F>): Result<undefined, F> {
  return result.ok ? ok() : result
}
