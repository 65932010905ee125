import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { type Datum, fromDate } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'

/** Whether the intake, melding or dossier that this object is has ended. */
export async function isClosed(tx: Tx, actor: Actor, objectId: string): Promise<boolean> {
  const where = { bestuurId: actor.bestuurId, id: objectId, houder: actor.accountId }
  const intake = await tx.prisma.intake.findFirst({ where, select: { status: true } })
  if (intake) return intake.status === 'afgerond'
  const dossier = await tx.prisma.dossier.findFirst({ where, select: { status: true } })
  const melding = dossier ? null : await tx.prisma.melding.findFirst({ where, select: { status: true } })
  return (dossier ?? melding)?.status === 'afgesloten'
}

/** Since when the dossier lies still: no action is begun then (R-ROUTE-5). */
export async function opgeschortSinds(tx: Tx, actor: Actor, dossierId: string): Promise<Datum | null> {
  const where = { bestuurId: actor.bestuurId, id: dossierId, houder: actor.accountId }
  const row = await tx.prisma.dossier.findFirst({ where, select: { opgeschortOp: true } })
  return row?.opgeschortOp ? fromDate(row.opgeschortOp) : null
}
