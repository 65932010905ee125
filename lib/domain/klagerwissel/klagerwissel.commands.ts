import 'server-only'
import type { DossierFailure } from '@/lib/domain/dossier/dossier'
import { klagerVan, requireLopend } from '@/lib/domain/dossier/dossier.rules'
import { loadDossier, saveDossier } from '@/lib/domain/dossier/dossier.store'
import { loadPartijen, saveRollen } from '@/lib/domain/dossier/partij.store'
import { endToestemming } from '@/lib/domain/intrekking/gevolgen.store'
import { record } from '@/lib/domain/logboek/logboek.store'
import type { SealedWriteFailure } from '@/lib/domain/object/object'
import { bytesOf, saveEnvelopes } from '@/lib/domain/object/object.store'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { GeefFailure } from '@/lib/domain/toestemming/geven.rules'
import { giveToestemming } from '@/lib/domain/toestemming/geven.store'
import type { WithdrawFailure } from '@/lib/domain/toestemming/toestemming.rules'
import * as toestemming from '@/lib/domain/toestemming/toestemming.rules'
import { loadToestemmingen } from '@/lib/domain/toestemming/toestemming.store'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import * as rules from './klagerwissel.rules'
import type { ChangeKlagerInput } from './klagerwissel.schema'

type Failure = DossierFailure | SealedWriteFailure | rules.WisselFailure | WithdrawFailure | GeefFailure

/**
 * A parent steps in, or a pupil turned 18 (R-MIN-1, 2): who was klager ends, who is klager now begins, and each
 * toestemming is given again or ends that day, with what follows from that.
 */
export function changeKlager(actor: Actor, input: ChangeKlagerInput): Promise<Result<string, Failure>> {
  return change(actor, async (tx) => {
    const dossier = await loadDossier(tx, actor, input.dossierId)
    if (!dossier || !mayHeld(actor, 'klager:change', dossier)) return refuse({ kind: 'not_found' })
    const lopend = requireLopend(dossier)
    if (!lopend.ok) return lopend
    if (input.revisie !== dossier.revisie) return refuse({ kind: 'changed_elsewhere' })
    const before = await loadPartijen(tx, actor, dossier.id)
    const allowed = rules.requireWissel(dossier, before, input.klager)
    if (!allowed.ok) return allowed
    const andereKlager = klagerVan(before)?.id !== input.klager.id
    const asked = toestemming.asksAgain(await loadToestemmingen(tx, actor, dossier.id), tx.today, andereKlager)
    const same = rules.requireSame(asked, input.opnieuw)
    if (!same.ok) return same
    for (const { toestemming: nieuw } of input.opnieuw) {
      if (nieuw.gegevenOp > tx.today) return refuse({ kind: 'in_future' })
      const place = { objectId: dossier.id, klager: input.klager }
      const given = await giveToestemming(tx, actor, place, { ...nieuw, gever: 'klager' })
      if (!given.ok) return given
    }
    const target = { objectId: dossier.id, houder: dossier.houder, soort: 'dossier' as const }
    const required = input.opnieuw.length > 0 ? (['kern', 'bewijs'] as const) : (['kern'] as const)
    const saved = await saveEnvelopes(tx, actor, target, input.envelopes, { required })
    if (!saved.ok) return saved
    await saveRollen(tx, actor, dossier.id, rules.changeKlager(before, input.klager, tx.today))
    for (const one of asked) {
      const ended = await endToestemming(tx, actor, dossier, one, { op: tx.today, grond: 'klagerwissel' })
      if (!ended.ok) return ended
    }
    // Of who is 18 the parents hear nothing without consent: there is nothing left to tell them (R-MIN-2).
    const oudersStand = input.klager.categorie === 'leerling' ? 'nvt' : dossier.oudersStand
    if (!(await saveDossier(tx, actor, dossier, { kaart: bytesOf(input.kaart), oudersStand })))
      return refuse({ kind: 'changed_elsewhere' })
    const { categorie } = input.klager
    await record(tx, actor, {
      event: 'klager_changed',
      objectId: dossier.id,
      soort: categorie,
      aantal: input.opnieuw.length,
    })
    return ok(dossier.id)
  })
}
