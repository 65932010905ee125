import 'server-only'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor, Rol } from '@/lib/kernel/actor'
import { read } from '@/lib/platform/db/change'
import type { Gebruiker } from './gebruiker'
import { loadMensen } from './gebruiker.store'

export async function listGebruikers(actor: Actor): Promise<Gebruiker[] | null> {
  if (!may(actor, 'gebruiker:read')) return null
  return read(actor, async (tx) => {
    const taken = await tx.prisma.aanstelling.findMany({
      where: { bestuurId: actor.bestuurId, status: { not: 'beeindigd' } },
      select: { accountId: true, rol: true },
      orderBy: { rol: 'asc' },
    })
    return (await loadMensen(tx, actor)).map(({ id, naam, mail, status }) => {
      const rollen = taken.filter(({ accountId }) => accountId === id).map(({ rol }) => rol as Rol)
      return { id, naam, mail, status, rollen: [...new Set(rollen)] }
    })
  })
}
