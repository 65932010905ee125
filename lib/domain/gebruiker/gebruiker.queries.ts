import 'server-only'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor, Rol } from '@/lib/kernel/actor'
import { read } from '@/lib/platform/db/change'
import type { Gebruiker, GebruikerStatus } from './gebruiker'

export async function listGebruikers(actor: Actor): Promise<Gebruiker[] | null> {
  if (!may(actor, 'gebruiker:read')) return null
  const here = { bestuurId: actor.bestuurId }
  return read(actor, async (tx) => {
    const rows = await tx.prisma.account.findMany({
      where: { aanstellingen: { some: here } },
      select: {
        id: true,
        naam: true,
        mail: true,
        status: true,
        aanstellingen: {
          where: { ...here, status: { not: 'beeindigd' } },
          select: { rol: true },
          orderBy: { rol: 'asc' },
        },
      },
      orderBy: { naam: 'asc' },
    })
    return rows.map(({ status, aanstellingen, ...person }) => ({
      ...person,
      status: status as GebruikerStatus,
      rollen: [...new Set(aanstellingen.map(({ rol }) => rol as Rol))],
    }))
  })
}
