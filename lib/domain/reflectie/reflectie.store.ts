import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import type { Tx } from '@/lib/platform/db/context'
import type { Onderwerp, Reflectie } from './reflectie'

type Row = NonNullable<Awaited<ReturnType<Tx['prisma']['reflectie']['findFirst']>>>

function toReflectie({ id, houder, schooljaar, onderwerp, revisie }: Row): Reflectie {
  return { id, houder, schooljaar, onderwerp: onderwerp as Onderwerp, revisie }
}

export async function loadReflecties(tx: Tx, actor: Actor, schooljaar: number): Promise<Reflectie[]> {
  const rows = await tx.prisma.reflectie.findMany({ where: { ...own(actor), schooljaar } })
  return rows.map(toReflectie)
}

export async function loadReflectie(tx: Tx, actor: Actor, id: string): Promise<Reflectie | null> {
  const row = await tx.prisma.reflectie.findFirst({ where: { ...own(actor), id } })
  return row && toReflectie(row)
}

export async function insertReflectie(
  tx: Tx,
  actor: Actor,
  kaart: Pick<Reflectie, 'id' | 'schooljaar' | 'onderwerp'>,
): Promise<void> {
  await tx.prisma.reflectie.createMany({ data: { ...own(actor), ...kaart } })
}

export async function saveReflectie(tx: Tx, actor: Actor, { id, revisie }: Reflectie): Promise<boolean> {
  const { count } = await tx.prisma.reflectie.updateMany({
    where: { ...own(actor), id, revisie },
    data: { revisie: revisie + 1 },
  })
  return count === 1
}

/** With its key, its words and its actions. */
export async function removeReflectieObject(tx: Tx, _actor: Actor, id: string): Promise<boolean> {
  const [row] = await tx.prisma.$queryRaw<{ weg: boolean }[]>`select reflectie_verwijderen(${id}::uuid) as weg`
  return row?.weg ?? false
}

export async function countOpenPerKaart(tx: Tx, actor: Actor, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.prisma.actie.groupBy({
    by: ['objectId'],
    where: { ...own(actor), objectId: { in: [...ids] }, gedaanOp: null, vervallenOp: null },
    _count: true,
  })
  return new Map(rows.map(({ objectId, _count }) => [objectId, _count]))
}

function own({ bestuurId, accountId }: Actor) {
  return { bestuurId, houder: accountId }
}
