import 'server-only'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { type Datum, fromDate } from '@/lib/kernel/datum'
import { read } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import type { Instellingen } from './instellingen'
import { completeWaarden, instellingenOn } from './instellingen.rules'
import { instellingenSchema } from './instellingen.schema'

/** The settings of the actor's bestuur today. A stored row that no longer fits the type is a fault, not a default. */
export async function loadInstellingen(actor: Actor, tx: Tx): Promise<Instellingen> {
  const rows = await tx.prisma.bestuurInstelling.findMany({
    where: { bestuurId: actor.bestuurId },
    orderBy: { createdAt: 'desc' },
  })
  const versies = rows.map((row) => ({ vanaf: fromDate(row.vanaf), waarden: parse(row) }))
  return instellingenOn(versies, actor.today)
}

function parse(row: { preset: string; waarden: unknown }): Instellingen {
  return instellingenSchema.parse(completeWaarden(row))
}

export type InstellingenOverzicht = {
  nu: Instellingen
  versies: { id: string; vanaf: Datum; preset: string; door: string | null; op: Date }[]
}

export async function getInstellingen(actor: Actor): Promise<InstellingenOverzicht | null> {
  if (!may(actor, 'bestuur:amend')) return null
  return read(actor, async (tx) => {
    const rows = await tx.prisma.bestuurInstelling.findMany({
      where: { bestuurId: actor.bestuurId },
      orderBy: { createdAt: 'desc' },
    })
    const ids = rows.map(({ vastgelegdDoor }) => vastgelegdDoor)
    const people = await tx.prisma.account.findMany({ where: { id: { in: ids } }, select: { id: true, naam: true } })
    return {
      nu: await loadInstellingen(actor, tx),
      versies: rows.map(({ id, vanaf, preset, vastgelegdDoor, createdAt }) => ({
        id,
        vanaf: fromDate(vanaf),
        preset,
        door: people.find((person) => person.id === vastgelegdDoor)?.naam ?? null,
        op: createdAt,
      })),
    }
  })
}
