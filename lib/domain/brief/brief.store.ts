import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { fromDate, toDate } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import type { BriefSoort, BriefStatus, DossierBrief } from './brief'
import type { BriefRef, RecordBriefInput } from './brief.schema'

export async function insertBrief(tx: Tx, actor: Actor, input: RecordBriefInput): Promise<void> {
  await tx.prisma.brief.createMany({
    data: {
      bestuurId: actor.bestuurId,
      objectId: input.objectId,
      id: input.id,
      houder: actor.accountId,
      soort: input.soort,
      status: 'concept',
      begonnenOp: toDate(tx.today),
      formeleKlachtId: input.formeleKlachtId,
    },
  })
}

export async function loadBrief(tx: Tx, actor: Actor, { objectId, id }: BriefRef): Promise<DossierBrief | null> {
  const row = await tx.prisma.brief.findFirst({
    where: { bestuurId: actor.bestuurId, objectId, id, houder: actor.accountId },
  })
  return (
    row && {
      id: row.id,
      soort: row.soort as BriefSoort,
      status: row.status as BriefStatus,
      begonnenOp: fromDate(row.begonnenOp),
      definitiefOp: row.definitiefOp && fromDate(row.definitiefOp),
      formeleKlachtId: row.formeleKlachtId,
    }
  )
}

/** False when it was made definitief or thrown away meanwhile. */
export async function saveDefinitief(tx: Tx, actor: Actor, objectId: string, brief: DossierBrief): Promise<boolean> {
  const { count } = await tx.prisma.brief.updateMany({
    where: { bestuurId: actor.bestuurId, objectId, id: brief.id, houder: actor.accountId, status: 'concept' },
    data: { status: brief.status, definitiefOp: brief.definitiefOp && toDate(brief.definitiefOp) },
  })
  return count === 1
}

/** Its row and its words. The app may delete no envelope; the function takes those of a concept only. */
export async function destroyBrief(tx: Tx, { objectId, id }: BriefRef): Promise<void> {
  await tx.prisma.$executeRaw`select brief_verwijderen(${objectId}::uuid, ${id}::uuid)`
}
