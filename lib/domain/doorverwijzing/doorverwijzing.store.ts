import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { fromDate, toDate } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import type { Doorverwijzing, Verwezene } from './doorverwijzing'
import { doelVan, type RecordDoorverwijzingInput } from './doorverwijzing.schema'

/** Of one case, or of all that the actor holds; the newest first. */
export async function loadDoorverwijzingen(
  tx: Tx,
  actor: Actor,
  where: { objectId?: string; id?: string; opgevolgdOp?: null },
): Promise<Doorverwijzing[]> {
  const rows = await tx.prisma.doorverwijzing.findMany({
    where: { bestuurId: actor.bestuurId, houder: actor.accountId, ...where },
    orderBy: [{ afgesprokenOp: 'desc' }, { createdAt: 'desc' }],
  })
  return rows.map((row) => ({
    id: row.id,
    objectId: row.objectId,
    landelijk: row.landelijk,
    ingangId: row.ingangId,
    manier: row.manier as Doorverwijzing['manier'],
    wijze: row.wijze as Doorverwijzing['wijze'],
    ouder: row.ouder as Doorverwijzing['ouder'],
    afgesprokenOp: fromDate(row.afgesprokenOp),
    opvolgenOp: fromDate(row.opvolgenOp),
    opgevolgdOp: row.opgevolgdOp && fromDate(row.opgevolgdOp),
    aangekomen: row.aangekomen as Doorverwijzing['aangekomen'],
  }))
}

export async function insertDoorverwijzing(tx: Tx, actor: Actor, input: RecordDoorverwijzingInput): Promise<void> {
  await tx.prisma.doorverwijzing.createMany({
    data: {
      bestuurId: actor.bestuurId,
      objectId: input.objectId,
      id: input.id,
      houder: actor.accountId,
      ...doelVan(input.doel),
      manier: input.manier,
      wijze: input.manier === 'warm' ? input.wijze : null,
      ouder: input.ouder,
      afgesprokenOp: toDate(input.afgesprokenOp),
      opvolgenOp: toDate(input.opvolgenOp),
    },
  })
}

/** False when it was followed up meanwhile. */
export async function saveOpgevolgd(tx: Tx, actor: Actor, followed: Doorverwijzing): Promise<boolean> {
  const { objectId, id, opgevolgdOp, aangekomen } = followed
  const { count } = await tx.prisma.doorverwijzing.updateMany({
    where: { bestuurId: actor.bestuurId, houder: actor.accountId, objectId, id, opgevolgdOp: null },
    data: { opgevolgdOp: opgevolgdOp && toDate(opgevolgdOp), aangekomen },
  })
  return count === 1
}

/** What the coded facts of a melding or a dossier say of who came. */
export async function loadVerwezene(tx: Tx, actor: Actor, objectId: string): Promise<Verwezene> {
  const own = { bestuurId: actor.bestuurId, houder: actor.accountId }
  const rollen = { in: ['klager', 'betrokken_leerling'] }
  const [partijen, dossier, melding] = [
    await tx.prisma.dossierPartij.findMany({ where: { ...own, dossierId: objectId, rol: rollen, tot: null } }),
    await tx.prisma.dossier.findFirst({ where: { ...own, id: objectId }, select: { oudersStand: true } }),
    await tx.prisma.melding.findFirst({ where: { ...own, id: objectId }, select: { minderjarig: true } }),
  ]
  return {
    minderjarig: [...partijen, ...(melding ? [melding] : [])].some(({ minderjarig }) => minderjarig === 'ja'),
    oudersBuiten: dossier?.oudersStand === 'niet_informeren',
    klager: { minderjarig: (partijen.find(({ rol }) => rol === 'klager') ?? melding)?.minderjarig ?? 'onbekend' },
  }
}

/** Whether the entry stands on the map of this bestuur today. */
export async function isOnKaart(tx: Tx, actor: Actor, ingangId: string): Promise<boolean> {
  const where = { bestuurId: actor.bestuurId, id: ingangId, vervallenOp: null }
  return (await tx.prisma.ingang.count({ where })) === 1
}
