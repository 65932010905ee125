import 'server-only'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { read } from '@/lib/platform/db/change'

export type Afzender = { afzender: string; mail: string; bestuurNaam: string }

export async function getAfzender(actor: Actor): Promise<Afzender | null> {
  if (!may(actor, 'bestuur:read')) return null
  return read(actor, async (tx) => {
    const person = await tx.prisma.account.findUnique({ where: { id: actor.accountId } })
    const bestuur = await tx.prisma.bestuur.findUnique({ where: { id: actor.bestuurId } })
    return person && bestuur && { afzender: person.naam, mail: person.mail, bestuurNaam: bestuur.naam }
  })
}
