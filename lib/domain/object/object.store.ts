import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { fromBase64Url } from '@/lib/kernel/bytes'
import { decodeHeader, type EnvelopeHeader, type ObjectSoort } from '@/lib/kernel/envelope'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import type { Tx } from '@/lib/platform/db/context'
import type { SealedParts, SealedWriteFailure } from './object'
import type { NewObjectFor, NewOwnObject } from './object.schema'

export async function insertOwnObject(tx: Tx, actor: Actor, soort: ObjectSoort, object: NewOwnObject): Promise<void> {
  await tx.prisma.verzegeldObject.createMany({
    data: { bestuurId: actor.bestuurId, id: object.id, soort, houder: actor.accountId },
  })
  await tx.prisma.grant.createMany({
    data: { bestuurId: actor.bestuurId, objectId: object.id, accountId: actor.accountId, eigen: bytesOf(object.eigen) },
  })
}

/** Makes a sealed object for another. createMany, because rows that the actor may not read cannot be RETURNED. */
export async function insertObjectFor(tx: Tx, actor: Actor, soort: ObjectSoort, object: NewObjectFor): Promise<void> {
  await tx.prisma.verzegeldObject.createMany({
    data: { bestuurId: actor.bestuurId, id: object.id, soort, houder: object.houder },
  })
  await tx.prisma.grant.createMany({
    data: { bestuurId: actor.bestuurId, objectId: object.id, accountId: object.houder, hpke: bytesOf(object.hpke) },
  })
}

export async function loadHeld(
  tx: Tx,
  actor: Actor,
  objectId: string,
): Promise<{ objectId: string; houder: string; soort: ObjectSoort } | null> {
  const row = await tx.prisma.verzegeldObject.findFirst({
    where: { bestuurId: actor.bestuurId, id: objectId, houder: actor.accountId },
  })
  return row && { objectId: row.id, houder: row.houder, soort: row.soort as ObjectSoort }
}

/** After the first opening: the same object key under the holder's own vault key, so that later openings cost no HPKE. */
export async function adoptGrant(tx: Tx, actor: Actor, objectId: string, eigen: string): Promise<void> {
  await tx.prisma.grant.updateMany({
    where: { bestuurId: actor.bestuurId, objectId, accountId: actor.accountId },
    data: { eigen: bytesOf(eigen) },
  })
}

/** Each must be of this object and the next revision of its item. Only the header of an envelope can be checked. */
export async function saveEnvelopes(
  tx: Tx,
  actor: Actor,
  target: { objectId: string; houder: string; soort: ObjectSoort },
  envelopes: readonly string[],
  parts: SealedParts,
): Promise<Result<undefined, SealedWriteFailure>> {
  const decoded = envelopes.map(decode)
  const headers = decoded.flatMap((envelope) => (envelope ? [envelope.header] : []))
  if (headers.length < envelopes.length || !headers.every((header) => belongs(header, actor, target, parts)))
    return refuse({ kind: 'sealed_part_foreign' })
  if (parts.required.some((sectie) => !headers.some((header) => header.sectie === sectie)))
    return refuse({ kind: 'sealed_part_missing' })
  if (target.soort === 'dossier' && (await isVoorgesteld(tx, actor, target.objectId)))
    return refuse({ kind: 'overdracht_open' })
  const stale = target.houder === actor.accountId && (await anyStale(tx, actor, target.objectId, headers))
  if (stale) return refuse({ kind: 'changed_elsewhere' })
  await tx.prisma.envelope.createMany({
    data: decoded.flatMap((envelope) =>
      envelope ? [{ ...columnsOf(envelope.header), houder: target.houder, bytes: envelope.bytes }] : [],
    ),
  })
  return ok()
}

/** What was sealed for the receiver of an overdracht must stay the whole of it: until it is decided, nothing is added. */
async function isVoorgesteld(tx: Tx, actor: Actor, dossierId: string): Promise<boolean> {
  const where = { bestuurId: actor.bestuurId, id: dossierId, houder: actor.accountId, voorgesteldOp: { not: null } }
  return (await tx.prisma.dossier.count({ where })) > 0
}

export function bytesOf(base64Url: string): Uint8Array<ArrayBuffer> {
  const bytes = fromBase64Url(base64Url)
  if (!bytes) throw new Error('not base64url')
  return new Uint8Array(bytes)
}

function decode(text: string): { header: EnvelopeHeader; bytes: Uint8Array<ArrayBuffer> } | null {
  const bytes = fromBase64Url(text)
  const header = bytes && decodeHeader(bytes)
  return bytes && header ? { header, bytes: new Uint8Array(bytes) } : null
}

function belongs(
  header: EnvelopeHeader,
  actor: Actor,
  target: { objectId: string; soort: ObjectSoort },
  { required, allowed = [] }: SealedParts,
): boolean {
  return (
    header.bestuurId === actor.bestuurId &&
    header.objectId === target.objectId &&
    header.soort === target.soort &&
    [...required, ...allowed].includes(header.sectie)
  )
}

/** The next revision of an item is the last one plus one: anything else was written from an old copy. */
async function anyStale(tx: Tx, actor: Actor, objectId: string, headers: EnvelopeHeader[]): Promise<boolean> {
  const last = await tx.prisma.envelope.groupBy({
    by: ['sectie', 'itemId'],
    where: { bestuurId: actor.bestuurId, objectId, itemId: { in: headers.map((header) => header.itemId) } },
    _max: { revisie: true },
  })
  return headers.some((header) => {
    const found = last.find((row) => row.sectie === header.sectie && row.itemId === header.itemId)
    return header.revisie !== (found?._max.revisie ?? 0) + 1
  })
}

function columnsOf({ bestuurId, objectId, sectie, itemId, revisie }: EnvelopeHeader) {
  return { bestuurId, objectId, sectie, itemId, revisie }
}
