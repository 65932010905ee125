import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { newId } from '@/lib/kernel/id'
import type { Tx } from '@/lib/platform/db/context'
import type { Keuze, Sjabloon, SjabloonSoort, WelkSjabloon } from './routesjabloon'
import { type EigenRegel, sjabloonFor, sjabloonSoortOf } from './routesjabloon.rules'
import { keuzesSchema } from './routesjabloon.schema'

/** The klachtroute that holds for a case today: of its school, else of the bestuur, else ours (R-ROUTE-2). */
export async function loadSjabloon(
  actor: Actor,
  tx: Tx,
  { probleemgebied, partijen, schoolId }: WelkSjabloon,
): Promise<Sjabloon> {
  const soort = sjabloonSoortOf(probleemgebied, partijen)
  return sjabloonFor(soort, schoolId, await loadEigenRegels(actor, tx, soort))
}

export async function loadEigenRegels(actor: Actor, tx: Tx, soort?: SjabloonSoort): Promise<EigenRegel[]> {
  const rows = await tx.prisma.routesjabloon.findMany({
    where: { bestuurId: actor.bestuurId, ...(soort ? { soort } : {}) },
    select: { soort: true, schoolId: true, versie: true, stappen: true },
    orderBy: { versie: 'asc' },
  })
  return rows.map(({ stappen, ...row }) => ({
    ...row,
    soort: row.soort as SjabloonSoort,
    stappen: keuzesSchema.parse(stappen),
  }))
}

/** False when someone else laid down this version first. */
export async function insertRoutesjabloon(
  tx: Tx,
  actor: Actor,
  { soort, schoolId, versie, stappen }: EigenRegel,
): Promise<string | false> {
  const id = newId<'routesjabloon'>()
  const { count } = await tx.prisma.routesjabloon.createMany({
    data: {
      ...{ bestuurId: actor.bestuurId, id, schoolId, soort, versie },
      stappen: stappen.map((keuze: Keuze) => ({ ...keuze })),
      vastgelegdDoor: actor.accountId,
    },
    skipDuplicates: true,
  })
  return count === 1 && id
}
