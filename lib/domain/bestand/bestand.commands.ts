import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import type { SealedWriteFailure } from '@/lib/domain/object/object'
import { loadHeld, saveEnvelopes } from '@/lib/domain/object/object.store'
import type { Act } from '@/lib/domain/toegang/toegang'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { ToestemmingMissing } from '@/lib/domain/toestemming/toestemming'
import { linkBewijs, requireToestemming } from '@/lib/domain/toestemming/toestemming.store'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import type { Bestand, BestandFailure } from './bestand'
import { isSealedPiece, missing, requireFits, requireOpenDossier } from './bestand.rules'
import type { AddBestandInput, BestandRef } from './bestand.schema'
import { destroyBestand, insertBestand, loadBestand, loadStand, markGereed, saveStuk } from './bestand.store'

type Failure<Kind extends BestandFailure['kind']> = Extract<BestandFailure, { kind: Kind }>
type RemoveFailure = Failure<'not_found' | 'dossier_closed' | 'overdracht_open'>
type Shut = RemoveFailure | ToestemmingMissing
type AddFailure = Failure<'too_big'> | Shut | SealedWriteFailure
type StukFailure = Failure<'already_complete' | 'not_sealed'> | Shut
type CompleteFailure = Failure<'not_complete'> | Shut

export function addBestand(actor: Actor, input: AddBestandInput): Promise<Result<string, AddFailure>> {
  return change(actor, async (tx): Promise<Result<string, AddFailure>> => {
    const object = await loadHeld(tx, actor, input.objectId)
    if (!object || !mayHeld(actor, 'bestand:add', object)) return refuse({ kind: 'not_found' })
    const taking = await requireTaking(tx, actor, object.objectId)
    if (!taking.ok) return taking
    const fits = requireFits(input.grootte)
    if (!fits.ok) return refuse({ kind: 'too_big' })
    const saved = await saveEnvelopes(tx, actor, object, input.envelopes, { required: ['bestand'] })
    if (!saved.ok) return saved
    await insertBestand(tx, actor, input)
    const { toestemmingId, objectId, id: bestandId } = input
    if (toestemmingId && !(await linkBewijs(tx, actor, { objectId, toestemmingId, bestandId })))
      return refuse({ kind: 'not_found' })
    await record(tx, actor, { event: 'bestand_added', objectId: object.objectId, itemId: input.id })
    return ok(input.id)
  })
}

export function addStuk(
  actor: Actor,
  ref: BestandRef & { nr: number; bytes: Uint8Array<ArrayBuffer> },
): Promise<Result<undefined, StukFailure>> {
  return change(actor, async (tx): Promise<Result<undefined, StukFailure>> => {
    const bestand = await loadWritable(tx, actor, 'bestand:add', ref)
    if (!bestand || ref.nr < 0 || ref.nr >= bestand.stukken) return refuse({ kind: 'not_found' })
    if (bestand.gereed) return refuse({ kind: 'already_complete' })
    if (!isSealedPiece(ref.bytes)) return refuse({ kind: 'not_sealed' })
    const taking = await requireTaking(tx, actor, ref.objectId)
    if (!taking.ok) return taking
    await saveStuk(tx, actor, ref.id, ref.nr, ref.bytes)
    return ok()
  })
}

/** The last piece is in: from now on the file can be opened. Asked twice it stays so. */
export function completeBestand(actor: Actor, ref: BestandRef): Promise<Result<string, CompleteFailure>> {
  return change(actor, async (tx): Promise<Result<string, CompleteFailure>> => {
    const bestand = await loadWritable(tx, actor, 'bestand:add', ref)
    if (!bestand) return refuse({ kind: 'not_found' })
    if (bestand.gereed) return ok(ref.objectId)
    const taking = await requireTaking(tx, actor, ref.objectId)
    if (!taking.ok) return taking
    if (missing(bestand.stukken, bestand.aanwezig).length > 0) return refuse({ kind: 'not_complete' })
    await markGereed(tx, actor, ref.id)
    return ok(ref.objectId)
  })
}

export function removeBestand(actor: Actor, ref: BestandRef): Promise<Result<string, RemoveFailure>> {
  return change(actor, async (tx): Promise<Result<string, RemoveFailure>> => {
    const bestand = await loadWritable(tx, actor, 'bestand:remove', ref)
    const stand = bestand && (await loadStand(tx, actor, ref.objectId))
    if (!bestand || !stand) return refuse({ kind: 'not_found' })
    const open = requireOpenDossier(stand)
    if (!open.ok) return open
    await destroyBestand(tx, actor, ref.objectId, ref.id)
    await record(tx, actor, { event: 'bestand_removed', objectId: ref.objectId, itemId: ref.id })
    return ok(ref.objectId)
  })
}

/** An upload takes a while: the dossier may be closed, or the toestemming gone, before its last piece (R-TST-2). */
async function requireTaking(tx: Tx, actor: Actor, objectId: string): Promise<Result<undefined, Shut>> {
  const stand = await loadStand(tx, actor, objectId)
  if (!stand) return refuse({ kind: 'not_found' })
  const open = requireOpenDossier(stand)
  return open.ok ? requireToestemming(tx, actor, 'bestand:add', objectId) : open
}

async function loadWritable(tx: Tx, actor: Actor, act: Act, ref: BestandRef): Promise<Bestand | null> {
  const object = await loadHeld(tx, actor, ref.objectId)
  return object && mayHeld(actor, act, object) ? loadBestand(tx, actor, ref.objectId, ref.id) : null
}
