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
  for (const partij of partijen) {
    const before = known.find((entry) => isSame(entry, partij))
    const assessed = { ...partij, beoordeeldOp: day }
    if (!before) await writePartij(tx, actor, dossierId, { ...assessed, vanaf: day, tot: null })
    else if (before.categorie !== partij.categorie || before.minderjarig !== partij.minderjarig)
      await writePartij(tx, actor, dossierId, { ...assessed, vanaf: before.vanaf, tot: null })
  }
  for (const gone of known.filter((entry) => !partijen.some((partij) => isSame(entry, partij))))
    await writePartij(tx, actor, dossierId, { ...gone, tot: day })
}

/** Writes who is what from now on: roles that end, and roles that begin, for the first time or again. */
export async function saveRollen(tx: Tx, actor: Actor, dossierId: string, after: readonly Partij[]): Promise<void> {
  for (const partij of after) await writePartij(tx, actor, dossierId, partij)
}

/** One person can have two roles after each other: who he is and what he is here, together. */
function isSame(a: Pick<Partij, 'id' | 'rol'>, b: Pick<Partij, 'id' | 'rol'>): boolean {
  return a.id === b.id && a.rol === b.rol
}

/** A role from a day on. One that comes back later is a period of its own; on the same day it never ended. */
async function writePartij(tx: Tx, actor: Actor, dossierId: string, partij: Partij): Promise<void> {
  const key = {
    ...{ bestuurId: actor.bestuurId, dossierId, houder: actor.accountId },
    ...{ id: partij.id, rol: partij.rol, vanaf: toDate(partij.vanaf) },
  }
  const data = {
    categorie: partij.categorie,
    minderjarig: partij.minderjarig,
    beoordeeldOp: toDate(partij.beoordeeldOp),
    tot: partij.tot && toDate(partij.tot),
  }
  const { count } = await tx.prisma.dossierPartij.updateMany({ where: key, data })
  if (count === 0) await tx.prisma.dossierPartij.createMany({ data: { ...key, ...data } })
}
