import 'server-only'
import { rolVanAmbt } from '@/lib/domain/ambt/ambt'
import { loadAmbt, loadHouders } from '@/lib/domain/ambt/ambt.store'
import type { SealedWriteFailure } from '@/lib/domain/object/object'
import { bytesOf } from '@/lib/domain/object/object.store'
import type { Actor } from '@/lib/kernel/actor'
import { toBase64Url } from '@/lib/kernel/bytes'
import { toDate } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import type { Tx } from '@/lib/platform/db/context'
import { enqueueMail } from '@/lib/platform/jobs/enqueue-mail'
import type { LaterHouder, Stukbestemming, Stukscherm, Stuksoort, Welkambt } from './ambtsstuk'
import { afzenderLeest, bestemmingVan, requireOntvangers, type StukFailure } from './ambtsstuk.rules'
import type { NieuwStuk } from './ambtsstuk.schema'
import { saveStukEnvelopes } from './stuk-envelopes.store'

/** Who holds an office today, its key as who seals to it must know it, and who may hold it later. */
export async function loadStukscherm(tx: Tx, actor: Actor, welk: Welkambt): Promise<Stukscherm> {
  const found = await loadAmbt(tx, actor, welk)
  const houders = await loadHouders(tx, actor, welk)
  const later = await loadLater(tx, actor, welk)
  const self = { where: { id: actor.accountId }, select: { id: true, naam: true, publicKey: true } } as const
  const { id, naam, publicKey } = await tx.prisma.account.findUniqueOrThrow(self)
  const ik = { accountId: id, naam, publicKey: publicKey && toBase64Url(publicKey) }
  const rest = { welk, houders, later: later.filter((one) => !houders.some((h) => h.accountId === one.accountId)), ik }
  if (!found) return { ...rest, ambt: null }
  const rows = await tx.prisma.$queryRaw<{ open: boolean }[]>`select ambt_is_open(${found.id}::uuid) as open`
  const { id: ambtId, versie } = found
  return { ...rest, ambt: { ambtId, versie, publicKey: found.publicKey, dicht: !rows[0]?.open } }
}

async function loadLater(tx: Tx, actor: Actor, { soort, schoolId }: Welkambt): Promise<LaterHouder[]> {
  const rows = await tx.prisma.account.findMany({
    where: {
      aanstellingen: {
        some: {
          ...{ bestuurId: actor.bestuurId, rol: rolVanAmbt[soort], status: { not: 'beeindigd' } },
          OR: [{ tot: null }, { tot: { gte: toDate(tx.today) } }],
          ...(schoolId ? { scholen: { some: { schoolId } } } : {}),
        },
      },
    },
    select: { id: true, naam: true },
    orderBy: { naam: 'asc' },
  })
  return rows.map((row) => ({ accountId: row.id, naam: row.naam }))
}

export type WriteFailure = StukFailure | SealedWriteFailure

/** Made for whom it is, once: createMany throughout, because who makes it need not be able to read it back. */
export async function writeAmbtsstuk(
  tx: Tx,
  actor: Actor,
  { soort, welk }: { soort: Stuksoort; welk: Welkambt },
  { stukId, betrokken, sleutels, envelopes }: NieuwStuk,
): Promise<Result<Stukbestemming, WriteFailure>> {
  const scherm = await loadStukscherm(tx, actor, welk)
  const to = bestemmingVan(scherm, betrokken)
  const sealed = requireOntvangers(to, afzenderLeest(soort) ? scherm.ik : null, sleutels)
  if (!sealed.ok) return sealed
  const { bestuurId } = actor
  const ofStuk = { bestuurId, ambtsstukId: stukId }
  await tx.prisma.ambtsstuk.createMany({
    data: {
      ...{ bestuurId, id: stukId, soort, ambt: welk.soort, schoolId: welk.schoolId },
      ...{ voor: to.voor, afzender: actor.accountId },
    },
  })
  if (to.voor === 'personen') {
    const data = to.personen.map(({ accountId }) => ({ ...ofStuk, accountId }))
    await tx.prisma.ambtsstukOntvanger.createMany({ data })
  }
  await tx.prisma.ambtsstukSleutel.createMany({
    data: sleutels.map((one) => ({
      ...{ ...ofStuk, ontvangerId: one.id, soort: one.soort },
      ...{ versie: one.soort === 'ambt' ? one.versie : null, hpke: bytesOf(one.hpke) },
    })),
  })
  const saved = await saveStukEnvelopes(tx, actor, stukId, envelopes, [{ sectie: 'kern', itemId: stukId }])
  return saved.ok ? ok(to) : saved
}

/** False when another reader was first. Whoever writes anything with a piece takes the revision he saw. */
export async function bumpAmbtsstuk(
  tx: Tx,
  actor: Actor,
  { id, revisie }: { id: string; revisie: number },
): Promise<Result<undefined, { kind: 'changed_elsewhere' }>> {
  const where = { bestuurId: actor.bestuurId, id, revisie }
  const { count } = await tx.prisma.ambtsstuk.updateMany({ where, data: { revisie: revisie + 1 } })
  return count === 1 ? ok() : refuse({ kind: 'changed_elsewhere' })
}

/**
 * Tells whom it is for that something waits, inside the transaction; who is involved gets no mail, and who made it needs none.
 * In words that every referral uses: from a mail of its own a mailbox would tell what came in.
 */
export async function mailHouders(tx: Tx, actor: Actor, { personen }: Stukbestemming): Promise<void> {
  const ids = personen.map(({ accountId }) => accountId).filter((id) => id !== actor.accountId)
  const accounts = await tx.prisma.account.findMany({
    where: { id: { in: ids }, publicKey: { not: null } },
    select: { mail: true },
  })
  for (const { mail } of accounts)
    await enqueueMail(tx, { to: mail, template: 'verwijzing_wacht', data: {}, messageId: newId() })
}
