import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { type Datum, fromDate, toDate } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import type { Partij } from './dossier'
import type { PartijInput } from './dossier.schema'

export async function loadPartijen(tx: Tx, actor: Actor, dossierId: string): Promise<Partij[]> {
  const rows = await tx.prisma.dossierPartij.findMany({
    where: { bestuurId: actor.bestuurId, dossierId, houder: actor.accountId },
    orderBy: [{ vanaf: 'asc' }, { rol: 'asc' }],
  })
  return rows.map((row) => ({
    id: row.id,
    rol: row.rol as Partij['rol'],
    categorie: row.categorie as Partij['categorie'],
    minderjarig: row.minderjarig as Partij['minderjarig'],
    beoordeeldOp: fromDate(row.beoordeeldOp),
    vanaf: fromDate(row.vanaf),
    tot: row.tot && fromDate(row.tot),
  }))
}

/** New persons are added, known ones reassessed, and who is no longer named gets an end: nothing is wiped out. */
export async function savePartijen(
  tx: Tx,
  actor: Actor,
  dossierId: string,
  partijen: readonly PartijInput[],
  day: Datum,
): Promise<void> {
  const known = (await loadPartijen(tx, actor, dossierId)).filter((entry) => !entry.tot)
  const where = { bestuurId: actor.bestuurId, dossierId, houder: actor.accountId }
  for (const partij of partijen) {
    const before = known.find((entry) => isSame(entry, partij))
    if (!before) await insertPartij(tx, actor, dossierId, { ...partij, beoordeeldOp: day, vanaf: day, tot: null })
    else if (before.categorie !== partij.categorie || before.minderjarig !== partij.minderjarig)
      await tx.prisma.dossierPartij.updateMany({
        where: { ...where, id: partij.id, rol: partij.rol },
        data: { categorie: partij.categorie, minderjarig: partij.minderjarig, beoordeeldOp: toDate(day) },
      })
  }
  for (const gone of known.filter((entry) => !partijen.some((partij) => isSame(entry, partij))))
    await endPartij(tx, actor, dossierId, gone, day)
}

/** One person can have two roles after each other: who he is and what he is here, together. */
function isSame(a: Pick<Partij, 'id' | 'rol'>, b: Pick<Partij, 'id' | 'rol'>): boolean {
  return a.id === b.id && a.rol === b.rol
}

async function insertPartij(tx: Tx, actor: Actor, dossierId: string, partij: Partij): Promise<void> {
  await tx.prisma.dossierPartij.createMany({
    data: {
      bestuurId: actor.bestuurId,
      dossierId,
      houder: actor.accountId,
      id: partij.id,
      rol: partij.rol,
      categorie: partij.categorie,
      minderjarig: partij.minderjarig,
      beoordeeldOp: toDate(partij.beoordeeldOp),
      vanaf: toDate(partij.vanaf),
      tot: partij.tot && toDate(partij.tot),
    },
  })
}

async function endPartij(
  tx: Tx,
  actor: Actor,
  dossierId: string,
  { id, rol }: Pick<Partij, 'id' | 'rol'>,
  tot: Datum,
): Promise<void> {
  await tx.prisma.dossierPartij.updateMany({
    where: { bestuurId: actor.bestuurId, dossierId, id, rol, houder: actor.accountId },
    data: { tot: toDate(tot) },
  })
}

/** Writes who is what from now on: roles that end, that begin, or that someone takes up again. */
export async function saveRollen(
  tx: Tx,
  actor: Actor,
  dossierId: string,
  before: readonly Partij[],
  after: readonly Partij[],
): Promise<void> {
  for (const partij of after) {
    const known = before.find((entry) => isSame(entry, partij))
    if (!known) await insertPartij(tx, actor, dossierId, partij)
    else
      await tx.prisma.dossierPartij.updateMany({
        where: { bestuurId: actor.bestuurId, dossierId, houder: actor.accountId, id: partij.id, rol: partij.rol },
        data: {
          categorie: partij.categorie,
          minderjarig: partij.minderjarig,
          beoordeeldOp: toDate(partij.beoordeeldOp),
          vanaf: toDate(partij.vanaf),
          tot: partij.tot && toDate(partij.tot),
        },
      })
  }
}
