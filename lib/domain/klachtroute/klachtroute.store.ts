import 'server-only'
import { isMedewerker } from '@/lib/domain/dossier/open-dossier.rules'
import type { Categorie, Partijen } from '@/lib/domain/melding/melding'
import type { Actor } from '@/lib/kernel/actor'
import { type Datum, fromDate, toDate } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import type { Tx } from '@/lib/platform/db/context'
import type { Klachtkoppeling } from './klachtroute'

/** Since when this adviser has it from another: from then on a step can be done again (R-ROUTE-1). */
export async function overgenomenSinds(tx: Tx, actor: Actor, dossierId: string): Promise<Datum | null> {
  const row = await tx.prisma.overdracht.findFirst({
    where: { bestuurId: actor.bestuurId, objectId: dossierId, houder: actor.accountId, status: 'aangenomen' },
    select: { beslistOp: true },
  })
  return row?.beslistOp ? fromDate(row.beslistOp) : null
}

/** Between whom it happened: in what is sexual that decides the sjabloon (R-TRI-2). */
export async function loadPartijenCode(tx: Tx, actor: Actor, dossierId: string): Promise<Partijen | null> {
  const where = { bestuurId: actor.bestuurId, houder: actor.accountId, id: dossierId }
  return ((await tx.prisma.dossier.findFirst({ where, select: { partijen: true } }))?.partijen ??
    null) as Partijen | null
}

/** For whom the route is: who works at the school has other help than a pupil, or a parent of one (R-ROUTE-2). */
export async function loadWie(tx: Tx, actor: Actor, dossierId: string): Promise<'leerling' | 'medewerker'> {
  const where = { bestuurId: actor.bestuurId, houder: actor.accountId, dossierId, rol: 'klager', tot: null }
  const row = await tx.prisma.dossierPartij.findFirst({ where, select: { categorie: true } })
  return isMedewerker((row?.categorie ?? 'onbekend') as Categorie) ? 'medewerker' : 'leerling'
}

/** Whether the entry stands on the map today and is a mediator. */
export async function isMediator(tx: Tx, actor: Actor, ingangId: string): Promise<boolean> {
  const where = { bestuurId: actor.bestuurId, id: ingangId, soort: 'mediator', vervallenOp: null }
  return (await tx.prisma.ingang.count({ where })) === 1
}

/** From either side: of two klachten the adviser sees the other, with which of them goes first (R-ROUTE-7). */
export async function loadKoppelingen(tx: Tx, actor: Actor, dossierId: string): Promise<Klachtkoppeling[]> {
  const own = { bestuurId: actor.bestuurId, houder: actor.accountId }
  const rows = await tx.prisma.klachtkoppeling.findMany({
    where: { ...own, OR: [{ objectId: dossierId }, { anderId: dossierId }] },
    orderBy: { besprokenOp: 'asc' },
  })
  const anderen = rows.map(({ objectId, anderId }) => (objectId === dossierId ? anderId : objectId))
  const dossiers = await tx.prisma.dossier.findMany({
    where: { ...own, id: { in: anderen } },
    select: { id: true, nummer: true },
  })
  return rows.flatMap((row, nr): Klachtkoppeling[] => {
    const ander = dossiers.find(({ id }) => id === anderen[nr])
    const voorrang = row.objectId === dossierId ? row.voorrang : omgekeerd[row.voorrang]
    if (!ander || !voorrang) return []
    const besprokenOp = fromDate(row.besprokenOp)
    return [
      {
        id: row.id,
        anderId: ander.id,
        anderNummer: ander.nummer,
        voorrang: voorrang as Klachtkoppeling['voorrang'],
        besprokenOp,
      },
    ]
  })
}

const omgekeerd: Record<string, string> = { deze: 'andere', andere: 'deze', samen: 'samen' }

export async function findDossier(tx: Tx, actor: Actor, nummer: string): Promise<string | null> {
  const where = { bestuurId: actor.bestuurId, houder: actor.accountId, nummer }
  return (await tx.prisma.dossier.findFirst({ where, select: { id: true } }))?.id ?? null
}

type Koppeling = { dossierId: string; anderId: string; voorrang: string; besprokenOp: Datum }

export async function insertKoppeling(tx: Tx, actor: Actor, koppeling: Koppeling): Promise<void> {
  const { dossierId: objectId, anderId, voorrang, besprokenOp } = koppeling
  await tx.prisma.klachtkoppeling.createMany({
    data: {
      ...{ bestuurId: actor.bestuurId, objectId, id: newId(), houder: actor.accountId },
      ...{ anderId, voorrang, besprokenOp: toDate(besprokenOp) },
    },
  })
}

/** From either side; false when it was gone already. */
export async function removeKoppeling(tx: Tx, actor: Actor, dossierId: string, id: string): Promise<boolean> {
  const own = { bestuurId: actor.bestuurId, houder: actor.accountId, id }
  const { count } = await tx.prisma.klachtkoppeling.deleteMany({
    where: { ...own, OR: [{ objectId: dossierId }, { anderId: dossierId }] },
  })
  return count === 1
}
