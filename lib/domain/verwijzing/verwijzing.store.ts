import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { type Datum, toDate } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import type { Tx } from '@/lib/platform/db/context'
import { enqueueMail } from '@/lib/platform/jobs/enqueue-mail'

export type NewVerwijzing = {
  intakeId: string
  meldingId: string
  schoolId: string
  naar: string
  toestemmingOp: Datum
  toestemmingVorm: string
  stukken: readonly string[]
}

export async function insertVerwijzing(tx: Tx, actor: Actor, verwijzing: NewVerwijzing): Promise<void> {
  await tx.prisma.verwijzing.createMany({
    data: {
      bestuurId: actor.bestuurId,
      id: newId(),
      van: actor.accountId,
      ...verwijzing,
      toestemmingOp: toDate(verwijzing.toestemmingOp),
      stukken: [...verwijzing.stukken],
    },
  })
}

export async function loadVerwijzing(
  tx: Tx,
  actor: Actor,
  intakeId: string,
): Promise<{ naarNaam: string; verwezenOp: Date; ontvangenOp: Date | null; stukken: string[] } | null> {
  const row = await tx.prisma.verwijzing.findFirst({
    where: { bestuurId: actor.bestuurId, intakeId, van: actor.accountId },
  })
  if (!row) return null
  const naar = await tx.prisma.account.findFirst({ where: { id: row.naar }, select: { naam: true } })
  const { verwezenOp, ontvangenOp, stukken } = row
  return { naarNaam: naar?.naam ?? 'een vertrouwenspersoon', verwezenOp, ontvangenOp, stukken }
}

/** The receiver opened it: that is all the giver learns. */
export async function markOntvangen(tx: Tx, actor: Actor, meldingId: string): Promise<void> {
  await tx.prisma.verwijzing.updateMany({
    where: { bestuurId: actor.bestuurId, meldingId, naar: actor.accountId, ontvangenOp: null },
    data: { ontvangenOp: new Date() },
  })
}

/** Tells the receiver by mail that something waits; inside the transaction, so that no mail goes for what was rolled back. */
export async function mailOntvanger(tx: Tx, accountId: string): Promise<void> {
  const account = await tx.prisma.account.findFirstOrThrow({ where: { id: accountId }, select: { mail: true } })
  await enqueueMail(tx, { to: account.mail, template: 'verwijzing_wacht', data: {}, messageId: newId() })
}
