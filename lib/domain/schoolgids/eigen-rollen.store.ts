import 'server-only'
import { loadAanspreekpunten } from '@/lib/domain/aanspreekpunt/aanspreekpunt.store'
import type { Actor } from '@/lib/kernel/actor'
import type { Tx } from '@/lib/platform/db/context'
import { type EigenRol, gidsrollen } from './schoolgids'
import { isNaam } from './schoolgids.rules'

/** As whom the actor himself can stand in a schoolgids of this bestuur today: by an aanstelling, or as who is named as aanspreekpunt. */
export async function loadEigenRollen(tx: Tx, actor: Actor): Promise<EigenRol[]> {
  const account = await tx.prisma.account.findUnique({ where: { id: actor.accountId }, select: { naam: true } })
  const punt = (await loadAanspreekpunten(tx, actor)).find(
    ({ naam, taak, tot }) =>
      taak === 'aanspreekpunt' && (!tot || tot >= tx.today) && account !== null && isNaam(account.naam, naam),
  )
  return gidsrollen.flatMap((rol) => {
    const werkend = actor.aanstellingen.find((one) => one.werking === 'werkend' && one.rol === rol)
    const voorId = rol === 'aanspreekpunt' ? punt?.id : werkend?.id
    return voorId ? [{ rol, voorId }] : []
  })
}
