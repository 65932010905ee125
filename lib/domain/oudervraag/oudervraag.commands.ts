import 'server-only'
import { loadHouders } from '@/lib/domain/ambt/ambt.store'
import { loadInstellingen } from '@/lib/domain/bestuur/instellingen.queries'
import { loadDossier } from '@/lib/domain/dossier/dossier.store'
import { loadPartijen } from '@/lib/domain/dossier/partij.store'
import { record } from '@/lib/domain/logboek/logboek.store'
import { may, mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { ToestemmingMissing } from '@/lib/domain/toestemming/toestemming'
import { requireToestemming } from '@/lib/domain/toestemming/toestemming.store'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type * as v from './oudervraag'
import * as rules from './oudervraag.rules'
import type * as schema from './oudervraag.schema'
import * as store from './oudervraag.store'

type Done<Failure> = Promise<Result<string, Failure>>

/** Without a name, in codes: may the parents of a minor stay unaware (R-MIN-3). To the bestuur where the directeur is involved. */
export function askOudervraag(actor: Actor, input: schema.AskOudervraagInput): Done<v.AskFailure | ToestemmingMissing> {
  return change(actor, async (tx) => {
    const dossier = await loadDossier(tx, actor, input.dossierId)
    if (!dossier || !mayHeld(actor, 'oudervraag:ask', dossier)) return refuse({ kind: 'not_found' })
    const allowed = await requireToestemming(tx, actor, 'oudervraag:ask', dossier.id)
    if (!allowed.ok) return allowed
    const vragen = await store.loadVragen(tx, actor, dossier.id)
    if (vragen.some(({ id }) => id === input.id)) return ok(dossier.id)
    const partijen = await loadPartijen(tx, actor, dossier.id)
    const { oudersBeslist } = await loadInstellingen(actor, tx)
    const asked = rules.requireVraag(dossier, partijen, vragen, oudersBeslist)
    if (!asked.ok) return asked
    const ambt = rules.ambtVan(input.directeurBetrokken, partijen)
    const schoolId = ambt === 'directeur' ? dossier.schoolId : null
    const houders = await loadHouders(tx, actor, { soort: ambt, schoolId })
    const told = rules.requireOntvanger(houders, input.ontvanger)
    if (!told.ok) return told
    const { id, ontvanger, leeftijd, criterium, redenen } = input
    const when = { gevraagdOp: tx.today, graagOp: rules.graagOp(tx.today) }
    const where = { dossierId: dossier.id, schoolId: dossier.schoolId, ambt, ontvanger }
    await store.insertVraag(tx, actor, { id, ...where, leeftijd, criterium, redenen, ...when })
    await record(tx, actor, { event: 'oudervraag_asked', objectId: dossier.id })
    return ok(dossier.id)
  })
}

export function withdrawOudervraag(actor: Actor, { vraagId }: schema.WithdrawOudervraagInput): Done<v.WithdrawFailure> {
  return change(actor, async (tx) => {
    const vraag = await store.loadVraag(tx, actor, vraagId)
    if (!vraag || !mayHeld(actor, 'oudervraag:withdraw', vraag)) return refuse({ kind: 'not_found' })
    const withdrawn = rules.withdraw(vraag, tx.today)
    if (!withdrawn.ok) return withdrawn
    await store.saveVraag(tx, actor, withdrawn.value)
    await record(tx, actor, { event: 'oudervraag_withdrawn', objectId: vraag.dossierId })
    return ok(vraag.dossierId)
  })
}

/** The pupil heard what was decided (R-MIN-4). */
export function tellOudervraag(actor: Actor, { vraagId, op }: schema.TellOudervraagInput): Done<v.TellFailure> {
  return change(actor, async (tx) => {
    const vraag = await store.loadVraag(tx, actor, vraagId)
    if (!vraag || !mayHeld(actor, 'oudervraag:tell', vraag)) return refuse({ kind: 'not_found' })
    const told = rules.tell(vraag, { op, today: tx.today })
    if (!told.ok) return told
    await store.saveVraag(tx, actor, told.value)
    await record(tx, actor, { event: 'oudervraag_told', objectId: vraag.dossierId })
    return ok(vraag.dossierId)
  })
}

/** By the directeur or the bestuur, who hears no name; it stands with the dossier at once (R-MIN-3, R-ROUTE-5). */
export function decideOudervraag(
  actor: Actor,
  { vraagId, besluit, grond }: schema.DecideOudervraagInput,
): Done<v.DecideFailure> {
  return change(actor, async (tx) => {
    if (!may(actor, 'oudervraag:decide')) return refuse({ kind: 'not_found' })
    const vraag = (await store.loadVoorgelegd(tx, actor)).find(({ id }) => id === vraagId)
    if (!vraag) return refuse({ kind: 'not_found' })
    const decided = rules.decide(vraag, { besluit, grond })
    if (!decided.ok) return decided
    if (!(await store.saveBesluit(tx, actor, decided.value))) return refuse({ kind: 'already_decided' })
    await record(tx, actor, { event: 'oudervraag_decided', objectId: vraagId })
    return ok(vraagId)
  })
}
