import 'server-only'
import { loadInstellingen } from '@/lib/domain/bestuur/instellingen.queries'
import { isEigenSchool, loadDossier, saveDossier } from '@/lib/domain/dossier/dossier.store'
import { record } from '@/lib/domain/logboek/logboek.store'
import { nextNummer } from '@/lib/domain/object/nummer.store'
import { adoptGrant, bytesOf } from '@/lib/domain/object/object.store'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { OverdrachtFailure } from './overdracht'
import { mayDecide, mayWithdraw } from './overdracht.access'
import { accept, decline, type PositieFailure, requireVrij, withdraw } from './overdracht.rules'
import type * as schema from './overdracht.schema'
import { dropIntrekking, dropWeigering, loadOverdracht, takeOver } from './overdracht.store'

/** voorgesteld → ingetrokken: what was sealed for the receiver is destroyed, the dossier takes records again. */
export function withdrawOverdracht(
  actor: Actor,
  input: schema.WithdrawOverdrachtInput,
): Promise<Result<string, OverdrachtFailure>> {
  return change(actor, async (tx): Promise<Result<string, OverdrachtFailure>> => {
    const overdracht = await loadOverdracht(tx, actor, input.overdrachtId)
    if (!overdracht || !mayWithdraw(actor, overdracht)) return refuse({ kind: 'not_found' })
    const withdrawn = withdraw(overdracht, tx.today)
    if (!withdrawn.ok) return withdrawn
    if (!(await dropIntrekking(tx, overdracht.id))) return refuse({ kind: 'already_decided' })
    await record(tx, actor, { event: 'overdracht_withdrawn', objectId: overdracht.objectId })
    return ok(overdracht.objectId)
  })
}

type AcceptFailure = OverdrachtFailure | PositieFailure | { kind: 'toestemming_gone' }

/** voorgesteld → aangenomen, after the same questions as at opening. From here on the giver has nothing of it (R-OVD-1). */
export function acceptOverdracht(
  actor: Actor,
  input: schema.AcceptOverdrachtInput,
): Promise<Result<string, AcceptFailure>> {
  return change(actor, async (tx): Promise<Result<string, AcceptFailure>> => {
    const overdracht = await loadOverdracht(tx, actor, input.overdrachtId)
    if (!overdracht || !mayDecide(actor, 'overdracht:accept', overdracht)) return refuse({ kind: 'not_found' })
    const accepted = accept(overdracht, tx.today)
    if (!accepted.ok) return accepted
    const eigenKind = input.eigenKind || (await isEigenSchool(tx, actor, overdracht.schoolId))
    const vrij = requireVrij({ ...input, eigenKind }, (await loadInstellingen(actor, tx)).eigenKinderen)
    if (!vrij.ok) return vrij
    const taken = await takeOver(tx, { ...input, eigenKind }, await nextNummer(tx, actor, 'dossier'))
    if (taken === 'not_found') return refuse({ kind: 'already_decided' })
    if (taken === 'toestemming_gone') return refuse({ kind: 'toestemming_gone' })
    await record(tx, actor, { event: 'overdracht_accepted', objectId: taken.dossierId })
    return ok(taken.dossierId)
  })
}

/** voorgesteld → geweigerd: the giver reads a code, and who declined keeps no trace (R-SPOOR-1). */
export function declineOverdracht(
  actor: Actor,
  input: schema.DeclineOverdrachtInput,
): Promise<Result<string, OverdrachtFailure>> {
  return change(actor, async (tx): Promise<Result<string, OverdrachtFailure>> => {
    const overdracht = await loadOverdracht(tx, actor, input.overdrachtId)
    if (!overdracht || !mayDecide(actor, 'overdracht:decline', overdracht)) return refuse({ kind: 'not_found' })
    const declined = decline(overdracht, input.weigering, tx.today)
    if (!declined.ok) return declined
    if (!(await dropWeigering(tx, overdracht.id, input.weigering))) return refuse({ kind: 'already_decided' })
    await record(tx, actor, { event: 'overdracht_declined', objectId: overdracht.id })
    return ok(overdracht.id)
  })
}

/** The first opening by the receiver: a wrap and cards of her own. */
export function receiveOverdracht(
  actor: Actor,
  input: schema.ReceiveOverdrachtInput,
): Promise<Result<string, { kind: 'not_found' } | { kind: 'changed_elsewhere' }>> {
  return change(actor, async (tx) => {
    const dossier = await loadDossier(tx, actor, input.dossierId)
    if (!dossier || !mayHeld(actor, 'overdracht:receive', dossier)) return refuse({ kind: 'not_found' })
    const held = { bestuurId: actor.bestuurId, objectId: dossier.id, accountId: actor.accountId }
    if ((await tx.prisma.grant.count({ where: { ...held, eigen: null } })) === 0)
      return refuse({ kind: 'changed_elsewhere' })
    await adoptGrant(tx, actor, dossier.id, input.eigen)
    for (const { id, kaart } of input.acties)
      await tx.prisma.actie.updateMany({
        where: { bestuurId: actor.bestuurId, objectId: dossier.id, id, houder: actor.accountId },
        data: { kaart: bytesOf(kaart) },
      })
    if (!(await saveDossier(tx, actor, dossier, { kaart: bytesOf(input.kaart), revisie: dossier.revisie })))
      return refuse({ kind: 'changed_elsewhere' })
    await record(tx, actor, { event: 'overdracht_received', objectId: dossier.id })
    return ok(dossier.id)
  })
}
