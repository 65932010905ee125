import 'server-only'
import { loadAanspreekpunten } from '@/lib/domain/aanspreekpunt/aanspreekpunt.store'
import type { Actor } from '@/lib/kernel/actor'
import type { Tx } from '@/lib/platform/db/context'
import { type Gidsrol, gidsrollen } from './schoolgids'
import { isNaam } from './schoolgids.rules'

/** As whom the actor himself can stand in a schoolgids of this bestuur today. */
export async function loadEigenRollen(tx: Tx, actor: Actor): Promise<Gidsrol[]> {
  const werkend = actor.aanstellingen.filter(({ werking }) => werking === 'werkend').map(({ rol }) => rol as string)
  const account = await tx.prisma.account.findUnique({ where: { id: actor.accountId }, select: { naam: true } })
  const punten = await loadAanspreekpunten(tx, actor)
  const isPunt = punten.some(
    ({ naam, taak, tot }) =>
      taak === 'aanspreekpunt' && (!tot || tot >= tx.today) && account !== null && isNaam(account.naam, naam),
  )
  return gidsrollen.filter((rol) => (rol === 'aanspreekpunt' ? isPunt : werkend.includes(rol)))
}
