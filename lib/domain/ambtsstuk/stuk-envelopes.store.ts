import 'server-only'
import type { SealedWriteFailure } from '@/lib/domain/object/object'
import type { Actor } from '@/lib/kernel/actor'
import { fromBase64Url, toBase64Url } from '@/lib/kernel/bytes'
import { decodeHeader, type EnvelopeHeader } from '@/lib/kernel/envelope'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import type { Tx } from '@/lib/platform/db/context'
import type { SealedStuk } from './ambtsstuk'

/** `kern`: the piece itself, its item is the piece; `verslagen`: what is added to it, each an item of its own. */
export type Stukdeel = { sectie: 'kern' | 'verslagen'; itemId: string }

/** Exactly these items of this piece, each in the revision after its last one. Only the header of an envelope can be checked. */
export async function saveStukEnvelopes(
  tx: Tx,
  actor: Actor,
  stukId: string,
  envelopes: readonly string[],
  delen: readonly Stukdeel[],
): Promise<Result<undefined, SealedWriteFailure>> {
  const { bestuurId } = actor
  const decoded = envelopes.map((text) => {
    const bytes = fromBase64Url(text)
    const header = bytes && decodeHeader(bytes)
    return bytes && header ? { header, bytes: new Uint8Array(bytes) } : null
  })
  if (decoded.length < delen.length) return refuse({ kind: 'sealed_part_missing' })
  const of = ({ sectie, itemId }: EnvelopeHeader) =>
    delen.some((deel) => deel.sectie === sectie && deel.itemId === itemId)
  const fits = decoded.flatMap((one) =>
    one?.header.soort === 'ambt' &&
    one.header.bestuurId === bestuurId &&
    one.header.objectId === stukId &&
    of(one.header)
      ? [one]
      : [],
  )
  const items = new Set(fits.map(({ header }) => `${header.sectie} ${header.itemId}`))
  if (fits.length < envelopes.length || items.size < envelopes.length) return refuse({ kind: 'sealed_part_foreign' })
  for (const { header } of fits) {
    const { sectie, itemId, revisie } = header
    const last = await tx.prisma.ambtsstukEnvelope.aggregate({
      where: { bestuurId, ambtsstukId: stukId, sectie, itemId },
      _max: { revisie: true },
    })
    if (revisie !== (last._max.revisie ?? 0) + 1) return refuse({ kind: 'changed_elsewhere' })
  }
  await tx.prisma.ambtsstukEnvelope.createMany({
    data: fits.map(({ header: { sectie, itemId, revisie }, bytes }) => ({
      ...{ bestuurId, ambtsstukId: stukId, sectie, itemId, revisie, bytes },
    })),
  })
  return ok()
}

/** What its reader opens, all revisions of all items; giving it out is a reading, which the noun records. */
export async function openAmbtsstuk(tx: Tx, actor: Actor, stukId: string): Promise<SealedStuk | null> {
  const { bestuurId, accountId } = actor
  const sleutels = await tx.prisma.ambtsstukSleutel.findMany({ where: { bestuurId, ambtsstukId: stukId } })
  const sleutel = sleutels.find((one) => one.soort === 'persoon' && one.ontvangerId === accountId) ?? sleutels[0]
  if (!sleutel) return null
  const envelopes = await tx.prisma.ambtsstukEnvelope.findMany({
    where: { bestuurId, ambtsstukId: stukId },
    orderBy: [{ createdAt: 'asc' }, { revisie: 'asc' }],
  })
  return {
    ...{ bestuurId, stukId, hpke: toBase64Url(sleutel.hpke) },
    ambt: sleutel.soort === 'ambt' ? await loadEigenAmbt(tx, actor, sleutel.ontvangerId, sleutel.versie ?? 0) : null,
    envelopes: envelopes.map(({ bytes }) => toBase64Url(bytes)),
  }
}

/** The office as this holder opens it: her wrap of its present key, and the former ones behind it, the last one first. */
async function loadEigenAmbt(
  tx: Tx,
  actor: Actor,
  ambtId: string,
  verzegeldVersie: number,
): Promise<SealedStuk['ambt']> {
  const { bestuurId, accountId } = actor
  const { versie, publicKey } = await tx.prisma.ambt.findFirstOrThrow({ where: { bestuurId, id: ambtId } })
  const houder = await tx.prisma.ambtHouder.findFirst({ where: { bestuurId, ambtId, accountId, versie } })
  const vorige = await tx.prisma.ambtVorig.findMany({
    where: { bestuurId, ambtId, versie: { gte: verzegeldVersie } },
    orderBy: { versie: 'desc' },
  })
  return {
    ...{ ambtId, versie, publicKey: toBase64Url(publicKey), verzegeldVersie },
    wrap: houder && toBase64Url(houder.wrap),
    vorige: vorige.map((one) => ({
      ...{ versie: one.versie, publicKey: toBase64Url(one.publicKey), wrap: toBase64Url(one.wrap) },
    })),
  }
}
