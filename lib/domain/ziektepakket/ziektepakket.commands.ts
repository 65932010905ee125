import 'server-only'
import type { DossierFailure } from '@/lib/domain/dossier/dossier'
import { requireLopend } from '@/lib/domain/dossier/dossier.rules'
import { loadDossier } from '@/lib/domain/dossier/dossier.store'
import { record } from '@/lib/domain/logboek/logboek.store'
import { may, mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import { loadVervangers } from './vervangers.queries'
import type { PapierFailure } from './ziektepakket'
import { requireNietGevraagd, requireVervangers, type VervangerFailure } from './ziektepakket.rules'
import type * as schema from './ziektepakket.schema'
import * as store from './ziektepakket.store'

type Asked = { kind: 'asked_already' }
type PrepareFailure = DossierFailure | VervangerFailure | Asked

/** (none, or an older one) → klaar. A new paper makes the former one worthless. It needs no toestemming: the klager keeps the paper. */
export function prepareZiektepakket(
  actor: Actor,
  input: schema.PrepareZiektepakketInput,
): Promise<Result<string, PrepareFailure>> {
  return change(actor, async (tx): Promise<Result<string, PrepareFailure>> => {
    const dossier = await loadDossier(tx, actor, input.dossierId)
    if (!dossier || !mayHeld(actor, 'ziektepakket:prepare', dossier)) return refuse({ kind: 'not_found' })
    const lopend = requireLopend(dossier)
    if (!lopend.ok) return lopend
    const former = await store.loadZiektepakket(tx, actor, dossier.id)
    if (former?.id === input.pakketId) return refuse({ kind: 'changed_elsewhere' })
    const free = requireNietGevraagd(former)
    if (!free.ok) return free
    const gekozen = input.sleutels.map(({ accountId }) => accountId)
    const fit = requireVervangers(gekozen, await loadVervangers(actor, tx, dossier))
    if (!fit.ok) return fit
    await store.replaceZiektepakket(tx, actor, input)
    await record(tx, actor, { event: 'ziektepakket_prepared', objectId: dossier.id, aantal: gekozen.length })
    return ok(dossier.id)
  })
}

/** klaar | geweigerd → (none): the paper opens nothing any more. */
export function withdrawZiektepakket(
  actor: Actor,
  { dossierId }: schema.WithdrawZiektepakketInput,
): Promise<Result<string, { kind: 'not_found' } | Asked | { kind: 'already_gone' }>> {
  return change(actor, async (tx) => {
    const dossier = await loadDossier(tx, actor, dossierId)
    if (!dossier || !mayHeld(actor, 'ziektepakket:withdraw', dossier)) return refuse({ kind: 'not_found' })
    const free = requireNietGevraagd(await store.loadZiektepakket(tx, actor, dossierId))
    if (!free.ok) return free
    if (!(await store.dropZiektepakket(tx, actor, dossierId))) return refuse({ kind: 'already_gone' })
    await record(tx, actor, { event: 'ziektepakket_withdrawn', objectId: dossierId })
    return ok(dossierId)
  })
}

/** klaar → gevraagd, by a deputy who has the paper. The absent adviser is told, and has time to say no (R-OVD-2). */
export function askZiektepakket(
  actor: Actor,
  { kenmerk, bewijs }: schema.AskZiektepakketInput,
): Promise<Result<string, PapierFailure | { kind: 'asked_by_other' }>> {
  return change(actor, async (tx) => {
    if (!may(actor, 'ziektepakket:ask')) return refuse({ kind: 'not_found' })
    const asked = await store.saveGevraagd(tx, kenmerk, bewijs)
    if (!asked || !may(actor, 'ziektepakket:ask', asked.schoolId)) return refuse({ kind: 'unknown_paper' })
    if (asked.uitkomst === 'door_ander') return refuse({ kind: 'asked_by_other' })
    if (asked.uitkomst === 'gevraagd') {
      await store.mailOver(tx, asked.houder, 'vervanger_vraagt')
      await record(tx, actor, { event: 'ziektepakket_asked', objectId: asked.objectId })
    }
    return ok(asked.pakketId)
  })
}

/** gevraagd → geweigerd, until it is taken over: the paper is worthless, and who asked reads that it was refused. */
export function refuseZiektepakket(
  actor: Actor,
  { dossierId }: schema.RefuseZiektepakketInput,
): Promise<Result<string, { kind: 'not_found' } | { kind: 'not_asked' }>> {
  return change(actor, async (tx) => {
    const dossier = await loadDossier(tx, actor, dossierId)
    if (!dossier || !mayHeld(actor, 'ziektepakket:refuse', dossier)) return refuse({ kind: 'not_found' })
    const asker = await store.findVrager(tx, actor, dossierId)
    if (!asker || !(await store.dropSleutels(tx, asker.pakketId))) return refuse({ kind: 'not_asked' })
    await store.mailOver(tx, asker.accountId, 'verwijzing_wacht')
    await record(tx, actor, { event: 'ziektepakket_refused', objectId: dossierId })
    return ok(dossierId)
  })
}
