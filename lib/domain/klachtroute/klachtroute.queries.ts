import 'server-only'
import { loadInstellingen } from '@/lib/domain/bestuur/instellingen.queries'
import { loadDossier, loadSoort } from '@/lib/domain/dossier/dossier.store'
import type { Partijen } from '@/lib/domain/melding/melding'
import type { Sjabloon } from '@/lib/domain/routesjabloon/routesjabloon'
import { stappenFor } from '@/lib/domain/routesjabloon/routesjabloon.rules'
import { loadSjabloon } from '@/lib/domain/routesjabloon/routesjabloon.store'
import { loadIngangen } from '@/lib/domain/socialekaart/ingang.store'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { isId } from '@/lib/kernel/id'
import { read } from '@/lib/platform/db/change'
import type { RouteView } from './klachtroute'
import { loadKoppelingen, loadPartijenCode, loadWie } from './klachtroute.store'

/** What the route of a dossier is made of, besides the dossier itself: its sjablonen, and which klachten belong to it. */
export async function getRoute(actor: Actor, dossierId: string): Promise<RouteView | null> {
  if (!isId(dossierId)) return null
  return read(actor, async (tx) => {
    const dossier = await loadDossier(tx, actor, dossierId)
    if (!dossier || !mayHeld(actor, 'dossier:read', dossier)) return null
    const { schoolId, probleemgebieden } = dossier
    const partijen: Partijen | null = await loadPartijenCode(tx, actor, dossierId)
    const wie = await loadWie(tx, actor, dossierId)
    const sjablonen: Sjabloon[] = []
    for (const probleemgebied of probleemgebieden) {
      const sjabloon = await loadSjabloon(actor, tx, { probleemgebied, partijen, schoolId })
      sjablonen.push({ ...sjabloon, stappen: stappenFor(sjabloon, { wie }) })
    }
    const { mandaat, vertrouwensinspecteur } = await loadInstellingen(actor, tx)
    return {
      sjablonen,
      koppelingen: await loadKoppelingen(tx, actor, dossierId),
      mediators: (await loadIngangen(tx, actor)).filter(({ soort }) => soort === 'mediator'),
      adviseur: await loadSoort(tx, actor),
      mandaat,
      overleg: vertrouwensinspecteur,
    }
  })
}
