import 'server-only'
import { meldenUiterlijk } from '@/lib/domain/meldplicht/uiterlijk.rules'
import type { SealedWriteFailure } from '@/lib/domain/object/object'
import { bytesOf } from '@/lib/domain/object/object.store'
import type { Actor } from '@/lib/kernel/actor'
import { fromBase64Url } from '@/lib/kernel/bytes'
import { fromDate, toDate } from '@/lib/kernel/datum'
import { decodeHeader, type Sectie } from '@/lib/kernel/envelope'
import { newId } from '@/lib/kernel/id'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import type { Tx } from '@/lib/platform/db/context'
import { enqueueMail } from '@/lib/platform/jobs/enqueue-mail'
import type { Bestemming, Contact, Meldketen, MeldketenStap, VoorWie, Wijze } from './meldketen'
import type { ReportMeldketenInput } from './meldketen.schema'

/** Only for whom it is: row security shows the others nothing of it, not even that it is there (R-SPOOR-1, R-SPOOR-2). */
export async function loadMeldketen(
  tx: Tx,
  actor: Actor,
  id: string,
): Promise<(Meldketen & { laatsteOp: Meldketen['gemeldOp'] }) | null> {
  const row = await tx.prisma.meldketen.findFirst({
    where: { bestuurId: actor.bestuurId, id },
    include: { stappen: { orderBy: { createdAt: 'desc' }, take: 1 } },
  })
  return row && { ...toMeldketen(row), laatsteOp: fromDate(row.stappen[0]?.op ?? row.gemeldOp) }
}

/** createMany throughout: who reports may not read it back. */
export async function insertMeldketen(
  tx: Tx,
  actor: Actor,
  keten: { id: string; schoolId: string; wijze: Wijze; verteldAan: string | null; gemeldOp: Meldketen['gemeldOp'] },
  to: Bestemming,
): Promise<void> {
  const { bestuurId } = actor
  const dagen = { gemeldOp: toDate(keten.gemeldOp), uiterlijk: toDate(meldenUiterlijk(keten.gemeldOp)) }
  await tx.prisma.meldketen.createMany({
    data: { ...keten, bestuurId, melder: actor.accountId, voor: to.voor, status: 'gemeld', ...dagen },
  })
  if (to.voor !== 'personen') return
  await tx.prisma.meldketenOntvanger.createMany({
    data: to.personen.map(({ accountId }) => ({ bestuurId, ketenId: keten.id, accountId })),
  })
}

export async function insertSleutels(
  tx: Tx,
  actor: Actor,
  ketenId: string,
  sleutels: ReportMeldketenInput['sleutels'],
): Promise<void> {
  await tx.prisma.meldketenSleutel.createMany({
    data: sleutels.map((one) => ({
      ...{ bestuurId: actor.bestuurId, ketenId, ontvangerId: one.id, soort: one.soort },
      ...{ versie: one.soort === 'ambt' ? one.versie : null, hpke: bytesOf(one.hpke) },
    })),
  })
}

/** One envelope, of this report, this section and this item, in its first and only revision. */
export async function saveEnvelope(
  tx: Tx,
  actor: Actor,
  { ketenId, sectie, itemId }: { ketenId: string; sectie: Sectie; itemId: string },
  envelopes: readonly string[],
): Promise<Result<undefined, SealedWriteFailure>> {
  const bytes = envelopes.length === 1 && envelopes[0] ? fromBase64Url(envelopes[0]) : null
  const header = bytes && decodeHeader(bytes)
  if (!bytes || !header) return refuse({ kind: 'sealed_part_missing' })
  const { bestuurId } = actor
  const fits = header.bestuurId === bestuurId && header.objectId === ketenId && header.itemId === itemId
  if (!fits || header.soort !== 'ambt' || header.sectie !== sectie || header.revisie !== 1)
    return refuse({ kind: 'sealed_part_foreign' })
  await tx.prisma.meldketenEnvelope.createMany({
    data: { bestuurId, ketenId, sectie, itemId, revisie: 1, bytes: new Uint8Array(bytes) },
  })
  return ok()
}

/** False when another bestuurder was first. */
export async function saveStap(
  tx: Tx,
  actor: Actor,
  { id, status, uiterlijk, revisie }: Meldketen,
  { naar, op, contact, ...stap }: MeldketenStap & { id: string },
): Promise<boolean> {
  const { count } = await tx.prisma.meldketen.updateMany({
    where: { bestuurId: actor.bestuurId, id, revisie },
    data: { status, uiterlijk: uiterlijk && toDate(uiterlijk), revisie: revisie + 1 },
  })
  if (count === 0) return false
  const days = { op: toDate(op), uiterlijk: toDate(stap.uiterlijk) }
  await tx.prisma.meldketenStap.createMany({
    data: { bestuurId: actor.bestuurId, ketenId: id, id: stap.id, naar, contact, door: actor.accountId, ...days },
  })
  return true
}

/**
 * Tells whom it is for that something waits, inside the transaction; who is involved gets no mail (R-SPOOR-2). In words that
 * every referral uses: from a mail of its own whoever sees the mailbox of another would know that a report came in.
 */
export async function mailBestuur(tx: Tx, { personen }: Bestemming): Promise<void> {
  const accounts = await tx.prisma.account.findMany({
    where: { id: { in: personen.map(({ accountId }) => accountId) }, publicKey: { not: null } },
    select: { mail: true },
  })
  for (const { mail } of accounts)
    await enqueueMail(tx, { to: mail, template: 'verwijzing_wacht', data: {}, messageId: newId() })
}

type Row = NonNullable<Awaited<ReturnType<Tx['prisma']['meldketen']['findFirst']>>>

export function toMeldketen(row: Row): Meldketen {
  return {
    ...{ id: row.id, schoolId: row.schoolId, revisie: row.revisie },
    status: row.status as Meldketen['status'],
    voor: row.voor as VoorWie,
    gemeldOp: fromDate(row.gemeldOp),
    uiterlijk: row.uiterlijk && fromDate(row.uiterlijk),
  }
}

export function toStap(row: { naar: string; op: Date; uiterlijk: Date; contact: string | null }): MeldketenStap {
  return {
    naar: row.naar as MeldketenStap['naar'],
    op: fromDate(row.op),
    uiterlijk: fromDate(row.uiterlijk),
    contact: row.contact as Contact | null,
  }
}
