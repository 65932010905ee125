import 'server-only'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { fromDate } from '@/lib/kernel/datum'
import { isId } from '@/lib/kernel/id'
import { read } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import type { Bewijs } from './vernietiging'

const BEWIJZEN_PER_PAGINA = 50

/** The proofs that are the actor's own to see, or as FG all of the bestuur, the last first; null for who sees none. */
export async function listBewijzen(
  actor: Actor,
  { pagina = 1 }: { pagina?: number } = {},
): Promise<{ bewijzen: Bewijs[]; paginas: number } | null> {
  if (!may(actor, 'vernietiging:read')) return null
  return read(actor, async (tx) => {
    const where = { bestuurId: actor.bestuurId }
    const rows = await tx.prisma.vernietiging.findMany({
      where,
      orderBy: [{ op: 'desc' }, { createdAt: 'desc' }, { id: 'asc' }],
      skip: (pagina - 1) * BEWIJZEN_PER_PAGINA,
      take: BEWIJZEN_PER_PAGINA,
    })
    const paginas = Math.ceil((await tx.prisma.vernietiging.count({ where })) / BEWIJZEN_PER_PAGINA)
    return { bewijzen: await toBewijzen(tx, rows), paginas }
  })
}

export async function getBewijs(actor: Actor, id: string): Promise<Bewijs | null> {
  if (!isId(id) || !may(actor, 'vernietiging:read')) return null
  return read(actor, async (tx) => {
    const row = await tx.prisma.vernietiging.findFirst({ where: { bestuurId: actor.bestuurId, id } })
    return row ? ((await toBewijzen(tx, [row]))[0] ?? null) : null
  })
}

type Row = NonNullable<Awaited<ReturnType<Tx['prisma']['vernietiging']['findFirst']>>>

async function toBewijzen(tx: Tx, rows: readonly Row[]): Promise<Bewijs[]> {
  const ids = rows.flatMap(({ door }) => door ?? [])
  const people = await tx.prisma.account.findMany({ where: { id: { in: ids } }, select: { id: true, naam: true } })
  return rows.map((row) => ({
    id: row.id,
    objectId: row.objectId,
    soort: row.soort as Bewijs['soort'],
    nummer: row.nummer,
    grond: row.grond as Bewijs['grond'],
    geopendOp: row.geopendOp && fromDate(row.geopendOp),
    afgeslotenOp: row.afgeslotenOp && fromDate(row.afgeslotenOp),
    schooljaar: row.schooljaar,
    door: row.door && (people.find(({ id }) => id === row.door)?.naam ?? null),
    op: fromDate(row.op),
    sleutelsTot: fromDate(row.sleutelsTot),
  }))
}
