import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import type { Tx } from '@/lib/platform/db/context'
import type { Gebondenheid } from './meldplicht'
import { gebondenheid } from './meldplicht.rules'

/** Whether the law binds the actor: one aanstelling that binds is enough (R-MELD-1). */
export async function loadGebondenheid(actor: Actor, tx: Tx): Promise<Gebondenheid> {
  const rows = await tx.prisma.aanstelling.findMany({
    where: {
      bestuurId: actor.bestuurId,
      accountId: actor.accountId,
      id: { in: actor.aanstellingen.map(({ id }) => id) },
    },
    select: { id: true, inDienst: true },
  })
  const bound = actor.aanstellingen.map(({ id, rol }) =>
    gebondenheid({ rol, inDienst: rows.find((row) => row.id === id)?.inDienst ?? null }),
  )
  return bound.includes('gebonden') ? 'gebonden' : 'mag'
}
