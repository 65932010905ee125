import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { fromDate, toDate } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import type { Commissieverslag, SoortJaar } from './commissieverslag'

export async function loadCommissieverslagen(tx: Tx, actor: Actor): Promise<Commissieverslag[]> {
  const rows = await tx.prisma.commissieverslag.findMany({
    where: { bestuurId: actor.bestuurId },
    orderBy: [{ jaar: 'desc' }, { ontvangenOp: 'desc' }, { id: 'asc' }],
    omit: { pdf: true },
  })
  return rows.map(({ id, jaar, soortJaar, commissie, ontvangenOp, grootte }) => ({
    ...{ id, jaar, commissie, grootte, soortJaar: soortJaar as SoortJaar },
    ontvangenOp: fromDate(ontvangenOp),
  }))
}

export async function loadPdf(tx: Tx, actor: Actor, id: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const row = await tx.prisma.commissieverslag.findFirst({
    where: { bestuurId: actor.bestuurId, id },
    select: { pdf: true },
  })
  return row?.pdf ?? null
}

/** False when it is there already. */
export async function insertCommissieverslag(
  tx: Tx,
  actor: Actor,
  { pdf, ontvangenOp, ...verslag }: Omit<Commissieverslag, 'grootte'> & { pdf: Uint8Array<ArrayBuffer> },
): Promise<boolean> {
  const own = { bestuurId: actor.bestuurId, vastgelegdDoor: actor.accountId }
  const data = { ...verslag, ...own, pdf, grootte: pdf.length, ontvangenOp: toDate(ontvangenOp) }
  return (await tx.prisma.commissieverslag.createMany({ data, skipDuplicates: true })).count === 1
}

export async function dropCommissieverslag(tx: Tx, actor: Actor, id: string): Promise<boolean> {
  return (await tx.prisma.commissieverslag.deleteMany({ where: { bestuurId: actor.bestuurId, id } })).count === 1
}
