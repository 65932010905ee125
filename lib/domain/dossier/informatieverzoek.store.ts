import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { fromDate, toDate } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import type { Informatieverzoek } from './dossier'
import type { RecordInformatieverzoekInput } from './dossier.schema'

export async function loadInformatieverzoek(
  tx: Tx,
  actor: Actor,
  dossierId: string,
  id: string,
): Promise<Informatieverzoek | null> {
  const row = await tx.prisma.informatieverzoek.findFirst({
    where: { bestuurId: actor.bestuurId, dossierId, id, houder: actor.accountId },
  })
  return (
    row && {
      id: row.id,
      gevraagdOp: fromDate(row.gevraagdOp),
      door: row.door as Informatieverzoek['door'],
      gebonden: row.gebonden as Informatieverzoek['gebonden'],
      antwoord: row.antwoord as Informatieverzoek['antwoord'],
      beantwoordOp: row.beantwoordOp && fromDate(row.beantwoordOp),
    }
  )
}

export async function insertInformatieverzoek(
  tx: Tx,
  actor: Actor,
  { dossierId, id, gevraagdOp, door, gebonden }: RecordInformatieverzoekInput,
): Promise<void> {
  await tx.prisma.informatieverzoek.createMany({
    data: {
      ...{ bestuurId: actor.bestuurId, dossierId, id, houder: actor.accountId },
      ...{ gevraagdOp: toDate(gevraagdOp), door, gebonden },
    },
  })
}

/** False: it was answered meanwhile. */
export async function saveAntwoord(
  tx: Tx,
  actor: Actor,
  dossierId: string,
  answered: Informatieverzoek,
): Promise<boolean> {
  const { id, antwoord, beantwoordOp } = answered
  const { count } = await tx.prisma.informatieverzoek.updateMany({
    where: { bestuurId: actor.bestuurId, dossierId, id, houder: actor.accountId, beantwoordOp: null },
    data: { antwoord, beantwoordOp: beantwoordOp && toDate(beantwoordOp) },
  })
  return count === 1
}
