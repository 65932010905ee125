import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { read } from '@/lib/platform/db/change'

/** Who a letter comes from, and of which bestuur. */
export type Afzender = { afzender: string; mail: string; bestuurNaam: string }

export function getAfzender(actor: Actor): Promise<Afzender> {
  return read(actor, async (tx) => {
    const { naam, mail } = await tx.prisma.account.findUniqueOrThrow({ where: { id: actor.accountId } })
    const bestuur = await tx.prisma.bestuur.findUniqueOrThrow({ where: { id: actor.bestuurId } })
    return { afzender: naam, mail, bestuurNaam: bestuur.naam }
  })
}
