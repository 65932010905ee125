import 'server-only'
import type { Sector } from '@/lib/domain/bestuur/bestuur'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { type Datum, fromDate } from '@/lib/kernel/datum'
import { isId } from '@/lib/kernel/id'
import { read } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'

export type SchoolRegel = { id: string; naam: string; plaats: string; sector: Sector; geslotenOp: Datum | null }

export async function listScholen(actor: Actor): Promise<SchoolRegel[] | null> {
  if (!may(actor, 'school:open')) return null
  return read(actor, async (tx) => {
    const rows = await tx.prisma.school.findMany({ where: { bestuurId: actor.bestuurId }, orderBy: { naam: 'asc' } })
    return rows.map(regelOf)
  })
}

export async function getSchool(actor: Actor, id: string): Promise<SchoolRegel | null> {
  if (!may(actor, 'school:close') || !isId(id)) return null
  const row = await read(actor, (tx) => tx.prisma.school.findFirst({ where: { bestuurId: actor.bestuurId, id } }))
  return row && regelOf(row)
}

type Row = NonNullable<Awaited<ReturnType<Tx['prisma']['school']['findFirst']>>>

function regelOf({ id, naam, plaats, sector, geslotenOp }: Row): SchoolRegel {
  return { id, naam, plaats, sector: sector as Sector, geslotenOp: geslotenOp && fromDate(geslotenOp) }
}
