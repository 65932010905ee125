import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { RoutestapInhoud } from '@/lib/domain/klachtroute/klachtroute.inhoud'
import {
  aangeverTekst,
  gekozenZin,
  standTekst,
  steunTekst,
  tevredenTekst,
  uitkomstTekst,
} from '@/lib/domain/klachtroute/klachtroute.texts'
import { stapTekst } from '@/lib/domain/routesjabloon/routesjabloon.texts'
import { formatDatum } from '@/lib/kernel/datum'
import type { Part } from '@/lib/platform/client/vault-types'
import { inhoudTekst, inhoudVelden } from '../klachtroute/inhoud-tekst'
import { latest } from '../vault/parts'
import { metTekst, type Onderdeel } from './onderdeel'

/** The steps of the klachtroute, with what was prepared, agreed and reached. */
export function klachtroute(detail: DossierDetail, parts: readonly Part[]): Onderdeel[] {
  return detail.routestappen.map((stap) => {
    const { id, soort, stand, gekozenDoor, gekozenOp, steun, geeindigdOp, uitkomst, tevreden } = stap
    const inhoud = latest<RoutestapInhoud>(parts, 'verslagen', id)
    const einde = geeindigdOp ? `${standTekst[stand]} op ${formatDatum(geeindigdOp)}` : standTekst[stand]
    return {
      id,
      groep: 'klachtroute',
      titel: stapTekst[soort].naam,
      op: gekozenOp,
      regels: metTekst([
        { label: 'Gekozen', tekst: gekozenZin[gekozenDoor], bekend: true },
        { label: 'Stand', tekst: einde, bekend: true },
        { label: 'Steun', tekst: steun && steunTekst[steun], bekend: true },
        { label: 'Uitkomst', tekst: uitkomst && uitkomstTekst[uitkomst], bekend: true },
        { label: 'Klager tevreden', tekst: tevreden && tevredenTekst[tevreden], bekend: true },
        { label: 'Aangifte', tekst: aangifteVan(stap), bekend: true },
        ...inhoudVelden.map((veld) => ({ label: inhoudTekst[veld], tekst: inhoud?.[veld] })),
      ]),
      overAnderen: true,
    }
  })
}

function aangifteVan({ aangifteOp, aangifteDoor }: DossierDetail['routestappen'][number]): string | null {
  return aangifteOp && aangifteDoor ? `op ${formatDatum(aangifteOp)}, door ${aangeverTekst[aangifteDoor]}` : null
}
