import 'server-only'
import { openendeRollen } from '@/lib/domain/aanstelling/aanstelling'
import { loadNamen } from '@/lib/domain/gebruiker/gebruiker.store'
import type { Actor, Rol } from '@/lib/kernel/actor'
import { type Datum, fromDate, todayInNederland } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import type { Gebeurtenis, Spoor, ToegangRegel, ToezichtEvent } from './toezicht'
import { type Moment, periodesVan } from './toezicht.rules'

const MEEST = 25

/** Everyone who can open something, now or before, with the days on which he could. */
export async function loadToegang(tx: Tx, actor: Actor): Promise<ToegangRegel[]> {
  const { bestuurId } = actor
  const rows = await tx.prisma.aanstelling.findMany({
    where: { bestuurId, rol: { in: [...openendeRollen] } },
    include: { scholen: { select: { school: { select: { naam: true } } } } },
    orderBy: [{ vanaf: 'desc' }, { id: 'asc' }],
  })
  const lines = await tx.prisma.logboek.findMany({
    where: { bestuurId, event: { in: ['aanstelling_suspended', 'aanstelling_resumed'] } },
    orderBy: { nr: 'asc' },
    select: { at: true, event: true, objectId: true },
  })
  const namen = await loadNamen(tx, actor)
  return rows.map((row) => {
    const momenten = lines.flatMap(({ at, event, objectId }): Moment[] =>
      objectId === row.id
        ? [{ op: todayInNederland(at), wat: event === 'aanstelling_resumed' ? 'hervat' : 'geschorst' }]
        : [],
    )
    return {
      ...{ id: row.id, naam: namen.get(row.accountId) ?? '', rol: row.rol as Rol },
      scholen: row.scholen.map(({ school }) => school.naam).sort((a, b) => a.localeCompare(b, 'nl')),
      periodes: periodesVan(toSpoor(row), momenten),
    }
  })
}

export async function loadGebeurtenissen(
  tx: Tx,
  actor: Actor,
  events: readonly ToezichtEvent[],
): Promise<Gebeurtenis[]> {
  const rows = await tx.prisma.logboek.findMany({
    where: { bestuurId: actor.bestuurId, event: { in: [...events] } },
    orderBy: { nr: 'desc' },
    take: MEEST,
    select: { at: true, event: true, accountId: true },
  })
  const ids = [...new Set(rows.flatMap(({ accountId }) => accountId ?? []))]
  const people = await tx.prisma.account.findMany({ where: { id: { in: ids } }, select: { id: true, naam: true } })
  return rows.map(({ at, event, accountId }) => ({
    ...{ at, event: event as ToezichtEvent },
    wie: people.find(({ id }) => id === accountId)?.naam ?? null,
  }))
}

type Row = NonNullable<Awaited<ReturnType<Tx['prisma']['aanstelling']['findFirst']>>>

function toSpoor(row: Row): Spoor {
  const day = (date: Date | null): Datum | null => date && fromDate(date)
  return {
    ...{ status: row.status as Spoor['status'], vanaf: fromDate(row.vanaf), tot: day(row.tot) },
    ...{ geschorstOp: day(row.geschorstOp), beeindigdOp: day(row.beeindigdOp), afwikkelenTot: day(row.afwikkelenTot) },
    bevestigdOp: row.bevestigdOp && todayInNederland(row.bevestigdOp),
  }
}
