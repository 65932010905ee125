import 'server-only'
import type { Dossier, DossierFailure } from '@/lib/domain/dossier/dossier'
import { klagerVan, requireLopend } from '@/lib/domain/dossier/dossier.rules'
import { loadDossier } from '@/lib/domain/dossier/dossier.store'
import { loadPartijen } from '@/lib/domain/dossier/partij.store'
import { record } from '@/lib/domain/logboek/logboek.store'
import type { SealedWriteFailure } from '@/lib/domain/object/object'
import { saveEnvelopes } from '@/lib/domain/object/object.store'
import type { GeefFailure } from '@/lib/domain/toestemming/geven.rules'
import { giveToestemming } from '@/lib/domain/toestemming/geven.store'
import type { ToestemmingMissing } from '@/lib/domain/toestemming/toestemming'
import { loadToestemmingen, requireToestemming } from '@/lib/domain/toestemming/toestemming.store'
import { loadOntvangers } from '@/lib/domain/verwijzing/ontvanger.queries'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import { toestemmingVoor, type WaaromNiet } from './overdracht'
import { mayPropose } from './overdracht.access'
import { soortVan, waaromNiet } from './overdracht.rules'
import type { ProposeOverdrachtInput } from './overdracht.schema'
import { findOpenAvgverzoek, insertNieuw, insertOverdracht, isWhole, mailNaar } from './overdracht.store'

type ProposeFailure =
  | DossierFailure
  | SealedWriteFailure
  | ToestemmingMissing
  | { kind: WaaromNiet }
  | GeefFailure
  | { kind: 'other_toestemming' | 'pieces_differ' | 'avg_open' }

const acts = { overdracht: 'overdracht:propose', vertrek: 'overdracht:leave' } as const

/** The chosen pieces go, sealed, to one vertrouwenspersoon, who decides; only with the klager's toestemming (R-OVD-1). */
export function proposeOverdracht(
  actor: Actor,
  input: ProposeOverdrachtInput,
): Promise<Result<string, ProposeFailure>> {
  return change(actor, async (tx): Promise<Result<string, ProposeFailure>> => {
    const dossier = await loadDossier(tx, actor, input.dossierId)
    if (!dossier || !mayPropose(actor, dossier)) return refuse({ kind: 'not_found' })
    const lopend = requireLopend(dossier)
    if (!lopend.ok) return lopend
    if (dossier.revisie !== input.revisie) return refuse({ kind: 'changed_elsewhere' })
    if (await findOpenAvgverzoek(tx, actor, dossier)) return refuse({ kind: 'avg_open' })
    const free = await requireOntvanger(tx, actor, dossier, input)
    if (!free.ok) return free
    const consent = await requireConsent(tx, actor, dossier, input)
    if (!consent.ok) return consent
    const toestemmingen = (await loadToestemmingen(tx, actor, dossier.id)).map(({ id }) => id)
    if (!(await isWhole(tx, actor, dossier.id, input, toestemmingen))) return refuse({ kind: 'pieces_differ' })
    await insertNieuw(tx, actor, input)
    const nieuw = { objectId: input.nieuw.id, houder: actor.accountId, soort: 'dossier' as const }
    const parts = { required: ['kern'], allowed: ['verslagen', 'bewijs', 'bestand'] } as const
    const saved = await saveEnvelopes(tx, actor, nieuw, input.delen, parts)
    if (!saved.ok) return saved
    await insertOverdracht(tx, actor, dossier, input)
    const voorstel = { objectId: input.voorstel.id, houder: input.naar, soort: 'overdracht' as const }
    const told = await saveEnvelopes(tx, actor, voorstel, input.kern, { required: ['kern'] })
    if (!told.ok) return told
    await mailNaar(tx, input.naar)
    await record(tx, actor, { event: 'overdracht_proposed', objectId: dossier.id, accountId: input.naar })
    return ok(dossier.id)
  })
}

/** Of two aanstellingen of one person the one that fits counts. */
async function requireOntvanger(
  tx: Tx,
  actor: Actor,
  dossier: Dossier,
  { naar, reden, voorstel }: ProposeOverdrachtInput,
): Promise<Result<undefined, { kind: WaaromNiet }>> {
  const klager = klagerVan(await loadPartijen(tx, actor, dossier.id))
  const zaak = { schoolId: dossier.schoolId, klagerCategorie: klager?.categorie ?? 'onbekend' }
  const own = (await loadOntvangers(actor, tx)).filter(({ accountId }) => accountId === naar)
  const reasons = own.map((ontvanger) => waaromNiet(ontvanger, zaak, reden))
  if (voorstel.houder !== naar) return refuse({ kind: 'not_available' })
  if (reasons.includes(null)) return ok()
  return refuse({ kind: reasons[0] ?? 'not_available' })
}

/** The consent that is there or is noted with the proposal, through the one gate. */
async function requireConsent(
  tx: Tx,
  actor: Actor,
  dossier: Dossier,
  { reden, naar, toestemming, bewijs }: ProposeOverdrachtInput,
): Promise<Result<undefined, ProposeFailure>> {
  const soort = toestemmingVoor[soortVan(reden)]
  if (toestemming) {
    if (toestemming.soort !== soort) return refuse({ kind: 'other_toestemming' })
    const eigen = { objectId: dossier.id, houder: actor.accountId, soort: 'dossier' as const }
    const saved = await saveEnvelopes(tx, actor, eigen, bewijs, { required: ['bewijs'] })
    if (!saved.ok) return saved
    const klager = klagerVan(await loadPartijen(tx, actor, dossier.id))
    const given = await giveToestemming(tx, actor, { objectId: dossier.id, klager }, { ...toestemming, voorId: naar })
    if (!given.ok) return given
  }
  return requireToestemming(tx, actor, acts[soortVan(reden)], dossier.id, naar)
}
