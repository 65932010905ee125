import 'server-only'
import { insertActies } from '@/lib/domain/actie/actie.store'
import { loadInstellingen } from '@/lib/domain/bestuur/instellingen.queries'
import { klagerVan } from '@/lib/domain/dossier/dossier.rules'
import { isEigenSchool, loadDossier, saveDossier } from '@/lib/domain/dossier/dossier.store'
import { loadPartijen } from '@/lib/domain/dossier/partij.store'
import { record } from '@/lib/domain/logboek/logboek.store'
import { nextNummer } from '@/lib/domain/object/nummer.store'
import type { SealedWriteFailure } from '@/lib/domain/object/object'
import { bytesOf, insertOwnObject, saveEnvelopes } from '@/lib/domain/object/object.store'
import { type PositieFailure, requireVrij } from '@/lib/domain/overdracht/overdracht.rules'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { GeefFailure } from '@/lib/domain/toestemming/geven.rules'
import { giveToestemming } from '@/lib/domain/toestemming/geven.store'
import type { ToestemmingMissing } from '@/lib/domain/toestemming/toestemming'
import { requireToestemming } from '@/lib/domain/toestemming/toestemming.store'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import type { Pakket, PapierFailure } from './ziektepakket'
import type * as schema from './ziektepakket.schema'
import { findPakket, loadAanvragen, mailOver, takeOver } from './ziektepakket.store'

type TooEarly = { kind: 'too_early' }

/** The pack is given out, against the proof, to who asked for it, once the term is over: a reading (R-OVD-2). */
export function openZiektepakket(
  actor: Actor,
  { pakketId, bewijs, nuGegeven }: schema.OpenZiektepakketInput,
): Promise<Result<Pakket, PapierFailure | TooEarly | { kind: 'toestemming_first' }>> {
  return change(
    actor,
    async (tx): Promise<Result<Pakket, PapierFailure | TooEarly | { kind: 'toestemming_first' }>> => {
      const asked = await requireVerder(tx, actor, 'ziektepakket:open', pakketId)
      if (!asked.ok) return asked
      const pakket = await findPakket(tx, pakketId, bewijs)
      if (!pakket) return refuse({ kind: 'unknown_paper' })
      if (!pakket.gegeven && !nuGegeven) return refuse({ kind: 'toestemming_first' })
      await record(tx, actor, { event: 'ziektepakket_opened', objectId: pakket.dossierId })
      return ok(pakket)
    },
  )
}

type ConsentFailure = ToestemmingMissing | GeefFailure | { kind: 'other_toestemming' }
type TakeFailure =
  | PapierFailure
  | TooEarly
  | PositieFailure
  | SealedWriteFailure
  | ConsentFailure
  | { kind: 'pieces_differ' }

/** gevraagd → taken over: all of it is the deputy's own now, sealed anew, and the absent adviser has nothing of it (R-OVD-2). */
export function takeZiektepakket(
  actor: Actor,
  input: schema.TakeZiektepakketInput,
): Promise<Result<string, TakeFailure>> {
  return change(actor, async (tx): Promise<Result<string, TakeFailure>> => {
    const asked = await requireVerder(tx, actor, 'ziektepakket:take', input.pakketId)
    if (!asked.ok) return asked
    const eigenKind = input.eigenKind || (await isEigenSchool(tx, actor, asked.value))
    const vrij = requireVrij({ ...input, eigenKind }, (await loadInstellingen(actor, tx)).eigenKinderen)
    if (!vrij.ok) return vrij
    await insertOwnObject(tx, actor, 'dossier', input.nieuw)
    const target = { objectId: input.nieuw.id, houder: actor.accountId, soort: 'dossier' as const }
    const parts = { required: ['kern', 'verslagen'], allowed: ['bewijs', 'bestand'] } as const
    const saved = await saveEnvelopes(tx, actor, target, input.delen, parts)
    if (!saved.ok) return saved
    const taken = await takeOver(tx, { ...input, eigenKind }, await nextNummer(tx, actor, 'dossier'))
    if (taken === 'not_found') return refuse({ kind: 'unknown_paper' })
    if (taken === 'pieces_differ') return refuse({ kind: 'pieces_differ' })
    const consent = await requireConsent(tx, actor, input)
    if (!consent.ok) return consent
    await saveKaarten(tx, actor, input)
    await mailOver(tx, taken.houder, 'vervanger_nam_over')
    await record(tx, actor, { event: 'ziektepakket_taken', objectId: input.nieuw.id, accountId: taken.houder })
    return ok(input.nieuw.id)
  })
}

/** The school of what she asked for herself, where she works, once she may go on. */
async function requireVerder(
  tx: Tx,
  actor: Actor,
  act: 'ziektepakket:open' | 'ziektepakket:take',
  pakketId: string,
): Promise<Result<string, PapierFailure | TooEarly>> {
  if (!may(actor, act)) return refuse({ kind: 'not_found' })
  const asked = (await loadAanvragen(tx, actor)).find(({ id }) => id === pakketId)
  const schoolId = asked?.school?.id
  if (!asked || !schoolId || !may(actor, act, schoolId)) return refuse({ kind: 'unknown_paper' })
  return asked.kanVerder ? ok(schoolId) : refuse({ kind: 'too_early' })
}

/** The klager's toestemming of before, or the one he gives now: through the one gate, of the dossier as it is here (R-OVD-4). */
async function requireConsent(
  tx: Tx,
  actor: Actor,
  { nieuw, toestemming }: schema.TakeZiektepakketInput,
): Promise<Result<undefined, ConsentFailure>> {
  if (toestemming) {
    if (toestemming.soort !== 'overdracht_bij_ziekte') return refuse({ kind: 'other_toestemming' })
    const klager = klagerVan(await loadPartijen(tx, actor, nieuw.id))
    const given = await giveToestemming(tx, actor, { objectId: nieuw.id, klager }, toestemming)
    if (!given.ok) return given
  }
  return requireToestemming(tx, actor, 'ziektepakket:take', nieuw.id)
}

/** Under the deputy's own card key; and what she must not forget, for today. */
async function saveKaarten(tx: Tx, actor: Actor, input: schema.TakeZiektepakketInput): Promise<void> {
  const objectId = input.nieuw.id
  for (const { id, kaart } of input.acties)
    await tx.prisma.actie.updateMany({
      where: { bestuurId: actor.bestuurId, objectId, id, houder: actor.accountId },
      data: { kaart: bytesOf(kaart) },
    })
  const vertellen = { ...input.vertellen, soort: 'actie', wie: 'ik', uiterlijk: tx.today } as const
  await insertActies(tx, actor, objectId, [vertellen])
  const dossier = await loadDossier(tx, actor, objectId)
  if (dossier) await saveDossier(tx, actor, dossier, { kaart: bytesOf(input.kaart) })
}
