import 'server-only'
import { loadInstellingen } from '@/lib/domain/bestuur/instellingen.queries'
import { record } from '@/lib/domain/logboek/logboek.store'
import { turnIntoDossier } from '@/lib/domain/melding/melding.rules'
import { loadMelding, loadOnderwerp, saveMelding } from '@/lib/domain/melding/melding.store'
import { insertMeldplichtfeit } from '@/lib/domain/meldplicht/meldplicht.store'
import { nextNummer } from '@/lib/domain/object/nummer.store'
import type { SealedWriteFailure } from '@/lib/domain/object/object'
import { bytesOf, insertOwnObject, saveEnvelopes } from '@/lib/domain/object/object.store'
import { may, mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { GeefFailure } from '@/lib/domain/toestemming/geven.rules'
import { giveToestemming } from '@/lib/domain/toestemming/geven.store'
import type { ToestemmingMissing } from '@/lib/domain/toestemming/toestemming'
import { requireToestemming } from '@/lib/domain/toestemming/toestemming.store'
import type { Actor } from '@/lib/kernel/actor'
import { toDate } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { OpenDossierInput } from './dossier.schema'
import { insertDossier, isEigenSchool, loadSoort } from './dossier.store'
import { type OpenFailure, requireOpenable } from './open-dossier.rules'
import { savePartijen } from './partij.store'

type Failure =
  | { kind: 'not_found' }
  | OpenFailure
  | SealedWriteFailure
  | ToestemmingMissing
  | GeefFailure
  | Extract<ReturnType<typeof turnIntoDossier>, { ok: false }>['failure']

/** A melding becomes a dossier: only with the klager's explicit toestemming (R-DOS-1), and after the checks of R-DOS-4 and 5. */
export function openDossier(actor: Actor, input: OpenDossierInput): Promise<Result<string, Failure>> {
  return change(actor, async (tx) => {
    const melding = await loadMelding(tx, actor, input.meldingId)
    if (!melding || !mayHeld(actor, 'melding:read', melding)) return refuse({ kind: 'not_found' })
    if (!may(actor, 'dossier:open', melding.schoolId)) return refuse({ kind: 'not_found' })
    const turned = turnIntoDossier(melding)
    if (!turned.ok) return turned
    const openable = requireOpenable({
      ...input,
      eigenKind: input.eigenKind || (await isEigenSchool(tx, actor, melding.schoolId)),
      instelling: (await loadInstellingen(actor, tx)).eigenKinderen,
      soort: await loadSoort(tx, actor),
      partijen: input.personen,
    })
    if (!openable.ok) return openable
    const dossierId = input.object.id
    await insertOwnObject(tx, actor, 'dossier', input.object)
    const klager = input.personen.find(({ rol }) => rol === 'klager')
    const given = await giveToestemming(tx, actor, { objectId: dossierId, klager }, input.toestemming)
    if (!given.ok) return given
    const allowed = await requireToestemming(tx, actor, 'dossier:open', dossierId)
    if (!allowed.ok) return allowed
    await insertDossier(tx, actor, {
      id: dossierId,
      schoolId: melding.schoolId,
      meldingId: melding.id,
      nummer: await nextNummer(tx, actor, 'dossier'),
      kaart: bytesOf(input.kaart),
      status: 'lopend',
      geopendOp: toDate(tx.today),
      ...(await loadOnderwerp(tx, actor, melding.id)),
      eigenKind: input.eigenKind,
      loyaliteit: input.loyaliteit,
      loyaliteitBesluit: input.loyaliteitBesluit,
      externVoorkeur: input.externVoorkeur,
      oudersStand: input.oudersStand,
    })
    await savePartijen(tx, actor, dossierId, input.personen, tx.today)
    const target = { objectId: dossierId, houder: actor.accountId, soort: 'dossier' as const }
    const saved = await saveEnvelopes(tx, actor, target, input.envelopes, { required: ['kern', 'bewijs'] })
    if (!saved.ok) return saved
    const feit = { objectId: dossierId, houder: actor.accountId, deur: 'dossier' as const }
    const meldplicht = await insertMeldplichtfeit(tx, actor, { ...feit, antwoorden: input.meldplicht })
    if (!(await saveMelding(tx, actor, turned.value))) return refuse({ kind: 'changed_elsewhere' })
    await record(tx, actor, { event: 'dossier_opened', objectId: dossierId, meldplicht })
    return ok(dossierId)
  })
}
