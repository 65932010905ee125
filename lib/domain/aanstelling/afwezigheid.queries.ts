import 'server-only'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { type Datum, fromDate } from '@/lib/kernel/datum'
import { read } from '@/lib/platform/db/change'
import { isWerkend } from './aanstelling.rules'
import { loadAanstellingen } from './aanstelling.store'

export type EigenAfwezigheid = {
  afwezigheden: { id: string; vanaf: Datum; tot: Datum | null; vervanger: string | null }[]
  vervangers: { id: string; naam: string }[]
  /** Null for who records no schools of own children. */
  scholen: { id: string; naam: string; vanEigenKind: boolean; inAanstelling: boolean }[] | null
}

/** One's own absence and, seen by nobody else, the schools of one's own children (R-AANST-8). Null for other roles. */
export async function getEigenAfwezigheid(actor: Actor): Promise<EigenAfwezigheid | null> {
  if (!may(actor, 'afwezigheid:record')) return null
  const own = { bestuurId: actor.bestuurId, accountId: actor.accountId }
  return read(actor, async (tx) => {
    const rows = await tx.prisma.afwezigheid.findMany({
      where: { ...own, OR: [{ tot: null }, { tot: { gte: new Date(tx.today) } }] },
      include: { vervanger: { select: { naam: true } } },
      orderBy: { vanaf: 'asc' },
    })
    const rollen = actor.aanstellingen.map(({ rol }) => rol)
    const colleagues = (await loadAanstellingen(tx, actor)).filter(
      (one) => one.accountId !== actor.accountId && rollen.includes(one.rol) && isWerkend(one, tx.today),
    )
    const vervangers = await tx.prisma.account.findMany({
      where: { id: { in: colleagues.map(({ accountId }) => accountId) } },
      select: { id: true, naam: true },
      orderBy: { naam: 'asc' },
    })
    const scholen = await tx.prisma.school.findMany({
      where: { bestuurId: actor.bestuurId, geslotenOp: null },
      select: { id: true, naam: true },
      orderBy: { naam: 'asc' },
    })
    const kind = new Set((await tx.prisma.eigenSchool.findMany({ where: own })).map(({ schoolId }) => schoolId))
    const mine = new Set<string>(actor.aanstellingen.flatMap(({ schoolIds }) => schoolIds))
    return {
      afwezigheden: rows.map(({ id, vanaf, tot, vervanger }) => ({
        id,
        vanaf: fromDate(vanaf),
        tot: tot && fromDate(tot),
        vervanger: vervanger?.naam ?? null,
      })),
      vervangers,
      scholen: may(actor, 'eigen_school:record')
        ? scholen.map(({ id, naam }) => ({ id, naam, vanEigenKind: kind.has(id), inAanstelling: mine.has(id) }))
        : null,
    }
  })
}
