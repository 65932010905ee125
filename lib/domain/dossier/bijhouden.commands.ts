import 'server-only'
import { loadInstellingen } from '@/lib/domain/bestuur/instellingen.queries'
import { record } from '@/lib/domain/logboek/logboek.store'
import type { SealedWriteFailure } from '@/lib/domain/object/object'
import { saveEnvelopes } from '@/lib/domain/object/object.store'
import type { Act } from '@/lib/domain/toegang/toegang'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { GeefFailure } from '@/lib/domain/toestemming/geven.rules'
import { giveToestemming } from '@/lib/domain/toestemming/geven.store'
import type { ToestemmingMissing } from '@/lib/domain/toestemming/toestemming'
import { requireToestemming } from '@/lib/domain/toestemming/toestemming.store'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import { insertBijzonder, insertDoorbreking, loadDoorbreking, saveKlagerVerteld, saveOuders } from './bijhouden.store'
import type { Dossier, DossierFailure } from './dossier'
import { voorOuders } from './dossier.access'
import * as rules from './dossier.rules'
import type * as schema from './dossier.schema'
import { loadDossier } from './dossier.store'
import { loadPartijen } from './partij.store'

type Failure = DossierFailure | SealedWriteFailure | ToestemmingMissing
type GrantFailure = DossierFailure | SealedWriteFailure | GeefFailure | { kind: 'in_future' }

/** What the parents of a minor klager know (R-MIN-1, 3, 4). Who is klager then is an act of its own. */
export function recordOuders(
  actor: Actor,
  input: schema.RecordOudersInput,
): Promise<Result<{ dossierId: string; wissel: boolean }, Failure | rules.OudersFailure>> {
  return change(actor, async (tx) => {
    const dossier = await loadWritable(tx, actor, 'ouders:record', input.dossierId)
    if (!dossier.ok) return dossier
    const instelling = (await loadInstellingen(actor, tx)).oudersBeslist
    const decided = rules.decideOuders(input, instelling)
    if (!decided.ok) return decided
    const saved = await seal(tx, actor, dossier.value, input.envelopes, 'bewijs')
    if (!saved.ok) return saved
    if (!(await saveOuders(tx, actor, dossier.value, input))) return refuse({ kind: 'changed_elsewhere' })
    const { id: dossierId } = dossier.value
    await record(tx, actor, { event: 'ouders_recorded', objectId: dossierId, status: input.stand })
    const partijen = await loadPartijen(tx, actor, dossierId)
    return ok({ dossierId, wissel: rules.asksNewKlager({ oudersStand: input.stand }, partijen) })
  })
}

/** A special category, only with its reason (R-DOS-2). */
export function recordBijzonder(actor: Actor, input: schema.RecordBijzonderInput): Promise<Result<string, Failure>> {
  return change(actor, async (tx) => {
    const dossier = await loadWritable(tx, actor, 'bijzonder:record', input.dossierId)
    if (!dossier.ok) return dossier
    const saved = await seal(tx, actor, dossier.value, input.envelopes, 'bewijs')
    if (!saved.ok) return saved
    await insertBijzonder(tx, actor, input)
    // Not which: the logboek outlives the dossier.
    await record(tx, actor, { event: 'bijzonder_recorded', objectId: dossier.value.id })
    return ok(dossier.value.id)
  })
}

/** Confidentiality was set aside: to whom, what, on what ground, and when the klager was told. It outlasts the dossier (R-GEH-1). */
export function recordDoorbreking(
  actor: Actor,
  input: schema.RecordDoorbrekingInput,
): Promise<Result<string, Failure | { kind: 'silence_holds' }>> {
  return change(actor, async (tx) => {
    const dossier = await loadDossier(tx, actor, input.dossierId)
    if (!dossier || !mayHeld(actor, 'doorbreking:record', dossier)) return refuse({ kind: 'not_found' })
    const allowed = rules.mayBreakSilence(input, (await loadInstellingen(actor, tx)).zonderToestemming)
    if (!allowed.ok) return allowed
    const saved = await seal(tx, actor, dossier, input.envelopes, 'bewijs')
    if (!saved.ok) return saved
    await insertDoorbreking(tx, actor, input)
    await record(tx, actor, { event: 'doorbreking_recorded', objectId: dossier.id, grond: input.grond })
    return ok(dossier.id)
  })
}

/** The klager has been told now, also where the dossier is closed by then (R-GEH-1). */
export function amendDoorbreking(
  actor: Actor,
  input: schema.AmendDoorbrekingInput,
): Promise<Result<string, { kind: 'not_found' } | rules.TellFailure>> {
  return change(actor, async (tx) => {
    const dossier = await loadDossier(tx, actor, input.dossierId)
    if (!dossier || !mayHeld(actor, 'doorbreking:amend', dossier)) return refuse({ kind: 'not_found' })
    const doorbreking = await loadDoorbreking(tx, actor, input)
    if (!doorbreking) return refuse({ kind: 'not_found' })
    const told = rules.tellKlager(doorbreking, { op: input.klagerVerteldOp, today: tx.today })
    if (!told.ok) return told
    if (!(await saveKlagerVerteld(tx, actor, input))) return refuse({ kind: 'already_told' })
    await record(tx, actor, { event: 'doorbreking_amended', objectId: dossier.id })
    return ok(dossier.id)
  })
}

/** A note of the adviser's own: sealed under a key that is never shared (R-DOS-6). */
export function recordNotitie(actor: Actor, input: schema.RecordNotitieInput): Promise<Result<string, Failure>> {
  return change(actor, async (tx) => {
    const dossier = await loadWritable(tx, actor, 'notitie:record', input.dossierId)
    if (!dossier.ok) return dossier
    const saved = await seal(tx, actor, dossier.value, input.envelopes, 'notities')
    if (!saved.ok) return saved
    await record(tx, actor, { event: 'notitie_recorded', objectId: dossier.value.id })
    return ok(dossier.value.id)
  })
}

/** Another toestemming; its scope is sealed (R-TST-1). In a closed dossier too: without one it could never be reopened. */
export function grantToestemming(
  actor: Actor,
  input: schema.GrantToestemmingInput,
): Promise<Result<string, GrantFailure>> {
  return change(actor, async (tx) => {
    const dossier = await loadDossier(tx, actor, input.dossierId)
    if (!dossier || !mayHeld(actor, 'toestemming:grant', dossier)) return refuse({ kind: 'not_found' })
    if (input.toestemming.gegevenOp > tx.today) return refuse({ kind: 'in_future' })
    const klager = rules.klagerVan(await loadPartijen(tx, actor, dossier.id))
    // Sealed first: who sends the same twice is told that it is there already.
    const saved = await seal(tx, actor, dossier, input.envelopes, 'bewijs')
    if (!saved.ok) return saved
    const given = await giveToestemming(tx, actor, { objectId: dossier.id, klager }, input.toestemming)
    if (!given.ok) return given
    const { soort, vorm } = input.toestemming
    await record(tx, actor, { event: 'toestemming_granted', objectId: dossier.id, soort, vorm })
    return ok(dossier.id)
  })
}

/** The dossier, if the actor holds it, may do this, it is open, and the toestemming that the act needs is there. */
async function loadWritable(
  tx: Tx,
  actor: Actor,
  act: Act,
  dossierId: string,
): Promise<Result<Dossier, DossierFailure | ToestemmingMissing>> {
  const dossier = await loadDossier(tx, actor, dossierId)
  if (!dossier || !mayHeld(actor, act, dossier)) return refuse({ kind: 'not_found' })
  const lopend = rules.requireLopend(dossier)
  if (!lopend.ok) return lopend
  const { voorId, feit } = act === 'ouders:record' ? voorOuders(await loadPartijen(tx, actor, dossier.id)) : {}
  const allowed = await requireToestemming(tx, actor, act, dossier.id, voorId, feit)
  return allowed.ok ? ok(dossier) : allowed
}

function seal(tx: Tx, actor: Actor, dossier: Dossier, envelopes: string[], sectie: 'bewijs' | 'notities') {
  const target = { objectId: dossier.id, houder: dossier.houder, soort: 'dossier' as const }
  return saveEnvelopes(tx, actor, target, envelopes, { required: [sectie], allowed: ['kern'] })
}
