import 'server-only'
import { isWerkend } from '@/lib/domain/aanstelling/aanstelling.rules'
import { loadAanstellingen } from '@/lib/domain/aanstelling/aanstelling.store'
import { loadInstellingen } from '@/lib/domain/bestuur/instellingen.queries'
import { loadNamen } from '@/lib/domain/gebruiker/gebruiker.store'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { read } from '@/lib/platform/db/change'
import type { Registerkop } from './verwerkingsregister'

/** Who is answerable, and what of the settings the register tells. All else in it is the same for every bestuur. */
export async function getRegisterkop(actor: Actor): Promise<Registerkop | null> {
  if (!may(actor, 'verwerkingsregister:read')) return null
  return read(actor, async (tx) => {
    const bestuur = await tx.prisma.bestuur.findUniqueOrThrow({ where: { id: actor.bestuurId } })
    const namen = await loadNamen(tx, actor)
    const fg = (await loadAanstellingen(tx, actor)).filter((one) => one.rol === 'fg' && isWerkend(one, tx.today))
    const { bewaarMaanden, bewaarMaximum, afwikkelDagen, onderdrukkingDrempel } = await loadInstellingen(actor, tx)
    return {
      bestuurNaam: bestuur.naam,
      fg: fg.flatMap(({ accountId }) => namen.get(accountId) ?? []),
      ...{ bewaarMaanden, bewaarMaximum, afwikkelDagen, onderdrukkingDrempel },
    }
  })
}
